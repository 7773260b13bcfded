import { expect, test } from 'vitest';
import { answerFile, type AnswerInput } from './answer-file.ts';

const RIVERS = '/geo/rivers.geojson';

function asked(change: Partial<AnswerInput<string>> = {}) {
  const requests: string[] = [];
  const input: AnswerInput<string> = {
    path: RIVERS,
    version: 'v1',
    kept: () => Promise.resolve(undefined),
    fetchFile: () => {
      requests.push('file');
      return Promise.resolve('from the host');
    },
    hostVersion: () => {
      requests.push('version');
      return Promise.resolve('v1');
    },
    ...change
  };
  return { requests, input };
}

test('what is kept answers without a request', async () => {
  const { requests, input } = asked({ kept: () => Promise.resolve('from the copy') });
  expect(await answerFile(input)).toBe('from the copy');
  expect(requests).toEqual([]);
});

test('what the copy lacks comes from a host of the same version, asked for last', async () => {
  const { requests, input } = asked();
  expect(await answerFile(input)).toBe('from the host');
  expect(requests).toEqual(['file', 'version']);
});

test('a host of another version does not answer for a file that both have by the same name', async () => {
  const { input } = asked({ hostVersion: () => Promise.resolve('v2') });
  await expect(answerFile(input)).rejects.toThrow('version v2');
});

test('a name that holds its digest is the same in every version', async () => {
  const path = '/_app/immutable/x.js';
  const { requests, input } = asked({ path, hostVersion: () => Promise.resolve('v2') });
  expect(await answerFile(input)).toBe('from the host');
  expect(requests).toEqual(['file']);
});

test('without a network it rejects', async () => {
  const { input } = asked({ fetchFile: () => Promise.reject(new TypeError('offline')) });
  await expect(answerFile(input)).rejects.toThrow('offline');
});
