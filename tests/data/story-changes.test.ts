import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseStory } from '#lib/core/story/parse/parse-story.ts';
import type { Story } from '#lib/core/story/types.ts';
import { LABEL_FILE } from '../../scripts/story/map-labels.ts';
import { CONTENT_FOLDER, readContent } from '../../scripts/story/read-content.ts';
import { contentList, contentText, contentWith, ROOT } from './content.ts';

/** The story and its problems after one field of one stop was changed. */
function afterChange(stopId: string, change: Record<string, unknown>) {
  const stops = contentList('facts/stops.json').map((stop) =>
    stop['id'] === stopId ? { ...stop, ...change } : stop
  );
  return parseStory(contentWith({ 'facts/stops.json': stops }));
}

describe('X2: a date changed in stops.json', () => {
  const before = parseStory(contentWith({})).story;
  const { story, problems } = afterChange('stop01', { date: '2020-01-11' });

  it('is no problem', () => {
    expect(problems).toEqual([]);
  });

  it('shows on the strip, in the kicker and in the texts', () => {
    expect(stopOf(story, 'mashhad')?.date).toBe('2020-01-11');
    expect(step(before, 'mashhad')?.kicker).toBe('Stop 1 of 5 · Sunday 12 January 2020');
    expect(step(story, 'mashhad')?.kicker).toBe('Stop 1 of 5 · Saturday 11 January 2020');
    expect(bodyOf(before, 'mashhad')).toContain('four days since the tweet');
    expect(bodyOf(story, 'mashhad')).toContain('three days since the tweet');
    expect(bodyOf(before, 'opening')).toContain('from Sunday 12 January to Friday 17 January');
    expect(bodyOf(story, 'opening')).toContain('from Saturday 11 January to');
  });

  it('of a span changes both its ends where they are said', () => {
    const moved = afterChange('stop02', { date: '2020-01-13', dateEnd: '2020-01-14' }).story;
    expect(step(moved, 'tehran')?.kicker).toContain('Monday 13 to Tuesday 14 January 2020');
    expect(bodyOf(moved, 'tehran')).toContain('13 January or 14 January');
  });

  it('is nowhere written a second time: the steps hold no date of their own', () => {
    const texts = contentText('steps.json');
    expect(texts).not.toMatch(/\b\d{1,2} (January|February|December)\b|\b20(19|20)\b/);
    expect(texts).not.toMatch(/\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/);
    expect(contentText('calls.json')).not.toMatch(/\d{4}-\d{2}/);
  });
});

