import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTES, type Palette, type ThemeId } from './palette.ts';

const css = readFileSync(new URL('../../../app.css', import.meta.url), 'utf8');
const THEMES: readonly ThemeId[] = ['light', 'dark', 'stage'];

/** The tokens of the block whose selector ends in `selector`. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  expect(start, selector).toBeGreaterThan(-1);
  const found = [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)];
  return new Map(found.map(([, name = '', value = '']) => [name, value.toUpperCase()]));
}
const TOKENS: Readonly<Record<ThemeId, ReadonlyMap<string, string>>> = {
  light: tokensOf("[data-theme='light']"),
  dark: tokensOf("[data-theme='dark']"),
  stage: tokensOf("[data-theme='stage']")
};

/** Names that are not the token's own in camel case. */
const RENAMED: Readonly<Record<string, string>> = {
  labelCountry: 'lbl-country',
  labelCity: 'lbl-city',
  labelSea: 'lbl-sea'
};
const tokenOf = (name: string): string =>
  RENAMED[name] ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio; `flare` is light that the room adds to both, as a part of white. WCAG's own is 0.05. */
function contrast(a: string, b: string, flare = 0.05): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + flare) / (dark + flare);
}

/** Pairs of tokens whose contrast is below what is needed, in words. */
function tooWeak(
  theme: ThemeId,
  pairs: readonly string[],
  needed: number,
  flare?: number
): string[] {
  return pairs.flatMap((pair) => {
    const [a = '', b = ''] = pair.split(' on ').map((name) => TOKENS[theme].get(name) ?? '');
    expect([a, b], pair).not.toContain('');
    const ratio = contrast(a, b, flare);
    return ratio < needed ? [`${pair} ${ratio.toFixed(2)}`] : [];
  });
}

const TEXT = [
  ...['ink', 'ink-2', 'ink-3'].flatMap((ink) => [`${ink} on paper`, `${ink} on panel`]),
  'tour on paper',
  'tour on panel',
  'tour-on on tour',
  'lbl-country on land',
  'lbl-country on land-study',
  'lbl-city on land',
  'lbl-sea on sea',
  'lbl-sea on land'
];
const MARKS = [
  'ctl on paper',
  'ctl on panel',
  ...['focus', 'border', 'tour', 'tour-done', 'tour-next'].flatMap((line) => [
    `${line} on land`,
    `${line} on sea`
  ]),
  'focus on paper',
  'event on land'
];

describe.each(THEMES)('the %s theme', (theme) => {
  it('has the same colours in the painters and on the page', () => {
    const { shares, ...colours } = PALETTES[theme];
    const names = Object.keys(colours) as (keyof Omit<Palette, 'shares'>)[];
    const onPage = names.map((name) => [name, TOKENS[theme].get(tokenOf(name))]);
    expect(onPage).toEqual(names.map((name) => [name, colours[name]]));
    expect([1, 2, 3, 4, 5].map((index) => TOKENS[theme].get(`share-${index}`))).toEqual(shares);
  });

  it('has text one can read: 4.5 to 1', () => {
    expect(tooWeak(theme, TEXT, 4.5)).toEqual([]);
  });

  it('has lines and marks one can see on land and sea: 3 to 1', () => {
    expect(tooWeak(theme, MARKS, 3)).toEqual([]);
  });

  it('carries the tour over every share colour by the line or by its casing', () => {
    const { tour, casing, shares } = PALETTES[theme];
    const best = shares.map((fill) => Math.max(contrast(tour, fill), contrast(casing, fill)));
    expect(Math.min(...best)).toBeGreaterThanOrEqual(3);
  });
});

it('the system’s dark is the dark theme', () => {
  expect(tokensOf(':root:not([data-theme])')).toEqual(TOKENS.dark);
});

describe('on a projector', () => {
  it('J10.4: every text has 7 to 1', () => {
    expect(tooWeak('stage', TEXT, 7)).toEqual([]);
  });

  it('J10.4: with a quarter of the light from the room, text, lines and classes still part', () => {
    expect(tooWeak('stage', ['ink on paper', 'ink-2 on paper'], 4.4, 0.25)).toEqual([]);
    expect(tooWeak('stage', TEXT, 3, 0.25)).toEqual([]);
    expect(tooWeak('stage', ['tour on land', 'tour on sea'], 2.6, 0.25)).toEqual([]);
    const colours = [...new Set(PALETTES.stage.shares)];
    const steps = colours
      .slice(1)
      .map((fill, index) => contrast(fill, colours[index] ?? fill, 0.25));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(1.35);
  });
});
