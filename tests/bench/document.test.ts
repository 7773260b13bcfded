import { expect, test } from 'vitest';
import { withResults } from './document.ts';

const document =
  'Before.\n\n<!-- results: npm run bench -- --update -->\n\nold\n\n<!-- /results -->\n\nAfter.\n';

test('only what stands between the marks is replaced, as often as one likes', () => {
  const once = withResults(document, 'new\n');
  expect(once).toBe(document.replace('old', 'new'));
  expect(withResults(once, 'new')).toBe(once);
});

test('a document without marks is not touched', () => {
  expect(() => withResults('Before.', 'new')).toThrow('the document lacks');
});
