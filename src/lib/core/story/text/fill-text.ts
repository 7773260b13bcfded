import type { Days } from './date-words.ts';
import { daysInWords } from './date-words.ts';
import { readHole, type Lookup } from './holes.ts';

/** A text with its holes filled; holes that cannot be filled stay as they are and are listed. */
export interface Filled {
  readonly text: string;
  readonly unfilled: readonly string[];
}

/**
 * Fills the holes of texts that are read one after the other. A date has its weekday where it is first
 * said, and its year where that year is first said; after that it is short.
 */
export function fillTexts(texts: readonly string[], lookup: Lookup): Filled[] {
  const said = new Set<string>();
  return texts.map((text) => {
    const unfilled: string[] = [];
    const filled = text.replace(/\{([^{}]*)\}/g, (hole, inside: string) => {
      const value = readHole(inside, lookup);
      if (value === null) {
        unfilled.push(hole);
        return hole;
      }
      return typeof value === 'string' ? value : dateOnce(value, said);
    });
    return { text: filled, unfilled };
  });
}

/** Writes a date and remembers that it was said. */
function dateOnce(days: Days, said: Set<string>): string {
  const year = days.end.slice(0, 4);
  const words = daysInWords(days, {
    weekday: !said.has(days.start) || !said.has(days.end),
    year: !said.has(year)
  });
  for (const key of [days.start, days.end, year]) {
    said.add(key);
  }
  return words;
}
