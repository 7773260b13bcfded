import { ALL, CORE, NAMES, without, type CodeRange } from './font-ranges.ts';

/** One file in src/fonts: a face of a font, cut to some characters. */
export interface FontFile {
  readonly file: string;
  readonly from: string;
  /** Lightest and heaviest weight in use; one number where only that is. */
  readonly wght: number | { readonly min: number; readonly max: number };
  readonly ranges: readonly CodeRange[];
}

const FACES = [
  {
    name: 'source-serif-4',
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    wght: { min: 400, max: 600 },
    first: CORE
  },
  {
    name: 'source-serif-4-italic',
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
    wght: 400,
    first: NAMES
  },
  {
    name: 'libre-franklin',
    from: '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
    wght: { min: 400, max: 700 },
    first: CORE
  }
];

/** Each face in two files, of which most pages fetch the first alone: browsers go by `unicode-range`. */
export const FONT_FILES: readonly FontFile[] = FACES.flatMap(({ name, from, wght, first }) => [
  { file: `${name}.woff2`, from, wght, ranges: first },
  { file: `${name}-more.woff2`, from, wght, ranges: without(ALL, first) }
]);
