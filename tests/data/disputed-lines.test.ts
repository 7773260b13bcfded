// J12.1 for pictures (what is exported and printed is one) and for the living map's style.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cameraFor } from '#lib/core/camera/framing.ts';
import { DISPUTED_KINDS, KASHMIR_IDS } from '#lib/core/geo/disputed.ts';
import { PALETTES, type ThemeId } from '#lib/core/theme/palette.ts';
import { layersOf } from '#lib/map/style/layers.ts';
import { areaFills } from '#lib/map/style/share-layers.ts';
import { styleLook } from '#lib/map/style/style-look.ts';
import { parseAtlas } from '#lib/svg/atlas.ts';
import { svgPicture } from '#lib/svg/svg-picture.ts';
import { SHARES, testFrame, testScene } from '#lib/svg/test-scene.ts';

const atlas = parseAtlas(JSON.parse(readFileSync('static/geo/atlas.json', 'utf8')));
const SIZE = { width: 1440, height: 900 };
const SCALES = [300, 1000, 3000, 12_000, 40_000];
const ZOOMS = [-1, 0, 2, 3.5, 5, 7, 9];
const THEMES = Object.keys(PALETTES) as ThemeId[];
/** Dots: round ends on dashes of next to no length. */
const isDotted = (dash: readonly number[], cap: unknown): boolean =>
  cap === 'round' && (dash[0] ?? 1) < 0.5;
const isDashed = (dash: readonly number[], cap: unknown): boolean =>
  cap !== 'round' && (dash[0] ?? 0) > 2;

describe.each(THEMES)('J12.1 in the %s theme', (theme) => {
  test.each(SCALES)('pictures at %i pixels a radian: control dotted, others dashed', (scale) => {
    for (const shares of [[], SHARES]) {
      const camera = { ...cameraFor('region', SIZE), center: [75, 33] as const, scale };
      const scene = testScene({ theme, shares });
      const palette = PALETTES[theme];
      const svg = svgPicture(scene, { ...testFrame(), camera }, SIZE, atlas, { palette });
      const lines = [...svg.matchAll(/<path[^>]*data-line="(\w+)"[^>]*>/g)];
      const looks = lines.map(([tag, name]) => {
        const dash = (/stroke-dasharray="([^"]*)"/.exec(tag)?.[1] ?? '').split(' ').map(Number);
        const cap = /stroke-linecap="(\w+)"/.exec(tag)?.[1];
        return [name, isDotted(dash, cap), isDashed(dash, cap)];
      });
      expect(looks).toEqual([
        ['disputed', false, true],
        ['loc', true, false]
      ]);
    }
  });

  test.each(ZOOMS)('the living map at zoom %d: control dotted, others dashed', (zoom) => {
    for (const shares of [[], SHARES]) {
      const layers = layersOf(styleLook(testScene({ theme, shares }), SIZE, zoom));
      const look = (id: string) => {
        const layer = layers.find((candidate) => candidate.id === id);
        const dash = (layer?.paint['line-dasharray'] ?? []) as readonly number[];
        const width = Number(layer?.paint['line-width']);
        return [dash.map((length) => length * width), layer?.layout?.['line-cap']] as const;
      };
      expect(isDotted(...look('story-control'))).toBe(true);
      expect(isDashed(...look('story-disputed'))).toBe(true);
      const kinds = (id: string) =>
        JSON.stringify(layers.find((candidate) => candidate.id === id)?.filter);
      expect(kinds('story-control')).toContain('["loc"]');
      for (const kind of DISPUTED_KINDS.filter((other) => other !== 'loc')) {
        expect(kinds('story-disputed')).toContain(`"${kind}"`);
      }
    }
  });
});

test('J12.1: no part of Kashmir has a colour of the share map', () => {
  const scene = testScene({ shares: SHARES });
  const svg = svgPicture(scene, testFrame(), SIZE, atlas);
  for (const id of KASHMIR_IDS) {
    const fills = [...svg.matchAll(new RegExp(`<path[^>]*data-area="${id}"[^>]*>`, 'g'))].map(
      ([tag]) => /data-fill="([^"]*)"/.exec(tag)?.[1]
    );
    expect(fills).toEqual(['dispute']);
    expect(areaFills(scene).get(id)).toBe('dispute');
  }
});
