import { destination } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../geo/great-circle.ts';
import type { Position } from '../geo/position.ts';
import { answerTo } from './answer.ts';
import { letterOf, type LocateItem } from './locate.ts';
import { nearestIn } from './nearest-in.ts';
import { pointsFor } from './points.ts';

const PARACHINAR: Position = [70.1001, 33.8997];
const names = { en: 'x', ur: 'x', fa: 'x', ar: 'x' };
const item: LocateItem = {
  target: 'place:parachinar',
  names,
  position: PARACHINAR,
  country: null,
  choices: [],
  anchors: [],
  fact: '',
  sources: []
};
/** One degree around the origin, with a lake in its middle. */
const AREA: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
        [-1, -1]
      ],
      [
        [-0.5, -0.5],
        [-0.5, 0.5],
        [0.5, 0.5],
        [0.5, -0.5],
        [-0.5, -0.5]
      ]
    ]
  ]
};

describe('J4.3 points by distance', () => {
  it.each([
    [80, 3],
    [250, 2],
    [650, 1],
    [900, 0]
  ])('a pin %i km from Parachinar brings %i points, whichever way', (km, points) => {
    for (const bearing of [0, 75, 190, 265]) {
      const [lng = NaN, lat = NaN] = destination([...PARACHINAR], km, bearing).geometry.coordinates;
      const answer = answerTo(item, { position: [lng, lat], choice: null }, null);
      expect(answer.points).toBe(points);
      expect(answer.nearest.distanceKm).toBeCloseTo(km, 3);
      expect(answer.nearest.position).toEqual(PARACHINAR);
    }
  });

  it('the distance counts as it is shown', () => {
    expect([0, 100.4, 105, 304, 306, 704, 706, 20_000].map(pointsFor)).toEqual([
      3, 3, 2, 2, 1, 1, 0, 0
    ]);
  });

  it('a letter brings what a pin brings that stands where the letter does', () => {
    const position: Position = [71.5785, 34.008];
    const choice = { target: 'place:peshawar', names, position, country: null } as const;
    const byLetter = answerTo(item, { position, choice }, null);
    const byPin = answerTo(item, { position, choice: null }, null);
    expect(byLetter.points).toBe(2);
    expect({ ...byLetter, choice: null }).toEqual(byPin);
  });
});

describe('a country', () => {
  it('is met anywhere inside', () => {
    expect(nearestIn(AREA, [0.8, 0.8])).toEqual({ position: [0.8, 0.8], distanceKm: 0 });
  });

  it.each([
    { from: [3, 0.2], edge: [1, 0.2] },
    { from: [-0.1, -4], edge: [-0.1, -1] },
    // In the lake, the shore is nearest.
    { from: [0.4, 0], edge: [0.5, 0] }
  ] as const)('else the nearest point of its edge counts: from $from', ({ from, edge }) => {
    const { position, distanceKm: km } = nearestIn(AREA, from);
    expect(distanceKm(position, edge)).toBeLessThan(0.5);
    expect(km).toBeCloseTo(distanceKm(from, edge), 1);
  });

  it('is rated by that distance', () => {
    const answer = answerTo(item, { position: [3, 0.2], choice: null }, AREA);
    expect(Math.round(answer.nearest.distanceKm)).toBe(222);
    expect(answer.points).toBe(2);
  });
});

it('letters begin with A', () => {
  expect([0, 1, 4].map(letterOf)).toEqual(['A', 'B', 'E']);
});
