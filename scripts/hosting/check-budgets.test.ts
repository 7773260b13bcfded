import { expect, test } from 'vitest';
import { overBudget } from './check-budgets.mjs';

const budgets = { page: { maxKb: 10, why: 'Because.' }, fonts: { maxKb: 5, why: 'So.' } };

test('what fits is silent; what does not is told with its size and reason', () => {
  expect(overBudget(budgets, { page: 10_000, fonts: 4_999 })).toEqual([]);
  expect(overBudget(budgets, { page: 10_001, fonts: 1 })).toEqual([
    'page: 10.0 kB, allowed are 10. Because.'
  ]);
});

test('what has no budget is a problem: a new page needs one', () => {
  expect(overBudget(budgets, { page: 1, fonts: 1, 'page more': 1 })).toEqual([
    'page more: has no budget'
  ]);
});

test('a size that was not measured is a problem, not a pass', () => {
  expect(overBudget(budgets, { page: 1 })).toEqual(['fonts: not measured']);
});
