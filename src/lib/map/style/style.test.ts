import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { Scene } from '#lib/core/scene/scene.ts';
import { PALETTES, type ThemeId } from '#lib/core/theme/palette.ts';
import { baseData } from '../base/base-data.ts';
import { buildStyle } from './build-style.ts';
import { RELIEF } from './detail-layers.ts';
import { layersOf } from './layers.ts';
import { patternId, patternImage } from './pattern-image.ts';
import { areaFills } from './share-layers.ts';
import { styleChanges } from './style-changes.ts';
import { styleLook } from './style-look.ts';

const SIZE = { width: 1020, height: 750 };
const THEMES: readonly ThemeId[] = ['light', 'dark', 'stage'];

function sceneWith(changes: Partial<Scene> = {}): Scene {
  return {
    stepId: null,
    layers: {
      share: false,
      provinces: false,
      relief: false,
      rivers: false,
      places: false,
      holy: false,
      events: false,
      tour: false,
      calls: false,
      flows: false
    },
    arcs: [],
    stops: [],
    places: [],
    labels: [],
    shares: [],
    provinceShares: [],
    circles: [],
    selected: null,
    hovered: null,
    theme: 'light',
    language: 'en',
    studyCountryId: 'PAK',
    ...changes
  };
}
const SHARES: Scene['shares'] = [
  { id: 'IRN', fill: { kind: 'class', classIndex: 4 } },
  { id: 'PSE', fill: { kind: 'stripes', lowClassIndex: 1, highClassIndex: 2 } }
];

const layers = (scene: Scene, zoom = 0) => layersOf(styleLook(scene, SIZE, zoom));

describe('the style', () => {
  it.each(THEMES)('is valid in the %s theme, with and without shares', (theme) => {
    for (const shares of [[], SHARES]) {
      const all = layers(sceneWith({ theme, shares }));
      const relief = {
        type: 'raster-dem',
        tiles: ['https://example.org/{z}/{x}/{y}.webp']
      } as const;
      const style = buildStyle(baseData([], []), all, 0);
      const whole = { ...style, sources: { ...style.sources, [RELIEF]: relief } };
      // The validator's own type of a style lags behind MapLibre's.
      const problems = validateStyleMin(whole as unknown as StyleSpecification);
      expect(problems.map(({ message }) => message)).toEqual([]);
    }
  });

  it('asks no other host and has no glyph server', () => {
    const style = buildStyle(baseData([], []), layers(sceneWith()), 0);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(JSON.stringify(style)).not.toContain('http');
  });

  it('draws no solid line where a border is in dispute', () => {
    for (const { id, filter, paint } of layers(sceneWith({ shares: SHARES }))) {
      const drawsDisputed = /"(loc|lac|disputed|claim)"/.test(JSON.stringify(filter ?? ''));
      const isLine = 'line-color' in paint && !id.endsWith('-casing');
      if (drawsDisputed && isLine) {
        expect(paint, id).toHaveProperty('line-dasharray');
      }
    }
  });
});

describe('styleChanges', () => {
  it('finds nothing between equal looks', () => {
    expect(styleChanges(layers(sceneWith()), layers(sceneWith()))).toEqual([]);
  });

  it('recolours and nothing else when the theme changes from light to dark', () => {
    const changes = styleChanges(layers(sceneWith()), layers(sceneWith({ theme: 'dark' })));
    expect(changes.length).toBeGreaterThan(0);
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['paint']));
  });

  it('switches a layer by its visibility', () => {
    const on = { ...sceneWith().layers, rivers: true };
    const changes = styleChanges(layers(sceneWith()), layers(sceneWith({ layers: on })));
    expect(changes).toContainEqual({
      kind: 'layout',
      id: 'story-rivers',
      name: 'visibility',
      value: 'visible'
    });
  });
});

describe('areaFills', () => {
  it('fills the parts of a country, and leaves Kashmir and Golan to no one', () => {
    const fills = areaFills(sceneWith({ shares: SHARES }));
    expect(fills.get('XP-WB')).toBe('stripes-1-2');
    expect(fills.get('XK-IJK')).toBe('dispute');
    expect(fills.get('XG-GOL')).toBe('dispute');
    expect(fills.has('PSE')).toBe(false);
  });

  it('is empty without shares', () => {
    expect(areaFills(sceneWith()).size).toBe(0);
  });
});

describe('patternImage', () => {
  const image = (theme: ThemeId, fill: string, scale = 1) => {
    const made = patternImage(patternId(theme, fill, scale));
    if (!made) throw new Error('no image');
    return made;
  };
  const colors = ({ data }: { data: Uint8ClampedArray }): Set<string> => {
    const pixels = Array.from({ length: data.length / 4 }, (_, index) =>
      [...data.slice(index * 4, index * 4 + 3)]
        .map((value) => value.toString(16).padStart(2, '0'))
        .join('')
        .toUpperCase()
    );
    return new Set(pixels.map((hex) => `#${hex}`));
  };

  it.each(THEMES)('stripes in two class colours of the %s theme', (theme) => {
    const [, low = '', high = ''] = PALETTES[theme].shares;
    const found = colors(image(theme, 'stripes-1-2'));
    expect(found).toContain(low);
    expect(found).toContain(high);
  });

  it('draws hatch and dots on bare land', () => {
    for (const fill of ['no-estimate', 'dispute']) {
      expect(colors(image('light', fill))).toContain(PALETTES.light.land);
    }
  });

  it('is smaller by as much as the map will stretch it', () => {
    const [plain, stretched] = [image('light', 'stripes-1-2'), image('light', 'stripes-1-2', 2)];
    expect(stretched.width * 2).toBe(plain.width);
  });

  it('knows no other names', () => {
    expect(patternImage('light class-1 1.00')).toBeNull();
    expect(patternImage('sepia dispute 1.00')).toBeNull();
    expect(patternImage('')).toBeNull();
  });
});
