import { expect, test } from 'vitest';
import type { Result } from './results.ts';
import { markdownTable, textTable } from './table.ts';

const ready: Result = {
  label: 'Ready',
  unit: 'ms',
  ours: 1234.6,
  beside: 987.2,
  ratio: 1.2508,
  goal: '≤ 1.1 ×',
  verdict: 'missed'
};
const pace: Result = {
  label: 'Frames a second',
  unit: '/s',
  ours: 31.26,
  beside: null,
  ratio: null,
  goal: null,
  verdict: null
};

test('figures have three digits and their unit', () => {
  const [, , row, other] = markdownTable([ready, pace]).split('\n');
  expect(row).toBe('| Ready | 1,235 ms | 987 ms | 1.25 × | ≤ 1.1 × | missed |');
  expect(other).toBe('| Frames a second | 31.3 /s |  |  |  |  |');
});

test('what was not measured is a dash', () => {
  expect(markdownTable([{ ...pace, ours: NaN }])).toContain('| Frames a second | – |');
});

test('in a terminal every figure ends in the same column', () => {
  const lines = textTable([ready, pace]).split('\n');
  const ends = ['this map', '1,235 ms', '31.3 /s'].map((cell, index) => {
    const line = lines[index] ?? '';
    return line.indexOf(cell) + cell.length;
  });
  expect(ends[0]).toBeGreaterThan(0);
  expect(new Set(ends).size).toBe(1);
});
