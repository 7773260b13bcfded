// Whatever an address says, a page has a step, a scene that can be painted and an address of its own.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AddressLink } from '#lib/state/address-link.svelte.ts';
import { Preferences } from '#lib/state/preferences.svelte.ts';
import { PAGES } from '#lib/state/pages.ts';
import { StoryStore } from '#lib/state/story-store.svelte.ts';
import { TourClock } from '#lib/state/tour-clock.svelte.ts';
import { parseAtlas } from '#lib/svg/atlas.ts';
import { svgPicture } from '#lib/svg/svg-picture.ts';
import { readMapLabels } from '../../scripts/story/map-labels.ts';
import { readContent } from '../../scripts/story/read-content.ts';
import { ROOT } from './content.ts';
import { hostileQuery } from './hostile-query.ts';
import { CASES, SLOW_MS } from './spoil.ts';

const SIZE = { width: 1020, height: 748 };
/** Painting takes a hundred times as long as reading: one case in so many is painted. */
const PAINTED = 50;

const { story } = readContent(ROOT);
const atlas = parseAtlas(JSON.parse(readFileSync('static/geo/atlas.json', 'utf8')));

it(
  'any address opens as a page that can be shown, and that writes an address without a fault',
  {
    timeout: SLOW_MS
  },
  () => {
    const clock = new TourClock(story, SIZE);
    const preferences = new Preferences();
    const store = new StoryStore(story, readMapLabels(ROOT), clock, preferences);
    const address = new AddressLink(store, clock, preferences);
    let cases = 0;
    fc.assert(
      fc.property(fc.constantFrom(...PAGES), hostileQuery, (page, query) => {
        cases += 1;
        store.setPage(page);
        preferences.setOnStage(page === 'present');
        address.read(query, true);
        expect(story.steps.map(({ id }) => id)).toContain(clock.stepId);
        const { scene } = store;
        const positions = [
          ...scene.labels.map(({ position }) => position),
          ...scene.places.map(({ position }) => position),
          ...scene.arcs.flatMap(({ from, to }) => [from, to])
        ];
        expect(positions.flat().every(Number.isFinite)).toBe(true);
        if (cases % PAINTED === 0) {
          const picture = svgPicture(scene, clock.frame, SIZE, atlas, {
            marks: true,
            labels: true
          });
          expect(picture).toMatch(/^<svg/);
          expect(picture).not.toMatch(/NaN|Infinity|<script/);
        }
        const written = address.query;
        address.read(written, true);
        expect(address.problems).toEqual([]);
        expect(address.query).toBe(written);
      }),
      { numRuns: CASES }
    );
    expect(cases).toBeGreaterThanOrEqual(CASES);
  }
);
