import { expect, it } from 'vitest';
import { printedBase } from './printed-base.ts';

it('splits base and remark', () => {
  expect(printedBase('shareOfTotal (self-identified)')).toEqual({
    base: 'all-people',
    note: 'self-identified'
  });
  expect(printedBase('shareOfMuslims')).toEqual({ base: 'muslims', note: '' });
});

it('what is no share of anything has no base', () => {
  expect(printedBase('qualitative').base).toBe('none');
  expect(printedBase('').base).toBe('none');
});
