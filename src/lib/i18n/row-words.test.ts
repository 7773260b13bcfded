import { expect, test } from 'vitest';
import { emptyRow, type ShareRow } from '#lib/core/share/share-rows.ts';
import { rowBase, rowConfidence } from './row-words.ts';
import { translator } from './translate.ts';

const t = translator('en');
const row: ShareRow = {
  ...emptyRow('PAK', 'Pakistan', 'drawn'),
  base: 'share-of-total',
  low: 9.67,
  high: 14.51
};

test.each([
  [false, true, 'of all people', 'verified'],
  [false, false, 'of all people', 'not verified'],
  [true, true, 'of all people, our arithmetic', 'our arithmetic, from verified figures'],
  [
    true,
    false,
    'of all people, our arithmetic',
    'our arithmetic, from figures that are not verified'
  ]
])(
  'a row that is derived: %s, verified: %s is told as it is',
  (isDerived, isVerified, ...words) => {
    const told = { ...row, isDerived, isVerified };
    expect([rowBase(told, t), rowConfidence(told, t)]).toEqual(words);
  }
);

test('a row without a figure says why', () => {
  expect(rowConfidence(emptyRow('BHR', 'Bahrain', 'left-out'), t)).toBe(
    'left out: it would mislead'
  );
  expect(rowConfidence(emptyRow('ISR', 'Israel', 'none'), t)).toBe('no estimate found');
});
