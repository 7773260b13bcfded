// What comes from outside may be anything: an address, a file of the content, a file of geodata.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundsOf } from '#lib/core/locate/rounds-of.ts';
import { arrive, endRehearsal, startRehearsal, timesByStep } from '#lib/core/present/rehearsal.ts';
import { parseFacts } from '#lib/core/story/parse/parse-facts.ts';
import { parseLocate } from '#lib/core/story/parse/parse-locate.ts';
import { parseNotes } from '#lib/core/story/parse/parse-notes.ts';
import { parseStory } from '#lib/core/story/parse/parse-story.ts';
import type { Problem } from '#lib/core/story/types.ts';
import { DEFAULT_VIEW, viewFromQuery, viewToQuery } from '#lib/core/url/view-url.ts';
import { fakeShelf } from '#lib/state/talk/fake-shelf.ts';
import { KeptSettings } from '#lib/state/talk/kept-settings.svelte.ts';
import { RehearsalRecord } from '#lib/state/talk/rehearsal-record.svelte.ts';
import { readMapLabels } from '../../scripts/story/map-labels.ts';
import { contentWith, ROOT } from './content.ts';
import { hostileQuery } from './hostile-query.ts';
import { CASES, cutShort, SLOW_MS, spoiling, spoilt } from './spoil.ts';

describe('the address', () => {
  it(
    'whatever it says is a view, and what it does not understand is named',
    { timeout: SLOW_MS },
    () => {
      fc.assert(
        fc.property(hostileQuery, (text) => {
          const { view, problems } = viewFromQuery(text);
          expect(Object.keys(view).sort()).toEqual(Object.keys(DEFAULT_VIEW).sort());
          const again = viewFromQuery(viewToQuery(view));
          expect(again.problems).toEqual([]);
          expect(viewToQuery(again.view)).toBe(viewToQuery(view));
          expect(problems.every((problem) => problem.length > 0)).toBe(true);
        }),
        { numRuns: CASES }
      );
    }
  );
});

describe('the content', () => {
  const content = contentWith({}) as Record<string, unknown>;
  const short = cutShort(content) as Record<string, unknown>;
  const files = Object.keys(content);
  const mapLabels = readMapLabels(ROOT);
  const inEach = fc.array(spoiling(), { minLength: files.length, maxLength: files.length });

  /** All problems of a content, after its story was looked at as a page does. */
  function problemsOf(changed: Record<string, unknown>): readonly Problem[] {
    const { story, problems } = parseStory(changed);
    expect(story.steps.every(({ headline }) => typeof headline === 'string')).toBe(true);
    const notes = parseNotes(changed['notes.json'], story);
    const locate = parseLocate(changed['locate.json'], story, mapLabels);
    for (const { choices } of roundsOf(locate.plan, { places: story.places, mapLabels }).flatMap(
      ({ items }) => items
    )) {
      expect(choices).toHaveLength(5);
    }
    return [...problems, ...parseFacts(changed).problems, ...notes.problems, ...locate.problems];
  }

  it(
    'spoilt in one place of every file is read without an exception, and every problem names its file',
    { timeout: SLOW_MS },
    () => {
      let cases = 0;
      fc.assert(
        fc.property(inEach, (spoilings) => {
          cases += 1;
          const changed = Object.fromEntries(
            files.map((file, index) => {
              const { choices, put } = spoilings[index] ?? { choices: [], put: null };
              return [file, spoilt(short[file], choices, put)];
            })
          );
          const unclear = problemsOf(changed).filter(
            ({ file, path, message }) =>
              !files.includes(file) || typeof path !== 'string' || message === ''
          );
          expect(unclear).toEqual([]);
        }),
        { numRuns: CASES }
      );
      expect(cases).toBeGreaterThanOrEqual(CASES);
    }
  );

  it(
    'as it is has no problem, and one spoilt file of all of it is reported',
    { timeout: SLOW_MS },
    () => {
      expect(problemsOf(content)).toEqual([]);
      for (const file of files) {
        const problems = problemsOf({ ...content, [file]: '<img src=x onerror=alert(1)>' });
        expect(
          problems.some((problem) => problem.file === file),
          file
        ).toBe(true);
      }
    }
  );
});

describe('what the browser kept', () => {
  /** Anything, or what is right but for one place. */
  const keptLike = (right: unknown): fc.Arbitrary<string> =>
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.json({ maxDepth: 3 }),
      spoiling(4).map(({ choices, put }) => JSON.stringify(spoilt(right, choices, put)) ?? '')
    );

  it('is a rehearsal or nothing, whatever stands there', { timeout: SLOW_MS }, () => {
    const right = endRehearsal(arrive(startRehearsal('opening', 1_000), 'baghdad', 61_000), 99_000);
    const kept = keptLike(right);
    let read = 0;
    fc.assert(
      fc.property(kept, (text) => {
        const record = new RehearsalRecord(() => ({
          getItem: () => text,
          setItem: () => undefined,
          removeItem: () => undefined
        }));
        record.read(200_000);
        const { rehearsal } = record;
        read += rehearsal ? 1 : 0;
        const times = rehearsal ? [...timesByStep(rehearsal, 200_000).values()] : [];
        expect(times.every((ms) => ms >= 0)).toBe(true);
        record.start('opening', 5);
        expect(record.isRunning).toBe(true);
      }),
      { numRuns: CASES }
    );
    expect(read).toBeGreaterThan(CASES / 100);
  });

  it('is a size of notes that fits and minutes, or the usual ones', { timeout: SLOW_MS }, () => {
    const right = { notesPx: 31, plan: { mashhad: 2.5, brief: 0, question: 120 } };
    const kept = fc.oneof(
      fc.constantFrom('{"notesPx":31,"plan":{"__proto__":1,"constructor":2}}', '[31]', '31'),
      keptLike(right)
    );
    let read = 0;
    fc.assert(
      fc.property(kept, (text) => {
        const settings = new KeptSettings(() => ({ ...fakeShelf(), getItem: () => text }));
        const { notesPx, plan } = settings.now;
        read += settings.isChanged ? 1 : 0;
        expect(notesPx >= 18 && notesPx <= 40).toBe(true);
        expect(Object.values(plan).every((minutes) => minutes >= 0 && minutes <= 120)).toBe(true);
        settings.resizeNotes(1_000);
        settings.plan({ mashhad: 3 });
        expect([settings.now.notesPx, settings.now.plan['mashhad']]).toEqual([40, 3]);
      }),
      { numRuns: CASES }
    );
    expect(read).toBeGreaterThan(CASES / 100);
  });
});
