import { expect, test } from 'vitest';
import { fakeShelf } from '#lib/state/talk/fake-shelf.ts';
import { slowGovernor } from './slow-governor.ts';

function make(shelf = fakeShelf(), isOnTrial = true) {
  const done: string[] = [];
  const governor = slowGovernor(
    {
      simplify: (reason) => done.push(`simplify ${reason}`),
      drawEqualArea: () => done.push('equal-area'),
      enliven: (isWished) => Promise.resolve(void done.push(`enliven ${isWished}`)),
      tryAgain: () => done.push('try again')
    },
    () => shelf,
    () => isOnTrial
  );
  return { governor, done, shelf };
}

test('three slow frames in a row bring the simple map, and the next page starts with it', () => {
  const { governor, done, shelf } = make();
  governor.recall();
  for (const ms of [200, 200, 16, 200, 200]) governor.frame(ms, true);
  expect([done, shelf.kept.size]).toEqual([[], 0]);
  governor.frame(200, true);
  expect(done).toEqual(['simplify slow']);
  const next = make(shelf);
  next.governor.recall();
  expect(next.done).toEqual(['simplify slow']);
});

test('a wish for the living map is followed and clears the memory; chosen again it is measured again', () => {
  const { governor, done, shelf } = make();
  for (let frame = 0; frame < 3; frame += 1) governor.frame(200, true);
  governor.follow('wished');
  expect([done.at(-1), shelf.kept.size]).toEqual(['enliven true', 0]);
  for (let frame = 0; frame < 3; frame += 1) governor.frame(200, true);
  expect(done.at(-1)).toBe('simplify slow');
});

test.each([
  ['simple', ['simplify null']],
  ['equal-area', ['equal-area']],
  ['living', ['enliven false']],
  ['as-is', []]
] as const)('the wish %s', (wish, expected) => {
  const { governor, done } = make();
  governor.follow(wish);
  expect(done).toEqual(expected);
});

test('"automatic" after "simple" keeps the simple map where the living one was slow', () => {
  const { governor, done } = make();
  for (let frame = 0; frame < 3; frame += 1) governor.frame(200, true);
  governor.follow('simple');
  governor.follow('living');
  expect(done).toEqual(['simplify slow', 'simplify null', 'simplify slow']);
});

test('the slowest machines are noticed within one move', () => {
  const { governor, done } = make();
  for (const ms of [0, 700, 700]) governor.frame(ms, true);
  expect(done).toEqual(['simplify slow']);
});

test('a map that was asked for, or is simple already, is not judged', () => {
  const { governor, done } = make(fakeShelf(), false);
  for (const ms of [0, 700, 700, 700]) governor.frame(ms, true);
  expect(done).toEqual([]);
});

test('asked for once more, the living map is tried, by the processor too, and measured again', () => {
  const { governor, done, shelf } = make();
  for (let frame = 0; frame < 3; frame += 1) governor.frame(200, true);
  governor.tryAgain();
  governor.follow('living');
  expect(done).toEqual(['simplify slow', 'try again', 'enliven true']);
  expect(shelf.kept.size).toBe(0);
  for (let frame = 0; frame < 3; frame += 1) governor.frame(200, true);
  governor.follow('living');
  expect(done.slice(3)).toEqual(['simplify slow', 'simplify slow']);
});
