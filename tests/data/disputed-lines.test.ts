// J12.1 for pictures (what is exported and printed is one) and for the living map's style.
import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { cameraFor } from '#lib/core/camera/framing.ts';
import { DISPUTED_KINDS, KASHMIR_IDS } from '#lib/core/geo/disputed.ts';
import { DISPUTED_PROVINCES } from '#lib/core/label/label-properties.ts';
import { PALETTES, type ThemeId } from '#lib/core/theme/palette.ts';
import { atlasBase } from '#lib/map/base/atlas-geojson.ts';
import { LINES } from '#lib/map/style/base-layers.ts';
import { PROVINCE_EDGES, PROVINCES } from '#lib/map/style/detail-layers.ts';
import { edgeFeatures } from '#lib/map/live/edge-features.ts';
import { statesOf } from '#lib/map/live/feature-states.ts';
import { layersOf } from '#lib/map/style/layers.ts';
import { areaFills } from '#lib/map/style/share-layers.ts';
import { styleLook } from '#lib/map/style/style-look.ts';
import { parseAtlas } from '#lib/svg/atlas.ts';
import { svgPicture } from '#lib/svg/svg-picture.ts';
import { SHARES, testFrame, testScene } from '#lib/svg/test-scene.ts';

const geo = (file: string): unknown => JSON.parse(readFileSync(`static/geo/${file}`, 'utf8'));
const atlas = parseAtlas(geo('atlas.json'));
const detail = {
  provinces: geo('provinces.geojson') as FeatureCollection,
  provinceLines: geo('province-lines.geojson') as FeatureCollection
};
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

describe('J12.1 with provinces on', () => {
  const layers = { ...testScene().layers, provinces: true };
  const camera = { ...cameraFor('region', SIZE), center: [75, 34] as const, scale: 6000 };

  test.each(Object.keys(DISPUTED_PROVINCES))('%s is outlined by kind of edge in pictures', (id) => {
    for (const chosen of ['selected', 'hovered']) {
      const scene = testScene({ layers, [chosen]: { kind: 'province', id } });
      const svg = svgPicture(scene, { ...testFrame(), camera }, SIZE, atlas, { detail });
      const outlines = [
        ...svg.matchAll(new RegExp(`<path[^>]*data-outline="province ${id}"[^>]*>`, 'g'))
      ];
      const dashes = outlines.map(
        ([tag]) => /stroke-dasharray="([^"]*)"/.exec(tag)?.[1] ?? 'solid'
      );
      // Only the edge of Gilgit-Baltistan with Afghanistan is settled.
      expect(dashes).toEqual([...(id === 'PK-GB' ? ['solid'] : []), '0.1 5', '5 4']);
    }
  });

  test.each(Object.keys(DISPUTED_PROVINCES))('%s is so on the living map', (id) => {
    const { lines } = atlasBase(geo('atlas.json'));
    const scene = testScene({ layers, selected: { kind: 'province', id } });
    const states = statesOf(scene, lines);
    expect(states.get(PROVINCES)?.size).toBe(0);
    const marked = [...(states.get(LINES) ?? [])].map(([line]) => line);
    expect(marked.length).toBeGreaterThan(2);
    expect(marked.filter((line) => !line.includes(DISPUTED_PROVINCES[id] ?? ''))).toEqual([]);
    const ofKind = (kind: string) => marked.filter((line) => line.startsWith(kind));
    expect(ofKind('loc').length).toBeGreaterThan(0);
    expect(ofKind('international')).toEqual(id === 'PK-GB' ? ['international AFG XK-GB'] : []);
  });

  // Lebanon ends at a ceasefire line in the south, Quneitra at the Golan, and two provinces of Pakistan at Kashmir.
  test.each(['LB-JA', 'LB-NA', 'PK-KP', 'PK-PB', 'SY-QU'])(
    '%s, which ends at a line in dispute, is outlined solid and dashed in both',
    (id) => {
      const scene = testScene({ layers, selected: { kind: 'province', id } });
      const svg = svgPicture(scene, { ...testFrame(), camera }, SIZE, atlas, {
        detail,
        cropToFrame: false
      });
      const outlines = [
        ...svg.matchAll(new RegExp(`<path[^>]*data-outline="province ${id}"[^>]*>`, 'g'))
      ];
      expect(outlines.map(([tag]) => /stroke-dasharray="([^"]*)"/.exec(tag)?.[1])).toEqual([
        undefined,
        '5 4'
      ]);
      const states = statesOf(scene, atlasBase(geo('atlas.json')).lines);
      expect([...(states.get(PROVINCE_EDGES) ?? [])].map(([edge]) => edge)).toEqual([id]);
    }
  );

  test('the living map draws the edges of such a province by kind, and its polygon not at all', () => {
    const layersNow = layersOf(styleLook(testScene({ layers }), SIZE, 5));
    const filterOf = (id: string) =>
      JSON.stringify(layersNow.find((candidate) => candidate.id === id)?.filter);
    expect(filterOf('story-outline-province')).toContain('["!",["has","edges"]]');
    for (const kind of ['settled', 'control', 'disputed']) {
      expect(filterOf(`story-outline-province-${kind}`)).toContain(`"${kind}"`);
    }
    const features = edgeFeatures(detail.provinces.features);
    expect(features.map(({ properties }) => Object.values(properties ?? {}).join(' '))).toEqual(
      expect.arrayContaining(['PK-KP settled', 'PK-KP disputed', 'PK-JK control'])
    );
  });

  test('a province whose edge no one disputes keeps its solid line in both', () => {
    const scene = testScene({ layers, selected: { kind: 'province', id: 'IQ-BG' } });
    expect(statesOf(scene, atlasBase(geo('atlas.json')).lines).get(PROVINCES)?.size).toBe(1);
    const svg = svgPicture(scene, { ...testFrame(), camera }, SIZE, atlas, {
      detail,
      cropToFrame: false
    });
    expect(svg).toMatch(/data-outline="province IQ-BG"/);
  });

  test('no line between provinces is drawn solid along one in dispute', () => {
    const only = (keep: (id: string) => boolean) => ({
      ...detail.provinceLines,
      features: detail.provinceLines.features.filter(({ properties }) =>
        keep(String(properties?.['id']))
      )
    });
    const isDisputed = (id: string) => /PK-(GB|JK)/.test(id);
    const drawn = (provinceLines: FeatureCollection) =>
      /<path[^>]*data-layer="provinces"[^>]*>/.exec(
        svgPicture(testScene({ layers }), { ...testFrame(), camera }, SIZE, atlas, {
          detail: { provinceLines }
        })
      )?.[0];
    expect(only(isDisputed).features).toHaveLength(4);
    expect(drawn(only(isDisputed))).toBeUndefined();
    expect(drawn(detail.provinceLines)).toBe(drawn(only((id) => !isDisputed(id))));
    const [layer] = layersOf(styleLook(testScene({ layers }), SIZE, 5)).filter(
      ({ id }) => id === 'story-provinces'
    );
    for (const id of Object.keys(DISPUTED_PROVINCES)) {
      expect(JSON.stringify(layer?.filter)).toContain(`["in","${id}",["get","id"]]`);
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