describe('a broken story', () => {
  it('drops a stop with an unknown place, names it, draws no leg over the gap, and keeps the rest', () => {
    const { story, problems } = afterChange('stop02', { placeId: 'atlantis' });
    expect(problems[0]).toEqual({
      file: 'facts/stops.json',
      path: 'stops[2].placeId',
      message: 'names place "atlantis", which does not exist'
    });
    expect(story.stops.map(({ id }) => id)).not.toContain('tehran');
    expect(story.legs.map(({ id }) => id)).not.toContain('mashhad-riyadh');
    expect(story.steps).toHaveLength(9);
    expect(step(story, 'tehran')?.legIds).toEqual([]);
    expect(problems.every(({ file, path, message }) => file && path && message)).toBe(true);
  });

  it('without its first record the tour still knows its home', () => {
    const { story } = afterChange('stop00', { sourceIds: [] });
    expect(step(story, 'riyadh')?.kicker).toBe('Stop 3 of 5 · Monday 13 January 2020');
    expect(stopOf(story, 'islamabad-between')?.number).toBeNull();
  });

  it('names a source that is missing or does not exist', () => {
    expect(afterChange('stop03', { sourceIds: [] }).problems[0]).toEqual({
      file: 'facts/stops.json',
      path: 'stops[3].sourceIds',
      message: 'has no source'
    });
    expect(afterChange('stop03', { sourceIds: undefined }).problems[0]?.message).toBe(
      'has no source'
    );
    expect(afterChange('stop03', { sourceIds: ['s-art', 's-none'] }).problems).toEqual([
      {
        file: 'facts/stops.json',
        path: 'stops[3].sourceIds[1]',
        message: 'names source "s-none", which does not exist'
      }
    ]);
  });

  it('says "swapped coordinate?" of a latitude that cannot be', () => {
    const places = contentList('facts/places.json').map((place) =>
      place['id'] === 'washington' ? { ...place, lat: -177.0364, lon: 38.8951 } : place
    );
    const { problems } = parseStory(contentWith({ 'facts/places.json': places }));
    expect(problems[0]).toMatchObject({
      path: 'places[12].lat',
      message: 'is out of range: swapped coordinate?'
    });
  });

  it('refuses dates that are none, and spans that end before they start', () => {
    expect(afterChange('stop01', { date: '12 January' }).problems[0]?.path).toBe('stops[1].date');
    expect(afterChange('stop01', { date: '2020-02-31' }).problems[0]?.message).toBe(
      'is not a day of the calendar'
    );
    expect(afterChange('stop02', { dateEnd: '2020-01-11' }).problems[0]).toMatchObject({
      path: 'stops[2].dateEnd',
      message: 'ends before it starts'
    });
  });

  it('J12.4: refuses a stop, a place or a country with a side', () => {
    for (const file of ['facts/stops.json', 'facts/places.json', 'steps.json'] as const) {
      const spoilt = contentList(file).map((item, index) =>
        index === 1 ? { ...item, side: 'x' } : item
      );
      const { problems } = parseStory(contentWith({ [file]: spoilt }));
      expect(problems[0]).toMatchObject({ file, message: 'says who is on whose side' });
    }
    const shares = JSON.parse(contentText('facts/share-by-country.json')) as {
      countries: Record<string, unknown>[];
    };
    shares.countries[0] = { ...shares.countries[0], camp: 1 };
    const { problems } = parseStory(contentWith({ 'facts/share-by-country.json': shares }));
    expect(problems.map(({ path }) => path)).toContain('countries[0].camp');
  });
});

describe('problems as a build prints them', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'story-'));
    cpSync(join(ROOT, CONTENT_FOLDER), join(root, CONTENT_FOLDER), { recursive: true });
    cpSync(join(ROOT, LABEL_FILE), join(root, LABEL_FILE));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('X2: a missing source is named with file, line and reason', () => {
    const text = contentText('facts/stops.json');
    const spoilt = text.replace(/"s-nam-13"\s*/, '');
    writeFileSync(join(root, CONTENT_FOLDER, 'facts/stops.json'), spoilt);
    const line = spoilt.slice(0, spoilt.indexOf('"sourceIds"')).split('\n').length;
    expect(readContent(root).problems[0]).toBe(
      `src/content/facts/stops.json:${line} stops[0].sourceIds: has no source`
    );
  });

  it('a file that is no JSON or not there is named, and the rest is still read', () => {
    writeFileSync(join(root, CONTENT_FOLDER, 'calls.json'), '[');
    rmSync(join(root, CONTENT_FOLDER, 'facts/flows.json'));
    const { story, problems } = readContent(root);
    expect(problems.some((text) => text.startsWith('src/content/calls.json:1: '))).toBe(true);
    expect(problems.some((text) => text.includes('flows.json:1: ENOENT'))).toBe(true);
    expect(story.stops).toHaveLength(8);
  });
});

function step(story: Story, id: string) {
  return story.steps.find((candidate) => candidate.id === id);
}

function stopOf(story: Story, id: string) {
  return story.stops.find((candidate) => candidate.id === id);
}

function bodyOf(story: Story, id: string): string {
  return (step(story, id)?.paragraphs ?? [])
    .flat()
    .map(({ text }) => text)
    .join(' ');
}
