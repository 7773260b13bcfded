import { expect, it } from 'vitest';
import { clockJump } from './clock-jump.ts';

const before = { wallMs: 1_000_000, steadyMs: 500 };

it('two clocks that go together have not jumped, however long it took', () => {
  expect(clockJump(before, { wallMs: 4_600_000, steadyMs: 3_600_500 })).toBe(0);
});

it('drift is no jump', () => {
  expect(clockJump(before, { wallMs: 1_000_650, steadyMs: 750 })).toBe(0);
});

it('a wall clock that was set is found, forwards and back', () => {
  expect(clockJump(before, { wallMs: 4_600_250, steadyMs: 750 })).toBe(3_600_000);
  expect(clockJump(before, { wallMs: 1_000_250 - 7_200_000, steadyMs: 750 })).toBe(-7_200_000);
});
