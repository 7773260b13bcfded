import { describe, expect, it } from 'vitest';
import { loadPart } from './load-part.ts';

describe('a part of the site', () => {
  it('comes as it is', async () => {
    expect(await loadPart('facts', () => Promise.resolve(7))).toBe(7);
  });

  it('that cannot be fetched is named, and the cause is kept', async () => {
    const cause = new TypeError('Failed to fetch dynamically imported module: http://x/y.js');
    const failed = loadPart('facts', () => Promise.reject(cause));
    await expect(failed).rejects.toThrow(/^facts: could not be fetched$/);
    await expect(failed).rejects.toHaveProperty('cause', cause);
  });
});
