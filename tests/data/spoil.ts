// Makes wrong values out of right ones.

import fc from 'fast-check';

/** How many cases a test of hostile input tries. */
export const CASES = 10_000;
/** Seconds on a machine that has much else to do. */
export const SLOW_MS = 120_000;

const EVIL = [
  null,
  '',
  0,
  -1,
  1e308,
  true,
  [],
  {},
  [[]],
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '__proto__',
  '9999-99-99',
  '\u202e\u0000',
  [999, 999]
] as const;

export interface Spoiling {
  /** Which part of each level is gone into, counted round and round. */
  readonly choices: readonly number[];
  /** What stands there instead. */
  readonly put: unknown;
}

/** Where to spoil a value, down to `depth` levels, and what to put there. */
export function spoiling(depth = 6): fc.Arbitrary<Spoiling> {
  return fc.record({
    choices: fc.array(fc.nat(40), { minLength: 1, maxLength: depth }),
    put: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...EVIL) }, fc.jsonValue({ maxDepth: 2 }))
  });
}

/** A copy of a JSON value in which the part at a path, chosen by numbers, is another. */
export function spoilt(value: unknown, choices: readonly number[], put: unknown): unknown {
  const [choice, ...rest] = choices;
  if (choice === undefined || typeof value !== 'object' || value === null) {
    return put;
  }
  const keys = Object.keys(value);
  const key = keys[choice % Math.max(keys.length, 1)];
  if (key === undefined) {
    return put;
  }
  const inner = spoilt((value as Record<string, unknown>)[key], rest, put);
  return Array.isArray(value)
    ? value.map((item: unknown, index) => (String(index) === key ? inner : item))
    : { ...value, [key]: inner };
}

/** A copy in which every list, however deep, has its first two parts only. */
export function cutShort(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.slice(0, 2).map(cutShort);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cutShort(part)]));
  }
  return value;
}
