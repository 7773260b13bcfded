import { expect, test } from 'vitest';
import { publicAddress } from './public-address.ts';

test('the address of a picture has what it shows, not how this device draws it', () => {
  const href = 'https://example.org/map/explore/?est=high&map=svg&motion=reduced&letters=off';
  expect(publicAddress({ href })).toBe('https://example.org/map/explore/?est=high');
  expect(publicAddress({ href: 'https://example.org/' })).toBe('https://example.org/');
});

test('a file on a stick has none', () => {
  expect(publicAddress({ href: 'file:///E:/index.html?step=mashhad' })).toBe('');
});
