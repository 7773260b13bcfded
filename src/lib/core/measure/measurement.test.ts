import { bearing, distance } from '@turf/turf';
import { expect, test } from 'vitest';
import { measure, placeAt, roundedPosition } from './measurement.ts';

test('from Islamabad to Tehran it is as far as the great circle, and westwards', () => {
  const [from, to] = [
    [73.0479, 33.6844],
    [51.389, 35.6892]
  ] as const;
  const { distanceKm, bearingDeg } = measure({ from, to });
  expect(distanceKm).toBeCloseTo(distance([...from], [...to]), 1);
  expect(bearingDeg).toBeCloseTo(bearing([...from], [...to]) + 360, 6);
});

test('equal positions are 0 km apart, towards the north', () => {
  expect(measure({ from: [50, 30], to: [50, 30] })).toMatchObject({ distanceKm: 0, bearingDeg: 0 });
});

test('a point east of the antimeridian is kept within ±180, to four decimals', () => {
  expect(roundedPosition([190.123456, -12.98766])).toEqual([-169.8765, -12.9877]);
});

test('a place is known by its exact position, an anchor is no place', () => {
  const place = {
    id: 'a',
    names: { en: 'A', ur: 'A', fa: 'A', ar: 'A' },
    position: [50, 30] as const,
    kind: 'city',
    iso3: 'IRN',
    isInArticle: true,
    description: '',
    sourceIds: []
  };
  expect(placeAt([50, 30], [place])).toBe(place);
  expect(placeAt([50, 30.0001], [place])).toBeNull();
  expect(placeAt([50, 30], [{ ...place, kind: 'anchor' }])).toBeNull();
});
