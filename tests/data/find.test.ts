import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { textOf } from '#lib/core/details/list-of.ts';
import { findEntries } from '#lib/core/find/find-entries.ts';
import { createFinder } from '#lib/core/find/finder.ts';
import { areasFrom } from '#lib/data/areas.ts';
import { readContent } from '../../scripts/story/read-content.ts';
import { ROOT } from './content.ts';

const geo = (file: string): FeatureCollection =>
  JSON.parse(readFileSync(join(ROOT, 'static/geo', file), 'utf8')) as FeatureCollection;
const { story } = readContent(ROOT);
const entries = findEntries(story, areasFrom(geo('labels.geojson'), geo('disputed.geojson')));
const finder = createFinder(entries);
const ids = (query: string): string[] => finder.find(query, 8).map(({ id }) => id);

describe('what can be found', () => {
  test('every entry has its own id and is found by its own title', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const entry of entries) {
      const title = textOf(entry.title, 'en');
      expect(finder.find(title, 40), title).toContainEqual(entry);
    }
  });

  test('there are results of every kind', () => {
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(
      new Set([
        'country',
        'disputed',
        'province',
        'place',
        'holy-place',
        'stop',
        'leg',
        'event',
        'call',
        'flow',
        'step',
        'person'
      ])
    );
  });
});

describe('spellings', () => {
  test.each([
    ['پاڑہ چنار', 'place:parachinar'],
    ['پاراچنار', 'place:parachinar'],
    ['باراتشينار', 'place:parachinar'],
    ['مشهد', 'place:mashhad'],
    ['مشہد', 'place:mashhad'],
    ['مَشهَد', 'place:mashhad'],
    ['طهران', 'place:tehran'],
    ['تہران', 'place:tehran'],
    ['كويتا', 'flow:f7'],
    ['کويته', 'flow:f7'],
    ['اسلام آباد', 'place:islamabad'],
    ['اسلام‌آباد', 'place:islamabad'],
    ['ایران', 'country:IRN'],
    ['إيران', 'country:IRN'],
    ['پاکستان', 'country:PAK'],
    ['باكستان', 'country:PAK']
  ])('%s finds %s first', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });
});

describe('prefixes and slips', () => {
  test.each([
    ['pesh', 'place:peshawar'],
    ['Parachnar', 'place:parachinar'],
    ['mashad', 'place:mashhad'],
    ['newyork', 'place:new-york'],
    ['TEHRAN', 'place:tehran'],
    ['تدمر', 'place:palmyra'],
    ['reza shrine', 'place:imam-reza-shrine']
  ])('%s finds %s', (query, id) => {
    expect(ids(query)).toContain(id);
  });

  test('a person opens the first stop that names them; a call is found by who speaks', () => {
    const [person] = finder.find('Zarif', 3);
    expect(person).toMatchObject({
      kind: 'person',
      goal: { kind: 'card', target: { kind: 'stop', id: 'tehran' } }
    });
    expect(ids('Bajwa')).toContain('call:call-bajwa');
  });

  test('events and places are also found by where they are, after what bears the name', () => {
    const baghdad = finder.find('بغداد', 20);
    expect(baghdad[0]?.id).toBe('place:baghdad');
    expect(baghdad.map(({ kind }) => kind)).toContain('event');
  });

  test('a step of the tour leads to the tour', () => {
    const step = finder.find(story.steps[3]?.headline ?? '', 5).find(({ kind }) => kind === 'step');
    expect(step?.goal).toEqual({ kind: 'step', stepId: story.steps[3]?.id });
  });
});

describe('no result', () => {
  test('the nearest spellings are offered, each name once', () => {
    expect(ids('Meshed')).toEqual([]);
    const near = finder.nearest('Meshed', 3).map(({ title }) => textOf(title, 'en'));
    expect(near).toContain('Mashhad');
    expect(new Set(near).size).toBe(near.length);
  });

  test('what is far from every name has no nearest one', () => {
    expect(ids('xqzwvkj')).toEqual([]);
    expect(finder.nearest('xqzwvkjxqzw', 3)).toEqual([]);
  });

  test('an empty query finds nothing', () => {
    expect(ids('')).toEqual([]);
    expect(ids(' ،؟ ')).toEqual([]);
    expect(finder.nearest('', 3)).toEqual([]);
  });
});
