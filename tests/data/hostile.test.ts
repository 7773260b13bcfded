// What comes from outside may be anything: an address, a file of the content, a file of geodata.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageOf, readMessage, type MessageBody } from '#lib/core/present/messages.ts';
import { arrive, endRehearsal, startRehearsal, timesByStep } from '#lib/core/present/rehearsal.ts';
import { NOT_STARTED } from '#lib/core/present/talk-clock.ts';
import { parseFacts } from '#lib/core/story/parse/parse-facts.ts';
import { parseNotes } from '#lib/core/story/parse/parse-notes.ts';
import { parseStory } from '#lib/core/story/parse/parse-story.ts';
import type { Problem } from '#lib/core/story/types.ts';
import { testStory } from '#lib/core/tour/test-story.ts';
import { DEFAULT_VIEW, viewFromQuery, viewToQuery } from '#lib/core/url/view-url.ts';
import { geojsonProblem, topojsonProblem } from '#lib/data/check-geo.ts';
import { loadGeojson, loadTopojson } from '#lib/data/load-geo.ts';
import { fakeShelf } from '#lib/state/talk/fake-shelf.ts';
import { Room } from '#lib/state/talk/fake-windows.ts';
import { KeptSettings } from '#lib/state/talk/kept-settings.svelte.ts';
import { RehearsalRecord } from '#lib/state/talk/rehearsal-record.svelte.ts';
import { contentWith } from './content.ts';
import { hostileQuery } from './hostile-query.ts';
import { talkIn } from './talk-in.ts';
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
  const inEach = fc.array(spoiling(), { minLength: files.length, maxLength: files.length });

  /** All problems of a content, after its story was looked at as a page does. */
  function problemsOf(changed: Record<string, unknown>): readonly Problem[] {
    const { story, problems } = parseStory(changed);
    expect(story.steps.every(({ headline }) => typeof headline === 'string')).toBe(true);
    const notes = parseNotes(changed['notes.json'], story);
    return [...problems, ...parseFacts(changed).problems, ...notes.problems];
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

describe('a message between windows', () => {
  const bodies: readonly MessageBody[] = [
    { kind: 'ping', isNew: true },
    { kind: 'resume', stepId: 'tehran', cover: 'black', isDark: true },
    { kind: 'stop' },
    { kind: 'command', command: 'next', key: 'PageDown' },
    { kind: 'go-to', stepId: 'riyadh' },
    { kind: 'open-place', placeId: 'parachinar' },
    { kind: 'desk', desk: { clock: NOT_STARTED, plan: { mashhad: 1.5 }, notesPx: 25 } },
    { kind: 'pointer', at: [73, 33.7] },
    { kind: 'ink', at: [-74, 40.7], isStart: true }
  ];
  const spoiltMessage = fc
    .tuple(fc.constantFrom(...bodies), fc.nat(10_000), spoiling(5))
    .map(([body, number, { choices, put }]) =>
      spoilt(messageOf('other', 'speaker', number, body), choices, put)
    );
  const hostile = fc.oneof(spoiltMessage, fc.anything());

  it('is ignored, or is one that could have been sent', { timeout: SLOW_MS }, () => {
    let understood = 0;
    fc.assert(
      fc.property(hostile, (data) => {
        const message = readMessage(data);
        understood += message ? 1 : 0;
        expect(message === null || readMessage(structuredClone(message)) !== null).toBe(true);
      }),
      { numRuns: CASES }
    );
    expect(understood).toBeGreaterThan(CASES / 100);
  });

  it(
    'never brings stage or speaker window down, nor to a step that is not',
    { timeout: SLOW_MS },
    () => {
      const room = new Room('https://maps.example', true);
      const { stage, desk, clocks, windows } = talkIn(room);
      const stepIds = testStory().steps.map(({ id }) => id);
      fc.assert(
        fc.property(hostile, fc.boolean(), (data, isToStage) => {
          room.postForeign(windows[isToStage ? 0 : 1], data, 'https://maps.example');
          for (const clock of clocks) {
            expect(stepIds).toContain(clock.stepId);
          }
        }),
        { numRuns: CASES }
      );
      room.pass(1_000);
      expect(desk.time.elapsedMs).toBeGreaterThanOrEqual(0);
      stage.press('first', 'Home');
      expect(clocks[0].stepId).toBe(stepIds[0]);
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

describe('geodata', () => {
  const collection = {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [1, 2] } },
      {
        type: 'Feature',
        properties: {},
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0]
            ]
          ]
        }
      }
    ]
  };
  const topology = {
    type: 'Topology',
    objects: { land: { type: 'MultiPolygon', arcs: [[[0]]] } },
    arcs: [
      [
        [0, 0],
        [1, 1],
        [-1, -1]
      ]
    ]
  };

  it('spoilt in any place is either right or has a problem in words', { timeout: SLOW_MS }, () => {
    fc.assert(
      fc.property(spoiling(), ({ choices, put }) => {
        for (const problem of [
          geojsonProblem(spoilt(collection, choices, put)),
          topojsonProblem(spoilt(topology, choices, put))
        ]) {
          expect(problem === null || problem.length > 0).toBe(true);
        }
      }),
      { numRuns: CASES }
    );
  });

  it(
    'of any bytes is loaded, or rejected with a message that names the file',
    { timeout: SLOW_MS },
    async () => {
      const anything = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.json({ maxDepth: 3 }),
        spoiling().map(({ choices, put }) => JSON.stringify(spoilt(collection, choices, put)) ?? '')
      );
      const status = fc.constantFrom(200, 200, 200, 404, 500);
      await fc.assert(
        fc.asyncProperty(anything, status, async (body, code) => {
          const fetchFile = (): Promise<Response> =>
            Promise.resolve(new Response(body, { status: code }));
          for (const load of [loadGeojson, loadTopojson]) {
            const outcome = await load('x.json', '/x', fetchFile).then(
              () => 'x.json: loaded',
              (error: unknown) => String(error instanceof Error ? error.message : error)
            );
            expect(outcome).toMatch(/^x\.json: /);
          }
        }),
        { numRuns: CASES }
      );
    }
  );
});
