import { area, booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Point, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import type { Country } from './countries.ts';
import { countryNames, otherCountryNames } from './country-names.ts';
import type { DisputedArea } from './disputed.ts';
import type { District } from './districts.ts';
import type { Province } from './provinces.ts';
import { readTable } from './read-table.ts';
import type { Names } from './types.ts';

/** A point that carries a name; rank 1 is drawn first, 6 last. */
export type Label = Feature<
  Point,
  {
    readonly id: string;
    readonly kind: 'country' | 'disputed' | 'named' | 'sea' | 'province';
    readonly rank: number;
    readonly iso3?: string;
    /** Of a district: the province it lies in. */
    readonly province?: string;
    /** Of a country: what else it is called. */
    readonly also?: readonly string[];
  } & Names
>;

type Sea = {
  readonly id: string;
  readonly at: Position;
  readonly rank: number;
  readonly names: Names;
};
type Ranks = {
  readonly countries: Record<string, number>;
  readonly disputed: Record<string, number>;
};

/** Lower bounds, in km², of ranks 2 to 5. */
const RANK_AREAS_KM2 = [1_500_000, 300_000, 50_000, 5_000];
const LEAST_RANK = 6;
/** Abolished in 2014 and divided; Natural Earth still has it. */
const UNLABELLED_PROVINCES: ReadonlySet<string> = new Set(['BH-16']);

/**
 * One label per country and disputed area, per province that is not itself disputed, per
 * district and per sea. tables/label-positions.json moves those that would lie on a capital or at an edge.
 * Of kind `named`: what has a figure and a code but no area of its own here. It is in the search and on cards.
 */
export function labelsOf(
  countries: readonly Country[],
  disputed: readonly DisputedArea[],
  provinces: readonly Province[],
  districts: readonly District[]
): Label[] {
  const ranks = readTable<Ranks>('label-ranks');
  const positions = readTable<Record<string, Position>>('label-positions');
  const disputedNames = new Set(disputed.map(({ properties }) => properties.en));
  return [
    ...countries.map((country): Label => {
      const { id, en, ur, fa, ar } = country.properties;
      const rank = ranks.countries[id] ?? rankByArea(country.geometry);
      return label(
        { id, kind: 'country', rank, en, ur, fa, ar, iso3: id, ...alsoOf(id) },
        positions[id] ?? visualCentre(country.geometry)
      );
    }),
    ...Object.entries(readTable<Record<string, Position>>('named-only')).map(([id, at]) =>
      label(
        {
          ...{ id, kind: 'named' as const, rank: LEAST_RANK },
          ...countryNames(id),
          ...{ iso3: id, ...alsoOf(id) }
        },
        at
      )
    ),
    ...disputed.map((unit): Label => {
      const { id, en, ur, fa, ar } = unit.properties;
      const rank = ranks.disputed[id] ?? LEAST_RANK;
      return label({ id, kind: 'disputed', rank, en, ur, fa, ar }, visualCentre(unit.geometry));
    }),
    ...readTable<Sea[]>('seas').map(({ id, at, rank, names }) =>
      label({ id, kind: 'sea', rank, ...names }, at)
    ),
    ...provinces
      .filter(
        ({ properties: { id, en } }) => !disputedNames.has(en) && !UNLABELLED_PROVINCES.has(id)
      )
      .map((province): Label => {
        const { id, iso3, en, ur, fa, ar } = province.properties;
        const rank = Math.max(3, rankByArea(province.geometry));
        return label(
          { id, kind: 'province', rank, en, ur, fa, ar, iso3 },
          visualCentre(province.geometry)
        );
      }),
    ...districts.map(({ properties, geometry }): Label => {
      const { id, iso3, province, en, ur, fa, ar } = properties;
      const rank = rankByArea(geometry);
      return label(
        { id, kind: 'province', rank, en, ur, fa, ar, iso3, province },
        visualCentre(geometry)
      );
    })
  ];
}

function alsoOf(iso3: string): { also?: string[] } {
  const also = otherCountryNames(iso3);
  return also.length > 0 ? { also } : {};
}

/** The pole of inaccessibility of the largest part, measured as a map at its latitude shows it. */
function visualCentre(geometry: Polygon | MultiPolygon): Position {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const [largest] = polygons
    .map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
    .sort((a, b) => area(b) - area(a));
  if (!largest) throw new Error('labels: an area has no polygon');
  const latitudes = largest.coordinates.flat().map(([, lat = 0]) => lat);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const squeeze = Math.cos((middle * Math.PI) / 180);
  const flat = largest.coordinates.map((ring) =>
    ring.map(([lon = 0, lat = 0]) => [lon * squeeze, lat])
  );
  const [x, lat] = polylabel(flat, 0.01);
  const centre = [x / squeeze, lat];
  if (!booleanPointInPolygon(centre, largest)) {
    throw new Error(`labels: ${centre.join(', ')} is outside its area`);
  }
  return centre;
}

function rankByArea(geometry: Polygon | MultiPolygon): number {
  const km2 = area(geometry) / 1e6;
  const index = RANK_AREAS_KM2.findIndex((bound) => km2 >= bound);
  return index === -1 ? LEAST_RANK : index + 2;
}

function label(properties: Label['properties'], coordinates: Position): Label {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}
