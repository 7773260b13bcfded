import { describe, expect, it } from 'vitest';
import { parseStory } from '#lib/core/story/parse/parse-story.ts';
import type { Step } from '#lib/core/story/types.ts';
import { readContent } from '../../scripts/story/read-content.ts';
import { ROOT } from './content.ts';

const { story, problems } = readContent(ROOT);
const CERTAINTIES = ['in-article', 'several-sources', 'one-source', 'not-established'];

it('the content has no problems', () => {
  expect(problems).toEqual([]);
});

it('parsing is total: no file at all is a list of problems, not an error', () => {
  const empty = parseStory({});
  expect(empty.story.steps).toEqual([]);
  expect(empty.problems.length).toBeGreaterThan(8);
});

describe('steps', () => {
  it('are nine, in the order of the tour', () => {
    expect(story.steps.map(({ id }) => id)).toEqual([
      'opening',
      'baghdad',
      'share',
      'brief',
      'mashhad',
      'tehran',
      'riyadh',
      'new-york-washington',
      'question'
    ]);
  });

  it.each(story.steps.map((step): [string, Step] => [step.id, step]))(
    '%s is short, whole and describes its map',
    (_, step) => {
      const body = step.paragraphs.flat().map(({ text }) => text);
      const all = [step.kicker, step.headline, step.certaintyText, step.mapText, ...body].join(' ');
      expect(words(body.join(' '))).toBeLessThanOrEqual(120);
      expect(step.headline.length).toBeLessThan(60);
      expect(step.headline).not.toMatch(/[.!?]$/);
      expect(words(step.mapText)).toBeGreaterThanOrEqual(20);
      expect(step.mapText).toMatch(/\b(north|south|east|west)/);
      expect(all).not.toMatch(/[{}]/);
      expect(all).not.toMatch(/undefined|null|\s{2}/);
      expect(step.dwellMs).toBeGreaterThanOrEqual(6000);
      expect(step.dwellMs).toBeLessThanOrEqual(9000);
      expect(step.certaintyText).not.toBe('');
    }
  );

  it('draw every leg of the tour once, in order', () => {
    expect(story.steps.flatMap(({ legIds }) => legIds)).toEqual(story.legs.map(({ id }) => id));
  });

  it('emphasise a leg they draw, and stand at its end', () => {
    for (const { legIds, emphasisLegId, stopId } of story.steps.filter(
      (s) => s.legIds.length > 0
    )) {
      expect(legIds).toContain(emphasisLegId);
      expect(story.legs.find(({ id }) => id === emphasisLegId)?.toStopId).toBe(stopId);
    }
  });

  it('say both ends of a conflict: the day with Zarif, the missiles, "around 20%"', () => {
    expect(textOf('tehran')).toMatch(/12 January or 13 January; the sources do not agree/);
    expect(textOf('brief')).toMatch(/more than a dozen.*22/);
    expect(textOf('share')).toMatch(/Around 20%.*10–15%.*6%/);
    expect(textOf('question')).toMatch(/not in the sources/);
  });

  it('a headline that names a distance agrees with the leg', () => {
    const leg = story.legs.find(({ id }) => id === 'islamabad-new-york');
    expect(stepOf('new-york-washington')?.headline).toContain('eleven thousand kilometres');
    expect(Math.round((leg?.distanceKm ?? 0) / 1000)).toBe(11);
  });
});

describe('stops and legs', () => {
  it('are those of the strip', () => {
    const strip = story.stops.map((s) => [s.id, s.names.en, s.number, s.isDagger].join(' '));
    expect(strip).toEqual([
      'islamabad-departure Islamabad  true',
      'mashhad Mashhad 1 false',
      'tehran Tehran 2 true',
      'riyadh Riyadh 3 true',
      'islamabad-between Islamabad  true',
      'new-york New York 4 true',
      'washington Washington 5 true',
      'islamabad-return Islamabad  true'
    ]);
  });

  it('only the way home has no date, and only its leg is inferred', () => {
    expect(story.stops.filter(({ date }) => date === null).map(({ id }) => id)).toEqual([
      'islamabad-return'
    ]);
    expect(story.legs.filter(({ isInferred }) => isInferred).map(({ id }) => id)).toEqual([
      'washington-islamabad'
    ]);
  });

  it('Washington is one stop over two days', () => {
    expect(story.stops.find(({ id }) => id === 'washington')).toMatchObject({
      date: '2020-01-16',
      dateEnd: '2020-01-17'
    });
  });
});

describe('J7.5: every dated fact names its sources and one of four words', () => {
  const sourceIds = new Set(story.sources.map(({ id }) => id));
  const records = story.stops.flatMap((stop) => stop.records);
  it.each([...records, ...story.events, ...story.calls].map((fact) => [fact.id, fact] as const))(
    '%s',
    (_, fact) => {
      expect(fact.sourceIds.length).toBeGreaterThan(0);
      expect(fact.sourceIds.filter((id) => !sourceIds.has(id))).toEqual([]);
      expect(CERTAINTIES).toContain(fact.certainty);
    }
  );

  it('what only other sources tell has a dagger in the text', () => {
    for (const sentence of story.steps.flatMap((step) => step.paragraphs.flat())) {
      expect(sentence.sourceIds.length, sentence.text).toBeGreaterThan(0);
      expect(sentence.isDagger, sentence.text).toBe(!sentence.sourceIds.includes('s-art'));
    }
  });

  it('the tour of the facts is told whole: no record is lost', () => {
    expect(records.map(({ id }) => id)).toEqual([...Array(9).keys()].map((n) => `stop0${n}`));
  });
});

function words(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

function stepOf(id: string): Step | undefined {
  return story.steps.find((step) => step.id === id);
}

function textOf(id: string): string {
  return (stepOf(id)?.paragraphs ?? [])
    .flat()
    .map(({ text }) => text)
    .join(' ');
}
