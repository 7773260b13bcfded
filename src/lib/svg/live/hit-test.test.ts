import type { FeatureCollection } from 'geojson';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cameraFor } from '#lib/core/camera/framing.ts';
import type { Position } from '#lib/core/geo/position.ts';
import type { Scene, Target } from '#lib/core/scene/scene.ts';
import { parseAtlas } from '../atlas.ts';
import { projectionFor } from '../projection.ts';
import { MASHHAD, SHARES, SIZE, testFrame, testScene } from '../test-scene.ts';
import { hitTest } from './hit-test.ts';
import { pictureOf } from './picture-of.ts';

const atlas = parseAtlas(JSON.parse(readFileSync('static/geo/atlas.json', 'utf8')));
const view = projectionFor(cameraFor('region', SIZE), SIZE);
const provinces: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { id: 'IR-test' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [53, 31],
            [55, 31],
            [55, 33],
            [53, 33],
            [53, 31]
          ]
        ]
      }
    }
  ]
};

function hit(position: Position, scene: Scene = testScene(), dy = 0): Target | null {
  const point = view.project(position) ?? { x: NaN, y: NaN };
  const at = { x: point.x, y: point.y + dy };
  return hitTest(at, {
    scene,
    frame: testFrame(),
    view,
    level: atlas.finest,
    detail: { provinces }
  });
}

describe('hitTest', () => {
  it('finds the country under a point, and nothing at sea', () => {
    expect(hit([54, 32])).toEqual({ kind: 'country', id: 'IRN' });
    expect(hit([46, 24])).toEqual({ kind: 'country', id: 'SAU' });
    expect(hit([63, 18])).toBeNull();
  });

  it('gives parts of Palestine the code of the whole', () => {
    expect(hit([35.2, 32.1])).toEqual({ kind: 'country', id: 'PSE' });
  });

  it('finds a line within 7 pixels, before the land under it', () => {
    expect(hit(MASHHAD, testScene(), 5)).toEqual({ kind: 'leg', id: 'leg-1' });
    expect(hit(MASHHAD, testScene(), 12)?.kind).toBe('country');
  });

  it('finds provinces when their layer is on', () => {
    const scene = testScene();
    expect(hit([54, 32], { ...scene, layers: { ...scene.layers, provinces: true } })).toEqual({
      kind: 'province',
      id: 'IR-test'
    });
  });
});

describe('pictureOf', () => {
  it('tells what is painted in the words of all painters', () => {
    const picture = pictureOf(testScene({ shares: SHARES }), testFrame(), view);
    expect(picture.kind).toBe('svg');
    expect(picture.visibleLayers).toEqual(['places', 'events', 'tour']);
    expect(picture.arcs.map(({ id, state }) => [id, state])).toEqual([
      ['leg-1', 'current'],
      ['leg-2', 'next']
    ]);
    expect(picture.arcs[0]?.tip.x).toBeCloseTo(view.project(MASHHAD)?.x ?? NaN, 6);
    expect(picture.arcs[1]?.tip).toEqual(picture.arcs[1]?.from);
    expect(picture.places.map(({ id }) => id)).toEqual(['qom']);
    expect(picture.shares).toEqual({
      IRN: 'class-4',
      IND: 'class-1',
      PAK: 'stripes-1-2',
      UZB: 'no-estimate'
    });
  });
});
