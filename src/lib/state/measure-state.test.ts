import { expect, test } from 'vitest';
import { MeasureState } from './measure-state.svelte.ts';

test('clicks set the first point, the second, and then a new first one', () => {
  const state = new MeasureState();
  state.turnOn();
  state.add([50, 30]);
  expect([state.from, state.to, state.measurement]).toEqual([[50, 30], null, null]);
  state.add([60, 30]);
  expect(state.measurement?.distanceKm).toBeCloseTo(962.67, 1);
  state.add([70, 30]);
  expect([state.from, state.to]).toEqual([[70, 30], null]);
});

test('ends can be set by list in any order and taken away', () => {
  const state = new MeasureState();
  state.setTo([60, 30]);
  expect(state.measurement).toBeNull();
  state.setFrom([50, 30]);
  expect(state.measurement?.from).toEqual([50, 30]);
  state.setTo(null);
  expect(state.measurement).toBeNull();
});

test('clearing takes points and tool away', () => {
  const state = new MeasureState();
  state.turnOn();
  state.add([50, 30]);
  state.clear();
  expect([state.isOn, state.isInUse, state.from]).toEqual([false, false, null]);
});
