import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { verifyDigest, verifyFiles } from './digest.ts';

const bytes = Buffer.from('an archive');
const sha256 = `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
const sha512 = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

test.each([sha256, sha512])('an archive with the pinned digest passes: %s', (digest) => {
  expect(() => verifyDigest('lakes@1.0.0', bytes, digest)).not.toThrow();
});

test.each([sha256, sha512])('a changed archive stops the build: %s', (digest) => {
  const changed = Buffer.from('another archive');
  const verify = () => verifyDigest('lakes@1.0.0', changed, digest);
  expect(verify).toThrow(/^lakes@1\.0\.0: the archive has changed/);
  expect(verify).toThrow(/Delete it from \.cache\/geo and run `npm run geo` again/);
});

test('a file that the archive lacks stops the build', () => {
  const verify = () => verifyFiles('lakes@1.0.0', [import.meta.filename, '/nowhere/lakes.json']);
  expect(verify).toThrow(/^lakes@1\.0\.0: \/nowhere\/lakes\.json is not in the archive/);
  expect(verify).toThrow(/Correct its `files` in scripts\/geo\/sources\.ts/);
  expect(() => verifyFiles('lakes@1.0.0', [import.meta.filename])).not.toThrow();
});
