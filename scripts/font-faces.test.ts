import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FONT_FILES } from './font-faces.ts';
import { readContent } from './story/read-content.ts';
import { ALL, codesOf, CORE, without, type CodeRange } from './font-ranges.ts';

const css = readFileSync('src/app.css', 'utf8');
const faces = css.split('@font-face').slice(1);

/** Ranges as `unicode-range` has them in a style sheet, in Prettier's spelling. */
function unicodeRange(ranges: readonly CodeRange[]): string {
  const hex = (code: number): string => code.toString(16);
  return ranges
    .map(([first, last]) => `u+${hex(first)}${last > first ? `-${hex(last)}` : ''}`)
    .join(', ');
}

test.each(FONT_FILES)('$file is fetched for the characters that are in it', ({ file, ranges }) => {
  const face = faces.find((each) => each.includes(`/${file}'`)) ?? '';
  const [, range = ''] = /unicode-range:([^;]*);/.exec(face) ?? [];
  expect(range.replace(/\s+/g, ' ').trim()).toBe(unicodeRange(ranges));
});

test('the two files of a face share no character and leave none out', () => {
  for (let index = 0; index < FONT_FILES.length; index += 2) {
    const codes = FONT_FILES.slice(index, index + 2).flatMap(({ ranges }) => codesOf(ranges));
    expect(codes.sort((a, b) => a - b)).toEqual(codesOf(ALL));
  }
});

test('taking out the middle of a range leaves both ends', () => {
  expect(without([[1, 9]], [[4, 5]])).toEqual([
    [1, 3],
    [6, 9]
  ]);
  expect(without([[1, 2]], [[1, 2]])).toEqual([]);
});

test('the tour needs the first files alone: with them it goes on when the host is gone', () => {
  const core = new Set(codesOf(CORE));
  const { steps, calls, shares } = readContent('.').story;
  const words = JSON.stringify({ steps, calls, notes: shares.map(({ article }) => article?.note) });
  const missing = [...words].filter((letter) => !core.has(letter.codePointAt(0) ?? 0));
  expect([...new Set(missing)]).toEqual([]);
});
