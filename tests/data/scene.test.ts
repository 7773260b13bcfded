import { describe, expect, it } from 'vitest';
import { CHRONICLE, isIn } from '#lib/core/chronicle/period.ts';
import { diffScene } from '#lib/core/scene/diff-scene.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import { sceneOf } from '#lib/core/scene/scene-of.ts';
import type { Days } from '#lib/core/story/text/date-words.ts';
import type { LayerId } from '#lib/core/story/layers.ts';
import type { Step } from '#lib/core/story/types.ts';
import { readMapLabels } from '../../scripts/story/map-labels.ts';
import { readContent } from '../../scripts/story/read-content.ts';
import { ROOT } from './content.ts';

const { story } = readContent(ROOT);
const mapLabels = readMapLabels(ROOT);

function sceneAt(
  step: Step | null,
  layers: readonly LayerId[] = step?.layers ?? [],
  period: Days | null = null
): Scene {
  return sceneOf({
    story,
    mapLabels,
    step,
    layers,
    period,
    estimate: 'range',
    selected: null,
    hovered: null,
    theme: 'light',
    language: 'en'
  });
}

const steps = story.steps.map((step): [string, Step, Scene] => [step.id, step, sceneAt(step)]);

describe.each(steps)('the scene of %s', (id, step, scene) => {
  const shows = (layer: LayerId): boolean => step.layers.includes(layer);

  it('shows the layers the step names, and no other', () => {
    expect(scene.stepId).toBe(id);
    const on = Object.entries(scene.layers).flatMap(([layer, isOn]) => (isOn ? [layer] : []));
    expect(on.sort()).toEqual([...step.layers].sort());
    expect(scene.shares.length > 0).toBe(shows('share'));
  });

  it('has every leg of the tour or none, the step’s own calls, and no flow', () => {
    const ids = scene.arcs.map((arc) => arc.id);
    const legs = shows('tour') ? story.legs.map((leg) => leg.id) : [];
    expect(ids).toEqual([...legs, ...step.callIds]);
  });

  it('marks each city of the tour once: five numbers and one star', () => {
    const numbers = scene.stops.map(({ number }) => number);
    expect(numbers).toEqual(shows('tour') ? [null, 1, 2, 3, 4, 5] : []);
    const positions = scene.stops.map(({ position }) => position.join());
    expect(new Set(positions).size).toBe(positions.length);
  });

  it('marks the places the step names, and its events where they happened', () => {
    const eventPlaces = story.events.flatMap((event) =>
      step.eventIds.includes(event.id) && event.placeId && shows('events') ? [event.placeId] : []
    );
    const marked = new Set(story.stops.map((stop) => stop.placeId));
    const wanted = [...new Set([...step.placeIds, ...eventPlaces])].filter(
      (place) =>
        !(shows('tour') && marked.has(place)) &&
        story.places.some((known) => known.id === place && known.position)
    );
    expect(scene.places.map((mark) => mark.id).sort()).toEqual(wanted.sort());
    const diamonds = scene.places.filter(({ kind }) => kind === 'event').map((mark) => mark.id);
    expect(diamonds.sort()).toEqual(wanted.filter((place) => eventPlaces.includes(place)).sort());
  });

  it('names every mark, once, and stops before all else', () => {
    const names = scene.labels.map(({ kind, id: name }) => `${kind} ${name}`);
    expect(new Set(names).size).toBe(names.length);
    for (const mark of [...scene.stops, ...scene.places]) {
      expect(
        scene.labels.filter((label) => label.id === mark.id && label.text !== '')
      ).toHaveLength(1);
    }
    const others = scene.labels.filter(({ kind }) => kind !== 'stop');
    const stops = scene.labels.filter(({ kind }) => kind === 'stop');
    expect(Math.min(...stops.map(({ priority }) => priority))).toBeGreaterThan(
      Math.max(...others.map(({ priority }) => priority))
    );
  });

  it('is plain data that comes out the same again', () => {
    expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
    expect(diffScene(scene, sceneAt(step))).toEqual([]);
  });
});

