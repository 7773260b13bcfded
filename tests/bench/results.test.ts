import { expect, test } from 'vitest';
import type { Measure } from './measures.ts';
import { resultsOf } from './results.ts';

const ready: Measure = {
  label: 'Ready',
  unit: 'ms',
  page: 'site',
  figure: 'readyMs',
  beside: 'bare',
  goal: { of: 'ratio', is: 'at most', limit: 1.1 }
};

test('a ratio is the median of the rounds, not the ratio of the medians', () => {
  const samples = new Map([
    ['site', [{ readyMs: 100 }, { readyMs: 400 }, { readyMs: 90 }]],
    ['bare', [{ readyMs: 100 }, { readyMs: 200 }, { readyMs: 100 }]]
  ] as const);
  expect(resultsOf([ready], samples)).toEqual([
    {
      label: 'Ready',
      unit: 'ms',
      ours: 100,
      beside: 100,
      ratio: 1,
      goal: '≤ 1.1 ×',
      verdict: 'met'
    }
  ]);
});

test('what was not visited is left out, and what has nothing beside it has no ratio', () => {
  const samples = new Map([['site', [{ readyMs: 100 }]]] as const);
  const pace: Measure = { ...ready, page: 'simple' };
  expect(resultsOf([ready, pace], samples)).toMatchObject([
    { label: 'Ready', beside: null, ratio: null, verdict: 'not measured' }
  ]);
});

test('a figure the page did not give is not a miss', () => {
  const samples = new Map([
    ['site', [{ fcpMs: 3 }]],
    ['bare', [{ fcpMs: 3 }]]
  ] as const);
  expect(resultsOf([ready], samples)[0]?.verdict).toBe('not measured');
});
