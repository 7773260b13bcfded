import { mkdirSync } from 'node:fs';
import { readAdmin1 } from './admin1.ts';
import { atlasOf } from './atlas.ts';
import { shebaaClaim } from './claim-cuts.ts';
import { countriesOf } from './countries.ts';
import { borderLines, disputedAreas, shebaaLine } from './disputed.ts';
import { districtsOf } from './districts.ts';
import { labelsOf } from './labels.ts';
import { lakesOf } from './lakes.ts';
import { placesOf } from './places.ts';
import { withEdges } from './province-edges.ts';
import { provinceLinesOf, provincesOf } from './provinces.ts';
import { writeRelief } from './relief.ts';
import { riversOf } from './rivers.ts';
import { dissolveProvinces, dissolveUnits, roundPieces } from './topology.ts';
import { OUTPUT_FOLDER, tidied, writeGeojson, writeOutput } from './write-geojson.ts';

mkdirSync(OUTPUT_FOLDER, { recursive: true });

const { pieces, provinceNames } = await readAdmin1();
writeOutput('atlas.json', `${JSON.stringify(await atlasOf(pieces))}\n`);

const rounded = await roundPieces(pieces, 0.001);
const units = await dissolveUnits(rounded);
const countries = countriesOf(units);
const disputed = disputedAreas(units);
const lines = [...borderLines(units), shebaaLine(await shebaaClaim())];
const isInternational = ({ properties }: (typeof lines)[number]) =>
  properties.kind === 'international';
writeGeojson('countries', countries);
writeGeojson('borders', lines.filter(isInternational));
writeGeojson('disputed', [...disputed, ...lines.filter((line) => !isInternational(line))]);

const provinceLayers = await dissolveProvinces(rounded);
const provinces = provincesOf(provinceLayers, provinceNames);
writeGeojson('provinces', withEdges(provinces.map(tidied), lines));
writeGeojson('province-lines', provinceLinesOf(provinceLayers));
const districts = districtsOf(provinces);
writeGeojson('districts', districts);
writeGeojson('labels', labelsOf(countries, disputed, provinces, districts));
writeGeojson('places', placesOf());
writeGeojson('rivers', await riversOf());
writeGeojson('lakes', await lakesOf());

const reliefBytes = await writeRelief();
console.log(`relief ${Math.round(reliefBytes / 1000)} kB`);
