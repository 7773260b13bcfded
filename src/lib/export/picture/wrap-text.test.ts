import { describe, expect, test } from 'vitest';
import { LETTER, wrapText } from './wrap-text.ts';

describe('wrapText', () => {
  test('keeps every word, in order, in lines of the width', () => {
    const text = 'Boundaries show who administers what, not who is right.';
    const lines = wrapText(text, 120, 12);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) {
      expect(line.length * 12 * LETTER).toBeLessThanOrEqual(120);
    }
  });

  test('cuts a word that is longer than a line, and loses nothing of it', () => {
    const address = `https://example.org/${'explore/'.repeat(12)}`;
    const lines = wrapText(address, 100, 12);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.join('')).toBe(address);
  });

  test('of no text there is no line, and no width is too small to end', () => {
    expect(wrapText('', 100, 12)).toEqual([]);
    expect(wrapText('  ', 100, 12)).toEqual([]);
    expect(wrapText('ab', 0, 12)).toEqual(['a', 'b']);
  });
});
