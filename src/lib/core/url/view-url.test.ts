import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../story/layers.ts';
import { DEFAULT_VIEW, viewFromQuery, viewToQuery, type View } from './view-url.ts';

// An address has no minus zero.
const degrees = (max: number): fc.Arbitrary<number> =>
  fc.double({ min: -max, max, noNaN: true }).map((value) => value + 0);

const anyView: fc.Arbitrary<View> = fc.record({
  stepId: fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/)),
  layers: fc.option(fc.subarray([...LAYERS])),
  estimate: fc.constantFrom('low', 'middle', 'high', 'range', 'all'),
  base: fc.constantFrom('share-of-muslims', 'share-of-total'),
  shareView: fc.constantFrom('share', 'count'),
  isUnverifiedShown: fc.boolean(),
  other: fc.option(
    fc.record({
      estimate: fc.constantFrom('low', 'middle', 'high', 'range', 'all'),
      base: fc.constantFrom('share-of-muslims', 'share-of-total'),
      view: fc.constant('share' as const)
    })
  ),
  theme: fc.constantFrom(null, 'light', 'dark', 'stage'),
  language: fc.constantFrom('en', 'ur', 'fa', 'ar'),
  map: fc.constantFrom('auto', 'svg', 'maplibre'),
  period: fc.option(
    fc.constantFrom(
      { start: '2015-01-01', end: '2020-01-08' },
      { start: '2020-01-03', end: '2020-01-08' }
    )
  ),
  selected: fc.option(
    fc.record({
      kind: fc.constantFrom('place', 'stop', 'country', 'province', 'event', 'leg', 'call', 'flow'),
      id: fc.stringMatching(/^[\w-]{1,20}$/)
    })
  ),
  camera: fc.option(
    fc.record(
      {
        center: fc.tuple(degrees(180), degrees(90)),
        zoom: fc.double({ min: 0, max: 12, noNaN: true }).map((zoom) => zoom + 0),
        isGlobe: fc.constant(true as const)
      },
      { requiredKeys: ['center', 'zoom'] }
    )
  ),
  motion: fc.constantFrom('auto', 'reduced'),
  hasLetterKeys: fc.boolean(),
  measure: fc.option(
    fc.tuple(fc.tuple(degrees(180), degrees(90)), fc.tuple(degrees(180), degrees(90)))
  )
});

describe('a view', () => {
  it('comes back from its query as it was, without problems', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(viewFromQuery(`?${viewToQuery(view)}`)).toEqual({ view, problems: [] });
      })
    );
  });

  it('says only what differs from the default, in one order', () => {
    expect(viewToQuery(DEFAULT_VIEW)).toBe('');
    const view: View = {
      ...DEFAULT_VIEW,
      selected: { kind: 'country', id: 'PAK' },
      estimate: 'high',
      stepId: 'share',
      layers: ['tour', 'share']
    };
    expect(viewToQuery(view)).toBe('step=share&layers=share,tour&est=high&sel=country:PAK');
  });

  it('with no layers differs from one that leaves them to the page', () => {
    expect(viewToQuery({ ...DEFAULT_VIEW, layers: [] })).toBe('layers=');
    expect(viewFromQuery('layers=').view.layers).toEqual([]);
  });
});

describe('a query', () => {
  it('of rubbish never throws and gives a view that can be written down again', () => {
    const keys = fc.constantFrom(
      'step',
      'layers',
      'est',
      'theme',
      'lang',
      'map',
      'motion',
      'letters',
      'sel',
      'at',
      'measure'
    );
    const pair = fc.tuple(fc.oneof(keys, fc.string()), fc.string({ unit: 'binary' }));
    const pairs = fc.array(pair).map((list) => list.map((parts) => parts.join('=')).join('&'));
    fc.assert(
      fc.property(fc.oneof(pairs, fc.string({ unit: 'binary' })), (query) => {
        const { view } = viewFromQuery(query);
        expect(viewFromQuery(viewToQuery(view))).toEqual({ view, problems: [] });
      }),
      { numRuns: 200 }
    );
  });

  it.each([
    ['step=7', 'step'],
    ['layers=share,roads', 'roads'],
    ['est=most', 'low, middle, high, range'],
    ['theme=pink', 'pink'],
    ['lang=tlh', 'en, ur, fa, ar'],
    ['map=google', 'google'],
    ['motion=fast', 'fast'],
    ['letters=some', 'some'],
    ['sel=PAK', 'country:PAK'],
    ['sel=planet:mars', 'planet:mars'],
    ['at=1,2', 'longitude,latitude,zoom'],
    ['at=200,0,3', '200,0,3'],
    ['at=1,2,', '1,2,'],
    ['measure=1,2', 'longitude,latitude;longitude,latitude'],
    ['measure=1,2;3,4;5,6', '1,2;3,4;5,6'],
    ['measure=1,2;181,0', '181,0'],
    ['measure=1,2;,', '1,2;,'],
    ['__proto__=1', '__proto__'],
    ['constructor=1', 'constructor']
  ])('%s is named as a problem and changes nothing', (query, word) => {
    const { view, problems } = viewFromQuery(query);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(word);
  });

  it('keeps what is right beside what is wrong, and the last word of two', () => {
    const { view, problems } = viewFromQuery('?step=share&est=most&theme=dark&theme=stage');
    expect(view).toEqual({ ...DEFAULT_VIEW, stepId: 'share', theme: 'stage' });
    expect(problems).toHaveLength(1);
  });
});
