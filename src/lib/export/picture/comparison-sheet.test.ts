import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseAtlas } from '#lib/svg/atlas.ts';
import { SHARES, SIZE, testFrame, testScene } from '#lib/svg/test-scene.ts';
import { comparisonSheet, type SheetSide } from './comparison-sheet.ts';
import { SHEET, type SheetWords } from './picture-sheet.ts';

const atlas = parseAtlas(JSON.parse(readFileSync('static/geo/atlas.json', 'utf8')));
const WORDS: SheetWords = {
  title: 'Two maps side by side',
  kicker: 'The story',
  credit: 'Natural Earth · equal-area',
  notes: ['Sources: Dawn.', 'Saved on 27 November 2026. https://example.org/'],
  km: (km) => `${km} km`
};

function side(name: string, entries = 2): SheetSide {
  const entry = {
    sample: { kind: 'fill', fill: { kind: 'stripes', lowClassIndex: 1, highClassIndex: 2 } },
    text: `class of ${name}`
  } as const;
  return {
    map: {
      scene: testScene({ shares: SHARES }),
      frame: testFrame(),
      size: SIZE,
      atlas,
      detail: {}
    },
    heading: `${name}: Low`,
    legend: [
      {
        title: `Legend of ${name}`,
        entries: Array.from({ length: entries }, () => entry),
        note: ''
      }
    ]
  };
}

const textsOf = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text).join(' ');

test('it has both maps, each with its heading and legend, and one scale, origin, sources, date and address', () => {
  const svg = comparisonSheet([side('A'), side('B')], WORDS);
  for (const words of [
    'Two maps side by side',
    'A: Low',
    'B: Low',
    'Legend of A',
    'class of B',
    'Natural Earth · equal-area',
    'Sources: Dawn.',
    'https://example.org/'
  ]) {
    expect(textsOf(svg)).toContain(words);
  }
  expect(textsOf(svg).match(/\d+ km/g)).toHaveLength(1);
  expect(svg).not.toMatch(/var\(|NaN|undefined|Infinity/);
});

test('each legend is filled by the patterns of its own map, and no id is there twice', () => {
  const svg = comparisonSheet([side('A'), side('B')], WORDS);
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const prefix of ['sheet-a-', 'sheet-b-']) {
    expect(ids).toContain(`${prefix}stripes-1-2`);
    expect(
      svg.match(new RegExp(`fill="url\\(#${prefix}stripes-1-2\\)"`, 'g'))?.length
    ).toBeGreaterThan(2);
  }
});

test('the maps are of one size, and a long legend is drawn smaller beside them', () => {
  const svg = comparisonSheet([side('A', 40), side('B')], WORDS);
  expect(svg).toContain('<g transform="scale(0.');
  const frames = [...svg.matchAll(/<rect width="(\d+)" height="(\d+)" fill="none"/g)].map(
    ([, width, height]) => [Number(width), Number(height)]
  );
  expect(frames).toHaveLength(2);
  expect(frames[0]).toEqual(frames[1]);
  expect(frames[0]?.[1]).toBeGreaterThan(SHEET.height * 0.6);
});
