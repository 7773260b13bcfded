// What comes from outside may be anything: an address, a file of the content, a file of geodata.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFacts } from '#lib/core/story/parse/parse-facts.ts';
import { parseStory } from '#lib/core/story/parse/parse-story.ts';
import { DEFAULT_VIEW, viewFromQuery, viewToQuery } from '#lib/core/url/view-url.ts';
import { geojsonProblem, topojsonProblem } from '#lib/data/check-geo.ts';
import { loadGeojson, loadTopojson } from '#lib/data/load-geo.ts';
import { contentWith } from './content.ts';

const CASES = 10_000;
/** Each spoils every file, and reads all of the content: milliseconds, not microseconds. */
const CONTENT_CASES = 300;
const SLOW_MS = 120_000;

const evil = [
  null,
  '',
  0,
  -1,
  1e308,
  true,
  [],
  {},
  [[]],
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '__proto__',
  '9999-99-99',
  '\u202e\u0000',
  [999, 999]
] as const;

/** A copy of a JSON value in which the part at a path, chosen by numbers, is another. */
function spoilt(value: unknown, choices: readonly number[], put: unknown): unknown {
  const [choice, ...rest] = choices;
  if (choice === undefined || typeof value !== 'object' || value === null) {
    return put;
  }
  const keys = Object.keys(value);
  const key = keys[choice % Math.max(keys.length, 1)];
  if (key === undefined) {
    return put;
  }
  const inner = spoilt((value as Record<string, unknown>)[key], rest, put);
  return Array.isArray(value)
    ? value.map((item: unknown, index) => (String(index) === key ? inner : item))
    : { ...value, [key]: inner };
}

const spoiling = fc.record({
  choices: fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }),
  put: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...evil) }, fc.jsonValue({ maxDepth: 2 }))
});

/** The real content, with lists cut short so that ten thousand parsings take seconds. */
function shortContent(): Record<string, unknown> {
  const files = contentWith({}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(files).map(([file, value]) => [
      file,
      Array.isArray(value) ? value.slice(0, 2) : value
    ])
  );
}

describe('the address', () => {
  const part = fc.oneof(
    fc.constantFrom('step', 'layers', 'est', 'theme', 'lang', 'map', 'motion', 'sel', 'at'),
    fc.constantFrom('__proto__', 'constructor', 'toString', ''),
    fc.string({ unit: 'binary', maxLength: 12 })
  );
  const value = fc.oneof(
    fc.constantFrom(
      'tehran',
      'share,tour',
      'high',
      'country:PAK',
      '56,29,4',
      'NaN,1,1',
      '%',
      '%00'
    ),
    fc.constantFrom('<script>alert(1)</script>', '1e999,0,0', 'country:../..', '-0,-0,-0'),
    fc.string({ unit: 'binary', maxLength: 30 })
  );
  const query = fc.oneof(
    fc
      .array(fc.tuple(part, value), { maxLength: 6 })
      .map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
    fc.string({ unit: 'binary', maxLength: 80 })
  );

  it(
    'whatever it says is a view, and what it does not understand is named',
    { timeout: SLOW_MS },
    () => {
      fc.assert(
        fc.property(query, (text) => {
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
  const content = shortContent();
  const files = Object.keys(content);

  it(
    'spoilt in one place of every file is read without an exception, and every problem names its file',
    { timeout: SLOW_MS },
    () => {
      const inEach = fc.array(spoiling, { minLength: files.length, maxLength: files.length });
      fc.assert(
        fc.property(inEach, (spoilings) => {
          const changed = Object.fromEntries(
            files.map((file, index) => {
              const { choices, put } = spoilings[index] ?? { choices: [], put: null };
              return [file, spoilt(content[file], choices, put)];
            })
          );
          const problems = [...parseStory(changed).problems, ...parseFacts(changed).problems];
          expect(problems.length).toBeGreaterThan(0);
          expect(problems.every((problem) => files.includes(problem.file))).toBe(true);
        }),
        { numRuns: CONTENT_CASES }
      );
    }
  );
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
      fc.property(spoiling, ({ choices, put }) => {
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
        spoiling.map(({ choices, put }) => JSON.stringify(spoilt(collection, choices, put)) ?? '')
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
