import { describe, expect, it } from 'vitest';
import { loadedWordsIn, wrongGulfsIn } from './loaded-words.ts';

/** The modules of words, in every language there is. */
const MODULES = import.meta.glob<Record<string, unknown>>(
  ['../../src/lib/i18n/**/*.ts', '!../../src/lib/i18n/**/*.test.ts'],
  { eager: true }
);

/** Every string of a value, with the path to it. */
function stringsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') {
    return [[path, value]];
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => stringsOf(part, `${path} ${key}`))
    : [];
}

const words = Object.entries(MODULES).flatMap(([file, module]) =>
  stringsOf(module, file.replace(/^.*i18n\//, ''))
);
const problemsIn = (entries: readonly (readonly [string, string])[]): string[] =>
  entries.flatMap(([path, text]) =>
    [...loadedWordsIn(text), ...wrongGulfsIn(text)].map((word) => `${path}: ${word}`)
  );

describe('J12.2: the words of the interface, in every language file', () => {
  it('are all read', () => {
    const files = new Set(words.map(([path]) => path.split(' ')[0]));
    expect([...files]).toEqual(
      expect.arrayContaining([
        'en.ts',
        'en-about.ts',
        'en-chronicle.ts',
        'en-compare.ts',
        'en-talk.ts'
      ])
    );
    expect(words.length).toBeGreaterThan(600);
  });

  it('hold no loaded word without whose word it is, and call the Gulf by its name', () => {
    expect(problemsIn(words)).toEqual([]);
  });
});

describe('the scan for loaded words', () => {
  it.each([
    ['The assassination of Soleimani.', 'assassination'],
    ['“Martyrdom” of the general.', 'Martyrdom'],
    ['A defensive action, the article says.', 'defensive action'],
    ['The regime in Tehran.', 'regime'],
    ['A terrorist attack.', 'terrorist'],
    ['Iran’s proxies in Syria.', 'proxies'],
    ['Our forces met the enemy.', 'Our'],
    ['Occupied Kashmir.', 'Occupied'],
    ['جنرل کی شہادت', 'شہادت'],
    ['رژیم تهران', 'رژیم'],
    ['هجوم إرهابي', 'إرهابي']
  ])('finds the word in %s', (text, word) => {
    expect(loadedWordsIn(text)).toContain(word);
    expect(problemsIn([...words, ['planted.ts', text]])[0]).toBe(`planted.ts: ${word}`);
  });

  it.each([
    'Mourners called it “martyrdom”.',
    'The article calls the killing an “assassination”.',
    'Our arithmetic, not a published figure.',
    'Holy places',
    'An occupational survey of four hours'
  ])('lets %s stand', (text) => {
    expect(loadedWordsIn(text)).toEqual([]);
  });

  it('knows the Persian Gulf by its name, in Arabic by another', () => {
    expect(wrongGulfsIn('Across the Gulf to Riyadh.')).toEqual(['the Gulf']);
    expect(wrongGulfsIn('Arabian Gulf')).toEqual(['Arabian Gulf']);
    expect(wrongGulfsIn('خلیج عربی')).toHaveLength(1);
    for (const right of ['Persian Gulf', 'خلیج فارس', 'الخليج', 'Gulf of Oman', '“the Gulf”']) {
      expect(wrongGulfsIn(right)).toEqual([]);
    }
  });
});
