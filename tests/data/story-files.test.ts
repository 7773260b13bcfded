import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geojsonProblem } from '#lib/data/check-geo.ts';
import { readContent } from '../../scripts/story/read-content.ts';
import { GEO_FOLDER, storyFiles } from '../../scripts/story/story-files.ts';
import { ROOT } from './content.ts';

const { story, facts } = readContent(ROOT);
const files = storyFiles(story, facts);

it.each([...files])('%s is in step with the content (tsx scripts/story/build.ts)', (name, text) => {
  expect(readFileSync(join(ROOT, GEO_FOLDER, name), 'utf8')).toBe(text);
});

it('the same content gives the same bytes', () => {
  expect([...storyFiles(story, facts)]).toEqual([...files]);
});

describe('tour.geojson', () => {
  const tour = collection('tour.geojson');

  it('holds the stops in order, then the legs in order', () => {
    const ids = tour.features.map(({ properties }) => String(properties?.['id']));
    expect(ids).toEqual([...story.stops, ...story.legs].map(({ id }) => id));
  });

  it('every feature has sources and a confidence; the way home has no date', () => {
    for (const { properties } of tour.features) {
      expect(properties?.['sources']).not.toEqual([]);
      expect(properties?.['confidence']).toBeTruthy();
    }
    const home = tour.features.find(
      ({ properties }) => properties?.['id'] === 'washington-islamabad'
    );
    expect(home?.properties).toMatchObject({ date: null, inferred: true });
  });
});

it.each(['tour.geojson', 'flows.geojson', 'events.geojson'])(
  '%s has positions in range, unique ids, and names nobody’s side',
  (name) => {
    const data = collection(name);
    expect(geojsonProblem(data)).toBeNull();
    const ids = data.features.map(({ properties }) => String(properties?.['id']));
    expect(new Set(ids).size).toBe(ids.length);
    expect(files.get(name)).not.toMatch(/"(side|camp)s?":/i);
  }
);

it('flows say that they are no routes', () => {
  for (const { properties } of collection('flows.geojson').features) {
    expect(properties?.['label']).toBe('reported recruitment, not a route');
  }
});

function collection(name: string): FeatureCollection {
  return JSON.parse(files.get(name) ?? '') as FeatureCollection;
}
