import { describe, expect, test } from 'vitest';
import { pictureTranslator } from '#lib/i18n/translate-picture.ts';
import { translator } from '#lib/i18n/translate.ts';
import { LEG, LONG_LEG, SHARES, testScene } from '#lib/svg/test-scene.ts';
import { sheetLegend } from './sheet-legend.ts';

const words = {
  t: translator('en'),
  tp: pictureTranslator('en'),
  share: { title: 'of Muslims', note: 'Pew', noEstimate: 'no estimate found' },
  provinces: { title: 'below country level', note: 'a survey' }
};
const frames = [
  { id: LEG.id, t: 1, state: 'current' },
  { id: LONG_LEG.id, t: 0, state: 'next' }
] as const;

function textsOf(changes: Parameters<typeof testScene>[0]): Record<string, string[]> {
  const blocks = sheetLegend(testScene(changes), frames, words);
  return Object.fromEntries(blocks.map((one) => [one.title, one.entries.map(({ text }) => text)]));
}

describe('the legend of a saved picture', () => {
  test('has only what is on the map, each kind of line once', () => {
    expect(textsOf({})).toEqual({
      'On the map': ['this leg', 'to come', 'place', 'Line of Control', 'border in dispute']
    });
    expect(textsOf({ arcs: [], places: [] })['On the map']).toEqual([
      'Line of Control',
      'border in dispute'
    ]);
  });

  test('names the classes on the map, and what stripes, hatch and dots mean', () => {
    expect(textsOf({ shares: SHARES })['of Muslims']).toEqual([
      '5–15%',
      '15–30%',
      'over 60%',
      '5–15% or 15–30%: cannot be placed in one class',
      'no estimate found',
      'in dispute, not counted'
    ]);
  });

  test('keeps figures below country level in a block of their own', () => {
    const blocks = textsOf({
      shares: SHARES,
      provinceShares: [{ id: 'IQ-NA', fill: { kind: 'class', classIndex: 4 } }]
    });
    expect(Object.keys(blocks)).toEqual(['of Muslims', 'below country level', 'On the map']);
    expect(blocks['below country level']).toEqual(['over 60%']);
  });

  test('has rings for counts, and says which are not verified', () => {
    const circle = {
      id: 'IRN',
      position: [54, 32],
      low: 70e6,
      high: 75e6,
      lowRadiusPx: 36,
      highRadiusPx: 38,
      isVerified: false
    } as const;
    const [block] = sheetLegend(testScene({ circles: [circle] }), frames, words);
    expect(block?.entries.map(({ text }) => text)).toEqual([
      '50 million',
      '10 million',
      '1 million'
    ]);
    expect(block?.note).toContain('not filled: not verified');
  });
});
