/** First and last code point of characters that belong together. */
export type CodeRange = readonly [number, number];

/** Everything that is kept: Latin with the accents of Western Europe, and our signs. */
export const ALL: readonly CodeRange[] = [
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

/** What nearly every page needs: letters and digits of English, its signs, our arrows and the dagger. */
export const CORE: readonly CodeRange[] = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xb0, 0xb0],
  [0xb2, 0xb2],
  [0xb7, 0xb7],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  ...ALL.filter(([first]) => first > 0x2000 && first !== 0x20ac)
];

/** What the names of waters on the map need. */
export const NAMES: readonly CodeRange[] = [
  [0x20, 0x20],
  [0x27, 0x2e],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0x2019, 0x2019]
];

/** Every code point of some ranges, in order. */
export function codesOf(ranges: readonly CodeRange[]): number[] {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index)
  );
}

/** The rest of `ranges` when `taken` are taken out of them. */
export function without(ranges: readonly CodeRange[], taken: readonly CodeRange[]): CodeRange[] {
  const gone = new Set(codesOf(taken));
  const left: [number, number][] = [];
  for (const code of codesOf(ranges).filter((each) => !gone.has(each))) {
    const last = left.at(-1);
    if (last?.[1] === code - 1) {
      last[1] = code;
    } else {
      left.push([code, code]);
    }
  }
  return left;
}
