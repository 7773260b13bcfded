import { describe, expect, it } from 'vitest';
import { roundsOf } from '#lib/core/locate/rounds-of.ts';
import { parseLocate } from '#lib/core/story/parse/parse-locate.ts';
import { readMapLabels } from '../../scripts/story/map-labels.ts';
import { readContent } from '../../scripts/story/read-content.ts';
import { contentText, ROOT } from './content.ts';
import { loadedWordsIn } from './loaded-words.ts';

const { story, facts, locate } = readContent(ROOT);
const mapLabels = readMapLabels(ROOT);
const rounds = roundsOf(locate, { places: story.places, mapLabels });
const items = rounds.flatMap((round) => round.items);

describe('the game', () => {
  it('asks twelve places in three rounds', () => {
    expect(rounds.map((round) => round.items.length)).toEqual([4, 4, 4]);
    expect(new Set(items.map(({ target }) => target)).size).toBe(12);
  });

  it.each(items)(
    '$target is one of five letters from west to east, and no anchor is one',
    (item) => {
      expect(item.choices).toHaveLength(5);
      expect(item.choices.map(({ target }) => target)).toContain(item.target);
      const longitudes = item.choices.map(({ position }) => position[0]);
      expect(longitudes).toEqual([...longitudes].sort((a, b) => a - b));
      expect(item.anchors.length).toBeGreaterThan(0);
      const taken = item.choices.map(({ names }) => names.en);
      expect(item.anchors.filter(({ names }) => taken.includes(names.en))).toEqual([]);
    }
  );

  it.each(items)('what it tells of $target has sources and no loaded word', ({ fact, sources }) => {
    expect(sources.length).toBeGreaterThan(0);
    expect(loadedWordsIn(fact)).toEqual([]);
  });

  it('gives for a country what Pew published, by the same sources', () => {
    const countries = items.filter(({ target }) => target.startsWith('country:'));
    expect(countries).toHaveLength(4);
    for (const { target, fact, sources } of countries) {
      const row = facts.shares.countries.find(({ iso3 }) => target === `country:${iso3}`);
      const pew = row?.estimates.find(
        ({ base, year }) => base === 'share-of-muslims' && year === 2009
      );
      expect(fact).toContain(`${pew?.low} to ${pew?.high}% of its Muslims`);
      expect(sources.map(({ id }) => id).sort()).toEqual([...(pew?.sourceIds ?? [])].sort());
    }
  });

  it('neither asks nor marks a place that stands for a people, but Parachinar, which the article names', () => {
    const places = new Set(items.flatMap(({ choices }) => choices.map(({ target }) => target)));
    const ofCommunity = ['parachinar', 'quetta', 'qatif', 'bamyan', 'nili'];
    expect(ofCommunity.filter((id) => places.has(`place:${id}`))).toEqual(['parachinar']);
    const deadly = ['baghdad-airport', 'ayn-al-asad', 'albu-kamal'];
    expect(deadly.filter((id) => places.has(`place:${id}`))).toEqual([]);
  });
});

describe('a mistake in its file', () => {
  const problemsAfter = (from: string, to: string): string[] => {
    const raw: unknown = JSON.parse(contentText('locate.json').replace(from, to));
    return parseLocate(raw, story, mapLabels).problems.map(
      ({ file, path, message }) => `${file} ${path}: ${message}`
    );
  };

  it.each([
    [
      '"place:kabul"',
      '"place:kabool"',
      'rounds[1].items[0].others[0]: names place:kabool, which has no point on the map'
    ],
    [
      '"country:IRN"',
      '"country:QQQ"',
      'rounds[0].items[0].target: names country:QQQ, which has no point on the map'
    ],
    ['"country:IRN"', '"Iran"', 'rounds[0].items[0].target: is neither country:CODE nor place:id'],
    [
      '"s-nam-13"',
      '"s-none"',
      'rounds[1].items[0].sourceIds[1]: names source "s-none", which does not exist'
    ],
    [
      '["islamabad", "damascus"]',
      '["islam-abad"]',
      'rounds[0].items[0]: has no anchor besides what may be chosen'
    ],
    [
      '"country:IRQ", "country:SAU", "country:AFG"',
      '"country:IRN", "country:SAU", "country:AFG"',
      'rounds[0].items[0].others: name one place twice'
    ],
    ['"country:IRQ", ', '', 'rounds[0].items[0].others: are not four']
  ])('%s as %s is named with its place', (from, to, problem) => {
    expect(problemsAfter(from, to)).toContain(`locate.json ${problem}`);
  });

  it('leaves out that question alone', () => {
    const raw: unknown = JSON.parse(
      contentText('locate.json').replace('"place:kabul"', '"place:x"')
    );
    const { plan } = parseLocate(raw, story, mapLabels);
    const left = roundsOf(plan, { places: story.places, mapLabels });
    expect(left.map((round) => round.items.length)).toEqual([4, 3, 4]);
  });

  it.each([[null], [{}], [{ rounds: 3 }], [[]]])('no game at all is a problem: %j', (raw) => {
    const { plan, problems } = parseLocate(raw, story, mapLabels);
    expect(problems).not.toEqual([]);
    expect(roundsOf(plan, { places: story.places, mapLabels })).toEqual([]);
  });
});
