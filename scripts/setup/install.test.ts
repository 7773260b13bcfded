import { expect, test } from 'vitest';
import { isInstalled } from './install.mjs';

const a = { version: '1.0.0', integrity: 'sha512-a' };
const lock = (packages: Record<string, object>) => ({ packages: { '': {}, ...packages } });

test('the same packages need no install', () => {
  expect(isInstalled(lock({ a }), { packages: { a } })).toBe(true);
});

test('nothing installed needs an install', () => {
  expect(isInstalled(lock({ a }), undefined)).toBe(false);
});

test('a package that is missing needs an install', () => {
  expect(isInstalled(lock({ a, b: a }), { packages: { a } })).toBe(false);
});

test('a package for another system may be missing', () => {
  expect(isInstalled(lock({ a, b: { ...a, optional: true } }), { packages: { a } })).toBe(true);
});

test('another version or another content needs an install', () => {
  expect(isInstalled(lock({ a }), { packages: { a: { ...a, version: '2.0.0' } } })).toBe(false);
  expect(isInstalled(lock({ a }), { packages: { a: { ...a, integrity: 'x' } } })).toBe(false);
});

test('a package that the lock file dropped needs an install', () => {
  expect(isInstalled(lock({ a }), { packages: { a, gone: a } })).toBe(false);
});
