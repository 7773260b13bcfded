import { greatCircle } from '../geo/great-circle.ts';
import type { Position } from '../geo/position.ts';
import { roundDistanceKm } from '../geo/round-distance.ts';
import type { Language, Names, Story, Step } from '../story/types.ts';
import type { Arc, Label, PlaceMark, StopMark } from './scene.ts';

/** A name that belongs to the map rather than to the story. */
export interface MapLabel {
  readonly id: string;
  readonly kind: 'country' | 'sea' | 'province' | 'river';
  /** 1 is the most important. */
  readonly rank: number;
  readonly names: Names;
  readonly position: Position;
}

/** From which scale, in pixels per radian, a name of a rank has room; a province is never named before its country. */
const MIN_SCALES: Readonly<Record<MapLabel['kind'], readonly number[]>> = {
  country: [0, 0, 500, 1000, 2000, 4000],
  sea: [0, 0, 500, 1000, 2000, 4000],
  province: [1600, 1600, 1600, 1600, 1600, 2400, 4000],
  river: [1600, 1600, 1600, 1600, 1600, 2400, 2400, 4000]
};
const SMALLEST_SCALE = 8000;

interface Named {
  readonly story: Story;
  readonly step: Step | null;
  readonly mapLabels: readonly MapLabel[];
  readonly language: Language;
}

interface Marks {
  readonly stops: readonly StopMark[];
  readonly places: readonly PlaceMark[];
  readonly arcs: readonly Arc[];
}

/** Order of importance: stops, event places, distances, other places, countries by rank, seas, provinces, rivers. */
const PRIORITY = {
  stop: 100,
  event: 90,
  distance: 85,
  city: 80,
  country: 70,
  sea: 40,
  province: 30,
  river: 0
} as const;

/** Behind the name of what the article does not tell. */
const DAGGER = '†';

/** All names of the scene. Which of them are shown is decided where they are placed. */
export function labelsOf(facts: Named, marks: Marks): Label[] {
  const { language } = facts;
  const marked = markLabels(facts, marks);
  const taken = new Set(marked.map(({ text }) => text.replace(DAGGER, '')));
  return [
    ...marked,
    ...mapLabelsOf(facts, marks)
      .map((label): Label => ({
        id: label.id,
        text: label.names[language],
        position: label.position,
        kind: label.kind,
        priority: PRIORITY[label.kind] - label.rank * 4,
        minScale: MIN_SCALES[label.kind][label.rank] ?? SMALLEST_SCALE
      }))
      // A province called like the city in it would say the name twice.
      .filter(({ kind, text }) => kind !== 'province' || !taken.has(text)),
    ...distanceLabel(facts, marks.arcs)
  ];
}

/** Names of stops and places. */
function markLabels({ language, story }: Named, marks: Marks): Label[] {
  return [
    ...marks.stops.flatMap(({ id, position }): Label[] => {
      const stop = story.stops.find((candidate) => candidate.id === id);
      return stop
        ? [
            {
              id,
              text: daggered(stop.names[language], stop.isDagger),
              position,
              kind: 'stop',
              priority: PRIORITY.stop
            }
          ]
        : [];
    }),
    ...marks.places.flatMap(({ id, position, kind }): Label[] => {
      const place = story.places.find((candidate) => candidate.id === id);
      const labelKind = kind === 'event' ? 'event' : 'city';
      const told =
        kind === 'event' ? story.events.filter(({ placeId }) => placeId === id) : [place];
      return place
        ? [
            {
              id,
              text: daggered(
                place.names[language],
                told.every((one) => !one?.isInArticle)
              ),
              position,
              kind: labelKind,
              priority: PRIORITY[labelKind]
            }
          ]
        : [];
    })
  ];
}

function daggered(name: string, isDagger: boolean): string {
  return isDagger ? `${name}${DAGGER}` : name;
}

/** On the globe only the countries in which something is marked are named: there the arcs are the picture. */
function mapLabelsOf({ story, step, mapLabels }: Named, marks: Marks): readonly MapLabel[] {
  if (step?.framing !== 'wide') {
    return mapLabels;
  }
  const stopPlaceIds = story.stops
    .filter(({ id }) => marks.stops.some((mark) => mark.id === id))
    .map((stop) => stop.placeId);
  const placeIds = [...stopPlaceIds, ...marks.places.map((mark) => mark.id)];
  const countries = story.places
    .filter((place) => placeIds.includes(place.id))
    .map((place) => place.iso3);
  return mapLabels.filter((label) => countries.includes(label.id));
}

/** The length of the emphasised leg, written at its middle; only where the globe makes it the point of the picture. */
function distanceLabel({ story, step }: Named, arcs: readonly Arc[]): Label[] {
  const leg = story.legs.find((candidate) => candidate.id === step?.emphasisLegId);
  if (!leg || step?.framing !== 'wide' || !arcs.some((arc) => arc.id === leg.id)) {
    return [];
  }
  const position = greatCircle(leg.from, leg.to).at(0.42);
  const text = `${roundDistanceKm(leg.distanceKm).toLocaleString('en-GB')} km`;
  return [
    { id: `distance-${leg.id}`, text, position, kind: 'distance', priority: PRIORITY.distance }
  ];
}
