import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newest } from './freshness.mjs';

const folder = mkdtempSync(join(tmpdir(), 'freshness-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, changedS: number): void {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
  utimesSync(file, changedS, changedS);
}

test('a folder is as new as the newest file below it', () => {
  write('old.ts', 1_000);
  write('deep/er/new.ts', 2_000);
  expect(newest(folder)).toBe(2_000_000);
});

test('what is missing has no age', () => {
  expect(newest(join(folder, 'missing'))).toBe(0);
});
