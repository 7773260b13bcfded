import { describe, expect, it } from 'vitest';
import { fillCopy, type FillInput } from './fill-copy.ts';

const paths = ['/', '/a.js', '/b.js', '/c.css', '/geo/x.json', '/geo/y.json'];

/** A host whose files name their version, and a store that is a map. */
function world(change: Partial<FillInput<string>> = {}) {
  const kept = new Map<string, string>();
  const asked: string[] = [];
  const input: FillInput<string> = {
    paths,
    version: 'v1',
    hostVersion: () => Promise.resolve('v1'),
    fetchFile: (path) => {
      asked.push(path);
      return Promise.resolve(`v1 ${path}`);
    },
    store: {
      has: (path) => Promise.resolve(kept.has(path)),
      put: (path, content) => Promise.resolve(void kept.set(path, content)),
      remove: (path) => Promise.resolve(void kept.delete(path))
    },
    ...change
  };
  return { kept, asked, input };
}

describe('fillCopy', () => {
  it('fetches every file once, and nothing when all is there', async () => {
    const { kept, asked, input } = world();
    expect(await fillCopy(input)).toEqual([]);
    expect([...kept.keys()].sort()).toEqual([...paths].sort());
    await fillCopy(input);
    expect(asked).toHaveLength(paths.length);
  });

  it('names what could not be had, keeps the rest, and asks only for it the next time', async () => {
    const { kept, asked, input } = world();
    const failing = (path: string): Promise<string> =>
      path === '/b.js' ? Promise.reject(new Error('404')) : input.fetchFile(path);
    expect(await fillCopy({ ...input, fetchFile: failing })).toEqual(['/b.js']);
    expect(kept.size).toBe(paths.length - 1);
    asked.length = 0;
    expect(await fillCopy(input)).toEqual([]);
    expect(asked).toEqual(['/b.js']);
  });

  it('takes nothing from a host that has another version', async () => {
    const { asked, input } = world({ hostVersion: () => Promise.resolve('v2') });
    await expect(fillCopy(input)).rejects.toThrow('version v2');
    expect(asked).toEqual([]);
  });

  it('takes back what it put when the host changes meanwhile, but not what was there', async () => {
    const versions = ['v1', 'v2'];
    const { kept, input } = world({ hostVersion: () => Promise.resolve(versions.shift() ?? '') });
    kept.set('/a.js', 'v1 /a.js');
    await expect(fillCopy(input)).rejects.toThrow('version v2');
    expect([...kept.keys()]).toEqual(['/a.js']);
  });

  it('keeps what there is room for and names the rest, which is asked for again when there is', async () => {
    const { kept, asked, input } = world();
    const full: FillInput<string>['store']['put'] = (path, content) =>
      kept.size < 3
        ? input.store.put(path, content)
        : Promise.reject(new DOMException('Quota exceeded.', 'QuotaExceededError'));
    const failed = await fillCopy({ ...input, store: { ...input.store, put: full } });
    expect(failed).toHaveLength(paths.length - 3);
    expect([...kept].every(([path, content]) => content === `v1 ${path}`)).toBe(true);
    asked.length = 0;
    expect(await fillCopy(input)).toEqual([]);
    expect([...asked].sort()).toEqual([...failed].sort());
    expect(kept.size).toBe(paths.length);
  });
});
