import type { Scene } from '#lib/core/scene/scene.ts';
import { isIn } from '#lib/core/chronicle/period.ts';
import { tourUntil } from '#lib/core/chronicle/tour-until.ts';
import type { ShareFacts } from '#lib/core/share/share-map.ts';
import { DEFAULT_SHARE_CHOICE, type ShareChoice } from '#lib/core/share/share.ts';
import type { Days } from '../text/date-words.ts';
import type { Story } from '../types.ts';
import { sourcesOfShares, type SeenShares } from './sources-of-shares.ts';

/** What was chosen to make a scene, as far as it decides what rests on which source. */
export interface Seen {
  readonly choice?: ShareChoice;
  /** Fetched later than the story. */
  readonly more?: ShareFacts | null;
  /** The days of events that the free map shows; all of them when `null` or left out. */
  readonly period?: Days | null;
  /** The map beside the first one. */
  readonly other?: Omit<SeenShares, 'more'> | null;
}

/**
 * Ids of the sources that what is visible now rests on, each once: the step's text first, then lines,
 * stops, events, places and shares, at last the shares of the map beside it. Places in a dispute or without a
 * figure rest on no source.
 */
export function sourcesOfScene(
  scene: Scene,
  story: Story,
  { choice = DEFAULT_SHARE_CHOICE, more = null, period = null, other = null }: Seen = {}
): string[] {
  const step = story.steps.find(({ id }) => id === scene.stepId) ?? null;
  const arcIds = new Set(scene.arcs.map(({ kind, id }) => `${kind}:${id}`));
  const stopIds = new Set(scene.stops.map(({ id }) => id));
  const stopPlaceIds = new Set(
    story.stops.filter(({ id }) => stopIds.has(id)).map(({ placeId }) => placeId)
  );
  const placeIds = new Set(scene.places.map(({ id }) => id));
  const cited = [
    ...(step?.paragraphs.flat() ?? []),
    ...story.legs.filter(({ id }) => arcIds.has(`leg:${id}`)),
    ...story.calls.filter(({ id }) => arcIds.has(`call:${id}`)),
    ...story.flows.filter(({ id }) => arcIds.has(`flow:${id}`)),
    // One disc a place stands for every stop there.
    ...tourUntil(story, step ? null : period)
      .stops.filter(({ placeId }) => stopPlaceIds.has(placeId))
      .flatMap(({ records }) => records),
    ...story.events.filter(
      ({ id, date, placeId }) =>
        scene.layers.events &&
        placeId !== null &&
        placeIds.has(placeId) &&
        (step ? step.eventIds.includes(id) : isIn(date, period))
    ),
    ...story.places.filter(({ id }) => placeIds.has(id))
  ];
  return [
    ...new Set([
      ...cited.flatMap(({ sourceIds }) => sourceIds),
      ...sourcesOfShares({ map: scene, choice, more }, story),
      ...(other ? sourcesOfShares({ ...other, more }, story) : [])
    ])
  ];
}
