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
const { story, facts } = readContent(ROOT);
const areas = areasFrom(geo('labels.geojson'), geo('disputed.geojson'));
const entries = findEntries({ story, facts, areas });
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

  test('every country of the map is among them, whether it has a figure or not', () => {
    const known = new Set(entries.map(({ id }) => id));
    const countries = areas.filter(({ kind }) => kind === 'country');
    expect(countries.length).toBeGreaterThan(200);
    expect(countries.filter(({ id }) => !known.has(`country:${id}`))).toEqual([]);
  });

  test('there are results of every kind', () => {
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(
      new Set([
        'country',
        'disputed',
        'province',
        'district',
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

describe('what countries are also called', () => {
  test.each([
    ['USA', 'country:USA'],
    ['US', 'country:USA'],
    ['u.s.', 'country:USA'],
    ['امریکا', 'country:USA'],
    ['UK', 'country:GBR'],
    ['Great Britain', 'country:GBR'],
    ['UAE', 'country:ARE'],
    ['KSA', 'country:SAU'],
    ['عربستان', 'country:SAU'],
    ['المملكة العربية السعودية', 'country:SAU'],
    ['Islamic Republic of Iran', 'country:IRN'],
    ['Turkiye', 'country:TUR'],
    ['Burma', 'country:MMR'],
    ['Ivory Coast', 'country:CIV']
  ])('%s finds %s first', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  test('another name leads to a country, and its result still bears the name of the map', () => {
    expect(finder.find('USA', 1).map(({ title }) => textOf(title, 'en'))).toEqual([
      'United States'
    ]);
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

  test('a district is called one, a province a province', () => {
    const kindOf = (query: string): string | undefined => finder.find(query, 1)[0]?.kind;
    expect([kindOf('Kurram'), kindOf('Khyber Pakhtunkhwa')]).toEqual(['district', 'province']);
  });

  test('a person opens the first stop that names them; a call is found by who speaks', () => {
    const [person] = finder.find('Zarif', 3);
    expect(person).toMatchObject({
      kind: 'person',
      goal: { kind: 'card', target: { kind: 'stop', id: 'tehran' } }
    });
    expect(ids('Bajwa')).toContain('call:call-bajwa');
  });

  test.each([
    ['Imran Khan', 'person:Imran Khan', 'event:e15'],
    ['Donald Trump', 'person:Donald Trump', 'event:e05'],
    ['Qamar Javed Bajwa', 'person:Qamar Javed Bajwa', 'call:call-bajwa'],
    ['soleimani', 'person:Qassem Soleimani', 'event:e07'],
    ['Mike Pompeo', 'person:Mike Pompeo', 'stop:washington'],
    ['Liwa Fatemiyoun', 'unit:Fatemiyoun', 'flow:f1'],
    ['Zaynabiyoun Brigade', 'unit:Zainebiyoun', 'flow:f4'],
    ['Tadmur', 'place:palmyra', 'place:palmyra'],
    ['Washington, D.C.', 'place:washington', 'place:washington'],
    ['UAE', 'country:ARE', 'country:ARE'],
    ['باراجنار', 'place:parachinar', 'place:parachinar']
  ])('%s finds %s first, which opens %s', (query, id, card) => {
    const [first] = finder.find(query, 3);
    expect(first?.id).toBe(id);
    const { goal } = first ?? {};
    expect(goal?.kind === 'card' && `${goal.target.kind}:${goal.target.id}`).toBe(card);
  });

  test('what the content adds belongs to something that can be found', () => {
    const known = new Set(entries.map(({ id }) => id));
    const added = [...facts.spellings, ...facts.people].map(({ target }) => target);
    expect(added.length).toBeGreaterThan(20);
    expect(added.filter((target) => !known.has(target))).toEqual([]);
  });

  test('a person is named by the facts of the card that choosing them opens', () => {
    const unnamed = facts.people.filter(({ name, target }) => {
      const [kind = '', id = ''] = target.split(':');
      const texts = JSON.stringify([
        [...story.events, ...story.calls].filter((item) => item.id === id),
        facts.claims.filter(({ about }) => about.includes(target)),
        kind === 'flow' ? facts.flowNotes : []
      ]);
      return !texts.includes(name.split(' ').at(-1) ?? name);
    });
    expect(unnamed).toEqual([]);
  });

  test('everyone whom a claim names by name can be found', () => {
    const groups =
      /^(Pakistan|United States|Iran|ISPR|IRGC|Hazara|Taliban|.*Shia|Pakistan Army|Congress.*|Senate.*)/;
    const people = facts.claims
      .flatMap(({ actors }) => actors)
      .filter((name) => !groups.test(name));
    expect(people.length).toBeGreaterThan(15);
    const lost = people.filter((name) => {
      const [first] = finder.find(name.replace(/ \(.*/, ''), 1);
      return first?.kind !== 'person' && !first?.id.startsWith('unit:');
    });
    expect(lost).toEqual([]);
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

  test('of spellings equally near the one that begins alike comes first', () => {
    expect(finder.nearest('Meshed', 3).map(({ title }) => textOf(title, 'en'))[0]).toBe('Mashhad');
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
