import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PALETTES } from '#lib/core/theme/palette.ts';
import { parseAtlas } from '#lib/svg/atlas.ts';
import { SHARES, SIZE, testFrame, testScene } from '#lib/svg/test-scene.ts';
import { pictureSheet, type LegendBlock, type SheetWords } from './picture-sheet.ts';

const atlas = parseAtlas(JSON.parse(readFileSync('static/geo/atlas.json', 'utf8')));

const WORDS: SheetWords = {
  title: 'Sources differ <on> the share',
  kicker: 'Stop 1 of 5',
  credit: 'Natural Earth · equal-area',
  notes: ['Sources: Dawn; IRNA.', 'Saved on 27 November 2026. https://example.org/?a=1&b=2'],
  km: (km) => `${km} km`
};
const LEGEND: readonly LegendBlock[] = [
  {
    title: 'Shia as a share of each country’s Muslims',
    entries: [
      { sample: { kind: 'fill', fill: { kind: 'class', classIndex: 4 } }, text: 'over 60%' },
      {
        sample: { kind: 'fill', fill: { kind: 'stripes', lowClassIndex: 1, highClassIndex: 2 } },
        text: 'cannot be placed in one class'
      },
      { sample: { kind: 'dispute' }, text: 'in dispute, not counted' }
    ],
    note: 'Pew Research Center 2009.'
  }
];

function sheet(legend = LEGEND, framing?: 'wide'): string {
  const scene = testScene({ shares: SHARES });
  const frame = testFrame(framing);
  return pictureSheet({ scene, frame, size: SIZE, atlas, detail: {} }, WORDS, legend);
}

/** The words of an SVG, one a text element. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

/** How far down the translated and scaled legend of a sheet reaches, in pixels of its column. */
function legendEnd(svg: string): number {
  const scale = Number(/<g transform="scale\(([\d.]+)\)">/.exec(svg)?.[1] ?? 1);
  const entries = [...svg.matchAll(/<text x="38" y="([\d.]+)"/g)].map(([, y]) => Number(y));
  return Math.max(...entries) * scale;
}

describe('pictureSheet', () => {
  test('has title, legend, scale, origin and sources in its text', () => {
    const all = textsOf(sheet()).join(' ');
    for (const words of [
      'Sources differ &lt;on&gt; the share',
      'Stop 1 of 5',
      'over 60%',
      'Pew Research Center 2009.',
      'Natural Earth · equal-area',
      'Sources: Dawn; IRNA.',
      'https://example.org/?a=1&amp;b=2',
      'Mashhad'
    ]) {
      expect(all).toContain(words);
    }
    expect(all).toMatch(/\b(1|2|5)0+ km/);
  });

  test('fills its samples as the map fills its land', () => {
    const svg = sheet();
    expect(svg).toContain('<pattern id="sheet-stripes-1-2"');
    expect(svg.match(/fill="url\(#sheet-stripes-1-2\)"/g)?.length).toBe(2);
    expect(svg.match(/fill="url\(#sheet-dispute\)"/g)?.length).toBeGreaterThan(1);
    expect(svg).toContain(`fill="${PALETTES.light.shares[4]}"`);
    expect(svg).not.toMatch(/var\(|NaN|undefined|Infinity/);
  });

  test('a holy place is a square, as on the page', () => {
    const scene = testScene({ places: [{ id: 'shrine', position: [59.6, 36.3], kind: 'shrine' }] });
    const svg = pictureSheet(
      { scene, frame: testFrame(), size: SIZE, atlas, detail: {} },
      WORDS,
      []
    );
    expect(svg).toContain('<rect data-place="shrine"');
  });

  test('a globe has no scale: its sizes shrink toward the edge', () => {
    expect(textsOf(sheet(LEGEND, 'wide')).some((text) => / km$/.test(text))).toBe(false);
  });

  test('a legend of everything is drawn smaller, and ends above the scale', () => {
    const entry = LEGEND[0]?.entries[0];
    const long = {
      title: 'All',
      entries: Array.from({ length: 40 }, () => entry).flatMap((e) => e ?? []),
      note: ''
    };
    const svg = sheet([long]);
    expect(svg).toContain('<g transform="scale(0.');
    expect(legendEnd(svg)).toBeLessThan(500);
    expect(legendEnd(sheet())).toBeLessThan(500);
  });
});
