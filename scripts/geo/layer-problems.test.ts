import type { Geometry, Position } from 'geojson';
import { expect, test } from 'vitest';
import { problemsOf, type LayerFeature } from './layer-problems.ts';
import { writeGeojson } from './write-geojson.ts';

const square: Position[] = [
  [60, 20],
  [61, 20],
  [61, 21],
  [60, 21],
  [60, 20]
];
const bowTie: Position[] = [
  [60, 20],
  [62, 21],
  [62, 20],
  [60, 22],
  [60, 20]
];

function feature(geometry: Geometry, id = 'a'): LayerFeature {
  return { type: 'Feature', properties: { id }, geometry };
}
const area = (...coordinates: Position[][]) => feature({ type: 'Polygon', coordinates });
const line = (...coordinates: Position[]) => feature({ type: 'LineString', coordinates });

test('a square wound counterclockwise has no problem', () => {
  expect(problemsOf([area(square)])).toEqual([]);
});

test.each([
  ['a clockwise exterior', area(square.toReversed()), /^a has a ring wound the wrong way/],
  ['an open ring', area(square.slice(0, -1)), /open ring at 60, 20/],
  ['a ring of three positions', area([...square.slice(0, 2), [60, 20]]), /ring of 3 positions/],
  ['a crossing ring', area(bowTie), /crosses itself at/],
  ['a position out of range', line([60, 20], [60, 95]), /60, 95, which is no/],
  ['a height', line([60, 20], [60, 21, 5]), /60, 21, which is no/],
  ['a repeated position', line([60, 20], [60, 20]), /repeats 60, 20/],
  ['a jump over the antimeridian', line([179, 20], [-179, 20]), /jumps over ±180/]
])('%s is found', (_, broken, problem) => {
  expect(problemsOf([broken]).join('\n')).toMatch(problem);
});

test('an id used twice is found', () => {
  expect(problemsOf([area(square), area(square)])).toEqual(['a is used as an id twice']);
});

test('swapped coordinates turn an area round, which is found', () => {
  const swapped = square.map(([lon = NaN, lat = NaN]) => [lat, lon]);
  expect(problemsOf([area(swapped)])).not.toEqual([]);
});

test('a bad shape stops the build, naming the file and what to do', () => {
  const write = () => writeGeojson('broken', [area(bowTie)]);
  expect(write).toThrow(/^broken\.geojson: a crosses itself at .* change its simplification\.$/);
});
