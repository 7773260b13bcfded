// Outlines of any shape are painted, or refused with words that name the file and the place in it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAtlas } from '#lib/svg/atlas.ts';
import { CASES, SLOW_MS, spoiling, spoilt } from './spoil.ts';

/** Two countries that share a border, and a line in dispute. */
const atlas = {
  type: 'Topology',
  transform: { scale: [0.01, 0.01], translate: [-180, -90] },
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'AAA', arcs: [[0, 1]], properties: {} },
        { type: 'MultiPolygon', id: 'BBB', arcs: [[[-1, 2]]], properties: { disputed: true } }
      ]
    },
    lines: {
      type: 'GeometryCollection',
      geometries: [{ type: 'LineString', arcs: [0], properties: { kind: 'loc' } }]
    }
  },
  arcs: [
    [
      [24_000, 12_000],
      [0, 500]
    ],
    [
      [24_000, 12_500],
      [-400, -100],
      [400, -400]
    ],
    [
      [24_000, 12_500],
      [400, -100],
      [-400, -400]
    ]
  ]
};

function outcome(json: unknown): string {
  try {
    const { areas, land } = parseAtlas(json).finest;
    return `painted ${areas.size} ${land.coordinates.length}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('the outlines', () => {
  it('as they should be are painted', () => {
    expect(outcome(atlas)).toBe('painted 2 1');
  });

  it('that refer to an arc that is not there are refused with the place', () => {
    const broken = spoilt(atlas, [2, 0, 1, 0, 2, 0, 1], 7);
    expect(outcome(broken)).toBe(
      'atlas.json: objects.countries.geometries[0].arcs does not refer to arcs'
    );
  });

  it('spoilt in any place are painted or refused, naming the file', { timeout: SLOW_MS }, () => {
    let painted = 0;
    let cases = 0;
    fc.assert(
      fc.property(spoiling(9), ({ choices, put }) => {
        cases += 1;
        const told = outcome(spoilt(atlas, choices, put));
        expect(told).toMatch(/^(painted \d|atlas\.json: )/);
        painted += told.startsWith('painted') ? 1 : 0;
      }),
      { numRuns: CASES }
    );
    expect(cases).toBeGreaterThanOrEqual(CASES);
    expect(painted).toBeGreaterThan(CASES / 100);
  });
});
