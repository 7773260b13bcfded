import { describe, expect, it } from 'vitest';
import type { Leg, Place, Stop } from '../types.ts';
import { fillTexts } from './fill-text.ts';
import type { Dated, Lookup } from './holes.ts';

function dated(id: string, start: string, end = start, parts: Partial<Dated> = {}): Dated {
  return {
    id,
    days: { start, end },
    certainty: 'several-sources',
    isInArticle: true,
    sourceIds: ['s-art', 's-a', 's-b'],
    ...parts
  };
}

const lookup: Lookup = {
  dated: [
    dated('mashhad', '2020-01-12'),
    dated('tehran', '2020-01-12', '2020-01-13'),
    dated('tweet', '2020-01-08'),
    { ...dated('home', '2020-01-18'), days: null, certainty: 'not-established' },
    dated('riyadh', '2020-01-13', '2020-01-13', { isInArticle: false }),
    dated('desk', '2020-01-14', '2020-01-14', {
      certainty: 'one-source',
      isInArticle: false,
      sourceIds: ['s-a']
    })
  ],
  stops: [{ id: 'mashhad', number: 1 } as Stop, { id: 'home', number: null } as Stop],
  legs: [{ id: 'islamabad-mashhad', distanceKm: 1255.76 } as Leg],
  places: [{ id: 'mashhad', names: { en: 'Mashhad' } } as Place]
};

function filled(text: string): string {
  return fillTexts([text], lookup)[0]?.text ?? '';
}

describe('fillTexts', () => {
  it('gives a date its weekday and year where it is first said', () => {
    const texts = fillTexts(['{date:mashhad}', 'On {date:mashhad}, {date:tweet}.'], lookup);
    expect(texts.map(({ text }) => text)).toEqual([
      'Sunday 12 January 2020',
      'On 12 January, Wednesday 8 January.'
    ]);
  });

  it('writes spans, their ends, and spans over two facts', () => {
    expect(filled('{date:tehran}')).toBe('Sunday 12 to Monday 13 January 2020');
    expect(filled('{day:tehran}')).toBe('12–13 January');
    expect(filled('{weekday:tehran.end} {day:tehran.end}')).toBe('Monday 13 January');
    expect(filled('{day:tweet..tehran}')).toBe('8–13 January');
  });

  it('writes numbers, distances, names and counts', () => {
    expect(filled('Stop {number:mashhad} of {count:stops}, {words:stops}')).toBe(
      'Stop 1 of 1, one'
    );
    expect(filled('{distance:islamabad-mashhad} to {place:mashhad}')).toBe('1,260 km to Mashhad');
    expect(filled('{days:tweet:mashhad}, {month:tweet}')).toBe('four days, January 2020');
  });

  it('writes the certainty in the words of the map', () => {
    expect(filled('{certainty:mashhad}')).toBe('in the article, also reported by two sources');
    expect(filled('{certainty:riyadh}')).toBe('reported by two sources');
    expect(filled('{certainty:desk}')).toBe('one source');
    expect(filled('{certainty:home}')).toBe('not established');
  });

  it('leaves and lists a hole that cannot be filled', () => {
    for (const hole of ['{date:home}', '{date:nowhere}', '{moon:mashhad}', '{number:home}', '{}']) {
      expect(fillTexts([`a ${hole} b`], lookup)).toEqual([
        { text: `a ${hole} b`, unfilled: [hole] }
      ]);
    }
  });
});
