import { expect, test } from 'vitest';
import { loadOnce } from './load-once.ts';

test('a file is loaded once for all who ask, also at the same time', async () => {
  const asked: string[] = [];
  const load = loadOnce((file) => {
    asked.push(file);
    return Promise.resolve({ file });
  });
  const [first, second] = await Promise.all([load('a'), load('a'), load('b')]);
  expect(first).toBe(second);
  expect(await load('a')).toBe(first);
  expect(asked).toEqual(['a', 'b']);
});

test('one that failed fails for all who asked, and is loaded anew afterwards', async () => {
  let isThere = false;
  const load = loadOnce((file) =>
    isThere ? Promise.resolve(file) : Promise.reject(new Error(`${file}: not found`))
  );
  const results = await Promise.allSettled([load('a'), load('a')]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  isThere = true;
  expect(await load('a')).toBe('a');
});
