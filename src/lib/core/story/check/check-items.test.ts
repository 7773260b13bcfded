import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../types.ts';
import { checkItems, uniqueById } from './check-items.ts';

const schema = v.object({ id: v.string(), tags: v.optional(v.array(v.string()), []) });

function check(list: unknown) {
  const problems: Problem[] = [];
  const items = checkItems('a.json', 'items', list, schema, (problem) => problems.push(problem));
  return { items: items.map(({ item }) => item.id), problems };
}

describe('checkItems', () => {
  it('keeps what is right and says where the rest is wrong', () => {
    const { items, problems } = check([{ id: 'a' }, { id: 'b', tags: ['x', 3] }, { id: 'c' }]);
    expect(items).toEqual(['a', 'c']);
    expect(problems).toMatchObject([{ file: 'a.json', path: 'items[1].tags[1]' }]);
  });

  it('tells a missing file from one that is no list', () => {
    expect(check(undefined).problems).toMatchObject([{ message: 'is missing' }]);
    expect(check({}).problems).toMatchObject([{ message: 'is not a list' }]);
  });

  it('J12.4: refuses a field that says who is on whose side, at any depth', () => {
    const { items, problems } = check([
      { id: 'a', side: 'us' },
      { id: 'b', more: [{ Camps: 1 }] },
      { id: 'c', sideways: true }
    ]);
    expect(items).toEqual(['c']);
    expect(problems.map(({ path }) => path)).toEqual(['items[0].side', 'items[1].more[0].Camps']);
  });
});

it('the second of two equal ids is refused', () => {
  const problems: Problem[] = [];
  const twice = ['a', 'b', 'a'].map((id, index) => ({ item: { id }, path: `items[${index}]` }));
  const kept = uniqueById('a.json', twice, (problem) => problems.push(problem));
  expect(kept.map(({ path }) => path)).toEqual(['items[0]', 'items[1]']);
  expect(problems).toEqual([{ file: 'a.json', path: 'items[2].id', message: '"a" is used twice' }]);
});
