// npm run fonts: cuts the site's fonts to what its words need, into src/fonts.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

interface Face {
  /** File in src/fonts. */
  readonly file: string;
  readonly from: string;
  /** Lightest and heaviest weight in use; one number where only that is. */
  readonly wght: number | { readonly min: number; readonly max: number };
}

const FACES: readonly Face[] = [
  {
    file: 'source-serif-4.woff2',
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    wght: { min: 400, max: 600 }
  },
  {
    file: 'source-serif-4-italic.woff2',
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
    wght: 400
  },
  {
    file: 'libre-franklin.woff2',
    from: '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
    wght: { min: 400, max: 700 }
  }
];

/** First and last code point of what is kept: Latin with the accents of Western Europe, and our signs. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2033],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2264, 0x2265]
];

/** Joining, kerning and marks; and the figures that tables ask for. */
const FEATURES = [
  ...['calt', 'ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig', 'rvrn'],
  ...['lnum', 'tnum']
];

const require = createRequire(import.meta.url);
const folder = join(import.meta.dirname, '../src/fonts');
const text = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
).join('');

mkdirSync(folder, { recursive: true });
for (const { file, from, wght } of FACES) {
  const whole = readFileSync(require.resolve(from));
  const cut = await subsetFont(whole, text, {
    targetFormat: 'woff2',
    variationAxes: { wght },
    keepFeatures: FEATURES,
    noHinting: true
  });
  writeFileSync(join(folder, file), cut);
  console.log(`${file}: ${whole.length} bytes cut to ${cut.length}`);
}
