// Geodata of any shape is refused with words, or all that reads it can read it.

import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cameraFor } from '#lib/core/camera/framing.ts';
import { provinceLabels, riverLabels } from '#lib/core/label/layer-labels.ts';
import { areasFrom } from '#lib/data/areas.ts';
import { geojsonProblem, topojsonProblem } from '#lib/data/check-geo.ts';
import { loadGeojson, loadTopojson } from '#lib/data/load-geo.ts';
import { shareGeojson } from '#lib/export/share-files.ts';
import { fullBase } from '#lib/map/base/full-geojson.ts';
import { parseAtlas } from '#lib/svg/atlas.ts';
import { hitTest } from '#lib/svg/live/hit-test.ts';
import { projectionFor } from '#lib/svg/projection.ts';
import { areaGeometryOf, detailShapes } from '#lib/svg/shapes/detail.ts';
import { cssPaint } from '#lib/svg/shapes/paint.ts';
import { SIZE, testFrame, testScene } from '#lib/svg/test-scene.ts';
import { CASES, SLOW_MS, spoiling, spoilt } from './spoil.ts';

const ring = [
  [50, 30],
  [56, 30],
  [56, 35],
  [50, 30]
];
const properties = { id: 'IR-09', kind: 'province', en: 'A name', rank: 1 };
const feature = (type: string, coordinates: unknown, more: object = {}) => ({
  type: 'Feature',
  properties: { ...properties, ...more },
  geometry: { type, coordinates }
});
const collection = {
  type: 'FeatureCollection',
  features: [
    feature('Point', [52, 32]),
    feature('MultiPoint', ring),
    feature('LineString', ring, { kind: 'international', a: 'IRN', b: 'IRQ' }),
    feature('MultiLineString', [ring, ring], { kind: 'loc', a: 'IND', b: 'PAK' }),
    feature('Polygon', [ring, ring], { kind: 'area', admin: 'IND', claim: 'PAK' }),
    feature('MultiPolygon', [[ring], [ring, ring]])
  ]
};
const topology = {
  type: 'Topology',
  objects: { land: { type: 'MultiPolygon', arcs: [[[0]]] } },
  arcs: [
    [
      [0, 0],
      [1, 1],
      [-1, -1]
    ]
  ]
};

const view = projectionFor(cameraFor('region', SIZE), SIZE);
const look = { paint: cssPaint, idPrefix: '', lineScale: 1, isLineFixed: false, unitsPerPx: 1 };
const level = parseAtlas(JSON.parse(readFileSync('static/geo/atlas.json', 'utf8'))).levelFor(100);
const bare = testScene();
const scene = { ...bare, arcs: [], layers: { ...bare.layers, provinces: true, rivers: true } };
const middle = view.project([53, 32]) ?? { x: 0, y: 0 };

/** Everything that reads a file of `static/geo`, whichever file it would be. */
function readAsAll(file: FeatureCollection): void {
  provinceLabels(file);
  riverLabels(file);
  areasFrom(file, file);
  fullBase({ countries: file, borders: file, disputed: file });
  const detail = {
    provinces: file,
    districts: file,
    provinceLines: file,
    rivers: file,
    lakes: file
  };
  detailShapes(scene, detail, view.path, look);
  areaGeometryOf('IR-09', detail);
  hitTest(middle, { scene, frame: testFrame(), view, level, detail });
  const words = { base: () => '', confidence: () => '' };
  shareGeojson({ rows: [], sources: [], words }, [file]);
}

describe('geodata', () => {
  it('as it should be is read by all', () => {
    expect(geojsonProblem(collection)).toBeNull();
    expect(() => readAsAll(collection as FeatureCollection)).not.toThrow();
  });

  it(
    'spoilt in any place has a problem in words, or is read by all without an exception',
    { timeout: SLOW_MS },
    () => {
      const seen = { accepted: 0, refused: 0 };
      fc.assert(
        fc.property(spoiling(), ({ choices, put }) => {
          const changed = spoilt(collection, choices, put);
          const problem = geojsonProblem(changed);
          if (problem === null) {
            seen.accepted += 1;
            readAsAll(changed as FeatureCollection);
          } else {
            seen.refused += 1;
            expect(problem.length).toBeGreaterThan(0);
          }
        }),
        { numRuns: CASES }
      );
      expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(CASES / 10);
    }
  );

  it('outlines spoilt in any place are right or have a problem in words', () => {
    fc.assert(
      fc.property(spoiling(), ({ choices, put }) => {
        const problem = topojsonProblem(spoilt(topology, choices, put));
        expect(problem === null || problem.length > 0).toBe(true);
      }),
      { numRuns: CASES }
    );
  });

  it(
    'of any bytes is loaded, or rejected with a message that names the file',
    { timeout: SLOW_MS },
    async () => {
      const anything = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.json({ maxDepth: 3 }),
        spoiling().map(({ choices, put }) => JSON.stringify(spoilt(collection, choices, put)) ?? '')
      );
      const status = fc.constantFrom(200, 200, 200, 404, 500);
      await fc.assert(
        fc.asyncProperty(anything, status, async (body, code) => {
          const fetchFile = (): Promise<Response> =>
            Promise.resolve(new Response(body, { status: code }));
          for (const load of [loadGeojson, loadTopojson]) {
            const outcome = await load('x.json', '/x', fetchFile).then(
              () => 'x.json: loaded',
              (error: unknown) => String(error instanceof Error ? error.message : error)
            );
            expect(outcome).toMatch(/^x\.json: /);
          }
        }),
        { numRuns: CASES }
      );
    }
  );
});
