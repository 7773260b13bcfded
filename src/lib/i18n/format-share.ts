import type { Language } from '#lib/core/story/types.ts';

interface Figure {
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: string;
}

/** A share as its source hedges it: "10–15%", "less than 1%", "about 1%"; empty where there is no figure. */
export function formatShare({ low, high, qualifier }: Figure, language: Language): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  if (high === null) {
    return '';
  }
  if (low === null) {
    return `≤ ${number.format(high)}%`;
  }
  if (qualifier === 'less than') {
    return `${qualifier} ${number.format(high)}%`;
  }
  if (low === high) {
    const hedge = qualifier === 'about' || qualifier === 'around' ? `${qualifier} ` : '';
    return `${hedge}${number.format(low)}%`;
  }
  return `${number.format(low)}–${number.format(high)}%`;
}

/** People to two digits, which is more than the figures can bear: "79 million", "710 thousand". */
export function formatPeople(people: number, language: Language): string {
  return peopleFormat(language).format(people);
}

/** Both ends of a count: "79–83 million"; one if they round to the same. */
export function formatPeopleRange(low: number, high: number, language: Language): string {
  const [from, to] = [formatPeople(low, language), formatPeople(high, language)];
  if (from === to) {
    return from;
  }
  const [, number = from, unit = ''] = /^(\S+) (.*)$/.exec(from) ?? [];
  return to.endsWith(` ${unit}`) && unit ? `${number}–${to}` : `${from} – ${to}`;
}

function peopleFormat(language: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 2
  });
}
