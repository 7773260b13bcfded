import { readFileSync } from 'node:fs';
import { area as squareMetres } from '@turf/area';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { cameraFor } from '#lib/core/camera/framing.ts';
import { areaIdsOf } from '#lib/core/geo/disputed.ts';
import { parseAtlas } from '#lib/svg/atlas.ts';
import { svgPicture } from '#lib/svg/svg-picture.ts';
import { testFrame, testScene } from '#lib/svg/test-scene.ts';
import { pathArea } from './path-area.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const region = json('src/content/study-region.json') as readonly string[];
const atlas = parseAtlas(json('static/geo/atlas.json'));
/** The full outlines, of which the atlas holds fewer points and islands. */
const outlines = ['countries', 'disputed'].flatMap(
  (name) => (json(`static/geo/${name}.geojson`) as FeatureCollection).features
);
const trueArea = (id: string): number =>
  outlines
    .filter((outline) => areaIdsOf(id).includes(String(outline.properties?.['id'])))
    .reduce((sum, outline) => sum + squareMetres(outline), 0);

/** The sizes still pictures are drawn at: a wide page, a projector. */
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 }
];

describe.each(SIZES)('J7.6: countries of a picture $width pixels wide', (size) => {
  const svg = svgPicture(
    testScene({ shares: region.map((id) => ({ id, fill: { kind: 'no-estimate' } })) }),
    { ...testFrame(), camera: cameraFor('region', size) },
    size,
    atlas,
    { cropToFrame: false }
  );
  const drawnArea = (id: string): number => {
    const paths = areaIdsOf(id).flatMap((areaId) => [
      ...svg.matchAll(new RegExp(`<path[^>]*data-area="${areaId}"[^>]*>`, 'g'))
    ]);
    return paths.reduce((sum, [tag]) => sum + pathArea(/ d="([^"]*)"/.exec(tag)?.[1] ?? ''), 0);
  };
  const ratio = (id: string): number =>
    drawnArea(id) / drawnArea('SAU') / (trueArea(id) / trueArea('SAU'));

  test.each(region)('%s has its true size beside Saudi Arabia within 2 %%', (id) => {
    expect(ratio(id)).toBeGreaterThan(0.98);
    expect(ratio(id)).toBeLessThan(1.02);
  });
});
