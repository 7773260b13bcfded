import { expect, test } from 'vitest';
import { listKey, type ListMove } from './list-key.ts';

const BARE = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, isComposing: false };
const OPEN = { count: 1, active: 0, isOpen: true, hasText: true };
function press(key: string, active = -1, count = 3, isOpen = true): ListMove | null {
  return listKey({ ...BARE, key }, { count, active, isOpen, hasText: true });
}

test('arrows go round', () => {
  expect(press('ArrowDown')).toEqual({ kind: 'go', to: 0 });
  expect(press('ArrowDown', 2)).toEqual({ kind: 'go', to: 0 });
  expect(press('ArrowUp')).toEqual({ kind: 'go', to: 2 });
  expect(press('ArrowUp', 2)).toEqual({ kind: 'go', to: 1 });
  expect(press('ArrowDown', -1, 0, false)).toEqual({ kind: 'open' });
});

test('Home and End are the text’s until the arrows are in the list', () => {
  expect(press('Home')).toBeNull();
  expect(press('End')).toBeNull();
  expect(press('Home', 2)).toEqual({ kind: 'go', to: 0 });
  expect(press('End', 0)).toEqual({ kind: 'go', to: 2 });
});

test('Enter takes the one the arrows stand on, else the first; nothing when nothing is listed', () => {
  expect(press('Enter', 1)).toEqual({ kind: 'choose', at: 1 });
  expect(press('Enter')).toEqual({ kind: 'choose', at: 0 });
  expect(press('Enter', -1, 0)).toBeNull();
});

test('Escape closes the list, then empties the text, then is the page’s', () => {
  expect(
    listKey({ ...BARE, key: 'Escape' }, { count: 0, active: -1, isOpen: false, hasText: false })
  ).toBeNull();
  expect(press('Escape')).toEqual({ kind: 'close' });
  expect(press('Escape', -1, 0, false)).toEqual({ kind: 'clear' });
});

test('letters, modified keys and half-composed words stay the text’s', () => {
  expect(press('m', 1)).toBeNull();
  expect(listKey({ ...BARE, key: 'Enter', isComposing: true }, OPEN)).toBeNull();
  expect(listKey({ ...BARE, key: 'ArrowDown', altKey: true }, OPEN)).toBeNull();
});
