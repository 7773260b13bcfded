import { distanceKm } from '../geo/great-circle.ts';
import type { Position } from '../geo/position.ts';
import type { Leg, Step, Stop, Story } from '../story/types.ts';

type StopName = 'home' | 'near' | 'far';

const AT: Readonly<Record<StopName, Position>> = {
  home: [73, 33.7],
  near: [59.6, 36.3],
  far: [-74, 40.7]
};

/** A small story for tests: three steps, two legs, the second one long. Not the real one, so that texts may change freely. */
export function testStory(): Story {
  const stops = Object.entries(AT).map(([id, position]): Stop => ({
    id,
    placeId: id,
    position,
    names: { en: id, ur: id, fa: id, ar: id },
    number: id === 'home' ? null : 1,
    date: '2020-01-12',
    dateEnd: null,
    isDagger: false,
    certainty: 'in-article',
    records: []
  }));
  return {
    title: 'Test',
    subtitle: '',
    steps: [
      step('first', { framing: 'region' }),
      step('second', { legIds: ['home-near'], emphasisLegId: 'home-near', stopId: 'near' }),
      step('third', {
        framing: 'wide',
        legIds: ['near-far'],
        emphasisLegId: 'near-far',
        stopId: 'far'
      })
    ],
    stops,
    legs: [leg('home', 'near'), leg('near', 'far')],
    calls: [],
    events: [],
    flows: [],
    places: [],
    shares: [],
    studyRegion: [],
    sources: []
  };
}

function leg(from: StopName, to: StopName): Leg {
  const [a, b] = [AT[from], AT[to]];
  return {
    id: `${from}-${to}`,
    fromStopId: from,
    toStopId: to,
    from: a,
    to: b,
    distanceKm: distanceKm(a, b),
    isInferred: false,
    sourceIds: []
  };
}

function step(id: string, parts: Partial<Step>): Step {
  return {
    id,
    kicker: '',
    headline: id,
    paragraphs: [],
    framing: 'region',
    layers: ['tour'],
    legIds: [],
    emphasisLegId: null,
    stopId: null,
    placeIds: [],
    eventIds: [],
    callIds: [],
    dwellMs: 5000,
    mapText: '',
    certaintyText: '',
    shortName: id,
    ...parts
  };
}
