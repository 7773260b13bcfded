// npm run fonts: cuts the site's fonts to what its words need, into src/fonts.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { FONT_FILES } from './font-faces.ts';
import { codesOf } from './font-ranges.ts';

/** Joining, kerning and marks; and the figures that tables ask for. */
const FEATURES = [
  ...['calt', 'ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig', 'rvrn'],
  ...['lnum', 'tnum']
];

const require = createRequire(import.meta.url);
const folder = join(import.meta.dirname, '../src/fonts');

mkdirSync(folder, { recursive: true });
for (const { file, from, wght, ranges } of FONT_FILES) {
  const whole = readFileSync(require.resolve(from));
  const cut = await subsetFont(whole, String.fromCodePoint(...codesOf(ranges)), {
    targetFormat: 'woff2',
    variationAxes: { wght },
    keepFeatures: FEATURES,
    noHinting: true
  });
  writeFileSync(join(folder, file), cut);
  console.log(`${file}: ${whole.length} bytes cut to ${cut.length}`);
}