describe('the tour on the free map, by the end of a period', () => {
  const sceneUntil = (end: string): Scene =>
    sceneAt(null, ['tour', 'events'], { start: CHRONICLE.start, end });
  const until = (end: string): string[] => {
    const scene = sceneUntil(end);
    const legs = scene.arcs.filter(({ kind }) => kind === 'leg');
    return [
      ...scene.stops.map(({ number }) => `stop ${number ?? 'home'}`),
      ...legs.map(({ id }) => id)
    ];
  };

  it('is not shown before it began; what happened at home still is', () => {
    expect(until('2020-01-08')).toEqual([]);
    expect(sceneUntil('2020-01-08').places.find(({ id }) => id === 'islamabad')?.kind).toBe(
      'event'
    );
  });

  it('has the stops and legs of the days that had passed', () => {
    expect(until('2020-01-13')).toEqual([
      'stop home',
      'stop 1',
      'stop 2',
      'stop 3',
      'islamabad-mashhad',
      'mashhad-tehran',
      'tehran-riyadh'
    ]);
    expect(until('2020-01-16').at(-1)).toMatch(/washington$/);
  });

  it('the way home, which no source dates, comes with the last stop', () => {
    expect(until(CHRONICLE.end).filter((id) => story.legs.some((leg) => leg.id === id))).toEqual(
      story.legs.map(({ id }) => id)
    );
  });
});

it('only the long legs on the globe have their length written at the line', () => {
  const lengths = steps.flatMap(([id, , scene]) =>
    scene.labels.filter(({ kind }) => kind === 'distance').map(({ text }) => `${id} ${text}`)
  );
  expect(lengths).toEqual(['new-york-washington 11,080 km', 'question 11,370 km']);
});

it('from step to step only what differs is painted anew', () => {
  const changes = steps.slice(1).map(([id, , scene], index) => {
    const before = steps[index]?.[2] ?? null;
    return `${id}: ${diffScene(before, scene).join(' ')}`;
  });
  expect(changes).toContain('tehran: ');
  expect(changes).toContain('riyadh: ');
  expect(changes).toContain('share: layers arcs places labels shares');
});

it('on the free map every layer can be had, and nothing that only anchors an arc is marked', () => {
  const scene = sceneAt(null, ['places', 'events', 'calls', 'flows', 'tour', 'share']);
  const anchors = story.places.filter(({ kind }) => kind === 'anchor').map(({ id }) => id);
  const eventPlaces = new Set(story.events.map(({ placeId }) => placeId));
  expect(scene.places.filter(({ id }) => anchors.includes(id) && !eventPlaces.has(id))).toEqual([]);
  const kinds = new Set(scene.arcs.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(
    story.flows.some(({ isVerified }) => isVerified) ? ['call', 'flow', 'leg'] : ['call', 'leg']
  );
});

describe('the free map in a period', () => {
  const inPeriod = (start: string, end: string): Scene =>
    sceneOf({
      story,
      mapLabels,
      step: null,
      layers: ['events', 'calls'],
      estimate: 'range',
      period: { start, end },
      selected: null,
      hovered: null,
      theme: 'light',
      language: 'en'
    });

  it('every event of the story lies in the chronicle', () => {
    expect(story.events.filter((event) => !isIn(event.date, CHRONICLE))).toEqual([]);
  });

  it('marks what had happened, the last day apart, and calls from their day on', () => {
    const before = inPeriod('2015-01-01', '2020-01-02');
    expect(before.arcs).toEqual([]);
    expect(before.places.map(({ id, event }) => [id, event])).toEqual([
      ['parachinar', { id: 'e03', isLatest: false }],
      ['washington', { id: 'e05', isLatest: false }]
    ]);
    const after = inPeriod('2015-01-01', '2020-01-08');
    expect(after.arcs.length).toBeGreaterThan(0);
    const latest = after.places.filter(({ event }) => event?.isLatest).map(({ id }) => id);
    expect(latest.toSorted()).toEqual(['ayn-al-asad', 'erbil', 'islamabad', 'rawalpindi']);
  });

  it('of one day marks that day alone', () => {
    expect(inPeriod('2020-01-10', '2020-01-10').places.map(({ id }) => id)).toEqual(['peshawar']);
  });
});
