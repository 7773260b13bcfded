import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { Feature, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLayer } from '../../scripts/geo/read-layer.ts';

type Area = Polygon | MultiPolygon;
type Label = { readonly kind: 'country' | 'disputed' | 'named' | 'sea' | 'province' };
type Fact = { readonly id: string; readonly lat: number | null; readonly lon: number | null };

/** Coasts are simplified to 400 m, and harbours lie beyond them. */
const COAST_KM = 3;

const countries = readLayer<Area>('countries');
const disputed = readLayer<Area, { kind: string; admin: string }>('disputed').filter(
  ({ properties }) => properties.kind === 'area'
);
const provinces = readLayer<Area>('provinces');
const districts = readLayer<Area>('districts');
const places = readLayer<Point, { iso3: string; inStory: boolean }>('places');
const labels = readLayer<Point, Label>('labels');

test.each([
  ['parachinar', 'PK-KP-KURRAM'],
  ['parachinar', 'PK-KP'],
  ['mashhad', 'IR-09'],
  ['qom', 'IR-25'],
  ['riyadh', 'SA-01'],
  ['washington', 'US-DC'],
  ['sayyida-zainab', 'SY-RD']
])('%s lies in %s', (placeId, areaId) => {
  const at = find(places, placeId).geometry.coordinates;
  expect(idsAround(at, [...provinces, ...districts])).toContain(areaId);
});

test('every place lies in its country', () => {
  expect(places.filter((place) => !isInCountry(place)).map(idOf)).toEqual([]);
});

test('a place with swapped coordinates is detected', () => {
  const undetected = places
    .map(({ geometry, ...rest }) => {
      const coordinates = geometry.coordinates.toReversed();
      return { ...rest, geometry: { ...geometry, coordinates } };
    })
    .filter(isInCountry);
  expect(undetected.map(idOf)).toEqual([]);
});

test('every place of the story stands where the facts say', () => {
  const facts = JSON.parse(readFileSync('src/content/facts/places.json', 'utf8')) as Fact[];
  const placed = facts.filter(({ lat, lon }) => lat !== null && lon !== null);
  expect(places.filter(({ properties }) => properties.inStory)).toHaveLength(placed.length);
  for (const { id, lat, lon } of placed) {
    const [x, y] = find(places, id).geometry.coordinates;
    expect(x, id).toBeCloseTo(lon ?? NaN, 2);
    expect(y, id).toBeCloseTo(lat ?? NaN, 2);
  }
});

test('every country has one label, inside it', () => {
  const ofCountries = labels.filter(({ properties }) => properties.kind === 'country');
  expect(ofCountries.map(idOf).sort()).toEqual(countries.map(idOf).sort());
  expect(outsideOf(ofCountries, countries)).toEqual([]);
});

test('every label of a disputed area, province or district is inside it', () => {
  const ofKind = (kind: Label['kind']) =>
    labels.filter(({ properties }) => properties.kind === kind);
  expect(outsideOf(ofKind('disputed'), disputed)).toEqual([]);
  expect(outsideOf(ofKind('province'), [...provinces, ...districts])).toEqual([]);
});

test('a country that is no area of its own is named inside the land it is drawn as', () => {
  const around = labels
    .filter(({ properties }) => properties.kind === 'named')
    .map((label) => [
      idOf(label),
      idsAround(label.geometry.coordinates, [...countries, ...disputed])
    ]);
  expect(around).toEqual([
    ['GUF', ['FRA']],
    ['PSE', ['XP-WB']]
  ]);
});

test('the seas are labelled, off every coast', () => {
  const seas = labels.filter(({ properties }) => properties.kind === 'sea');
  const expected = ['persian-gulf', 'gulf-of-oman', 'arabian-sea', 'caspian-sea', 'red-sea'];
  expect(seas.map(idOf)).toEqual(expect.arrayContaining(expected));
  expect(seas.flatMap(({ geometry }) => idsAround(geometry.coordinates, countries))).toEqual([]);
});

function isInCountry(place: (typeof places)[number]): boolean {
  const { iso3 } = place.properties;
  const own = countries.filter((country) => idOf(country) === iso3);
  const governed = disputed.filter(({ properties }) => properties.admin === iso3);
  return [...own, ...governed].some((area) => pointToPolygonDistance(place, area) < COAST_KM);
}

function outsideOf(
  points: Feature<Point, { id: string }>[],
  areas: Feature<Area, { id: string }>[]
) {
  return points
    .filter((point) => !booleanPointInPolygon(point, find(areas, idOf(point))))
    .map(idOf);
}

function idsAround(at: Position, areas: Feature<Area, { id: string }>[]): string[] {
  return areas.filter((area) => booleanPointInPolygon(at, area)).map(idOf);
}

function find<F extends { properties: { id: string } }>(features: readonly F[], id: string): F {
  const found = features.find((feature) => idOf(feature) === id);
  if (!found) throw new Error(`static/geo: no feature ${id}`);
  return found;
}

function idOf({ properties }: { properties: { id: string } }): string {
  return properties.id;
}
