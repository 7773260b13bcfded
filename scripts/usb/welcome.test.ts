import type { NetworkInterfaceInfo } from 'node:os';
import { renderUnicodeCompact } from 'uqr';
import { expect, test } from 'vitest';
import { lanAddresses, welcome } from './welcome.ts';

function info(address: string, family: 'IPv4' | 'IPv6', internal: boolean): NetworkInterfaceInfo {
  const rest = { netmask: '', mac: '', cidr: null, address, internal };
  return family === 'IPv4' ? { ...rest, family } : { ...rest, family, scopeid: 0 };
}

test('only addresses that others can reach are named', () => {
  const lo = [info('127.0.0.1', 'IPv4', true)];
  const wlan = [info('192.168.1.7', 'IPv4', false), info('fe80::1', 'IPv6', false)];
  expect(lanAddresses({ lo, wlan, gone: undefined })).toEqual(['192.168.1.7']);
});

test('without --lan only this computer is named, and no code is shown', () => {
  const text = welcome('4173', [], false);
  expect(text).toContain('http://127.0.0.1:4173/');
  expect(text).not.toMatch(/[█▀▄]/);
});

test('with --lan there is a code, dark on light with a quiet border', () => {
  const text = welcome('4173', ['192.168.1.7', '10.0.0.2'], true);
  expect(text).toContain('http://192.168.1.7:4173/  http://10.0.0.2:4173/');
  const lines = text.split('\n').filter((line) => /[█▀▄]/.test(line));
  // Upside down or of another address no phone would find it.
  expect(text).toContain(renderUnicodeCompact('http://192.168.1.7:4173/', { border: 2 }));
  expect(text).not.toContain(renderUnicodeCompact('http://10.0.0.2:4173/', { border: 2 }));
  // 25 modules and two borders of 2, two rows in a line.
  expect(lines).toHaveLength(15);
  expect(new Set(lines.map((line) => line.length))).toEqual(new Set([29]));
});

test('a computer in no network says so', () => {
  expect(welcome('4173', [], true)).toContain('in no network');
});
