import type { Scene } from '#lib/core/scene/scene.ts';
import { drawnProvinceRows } from '#lib/core/share/province-areas.ts';
import type { ProvinceFacts } from '../facts.ts';
import type { Story } from '../types.ts';

/**
 * Ids of the sources that what is visible now rests on, each once: the step's text first, then lines,
 * stops, events, places and shares, at last those below country level as far as `provinces` knows their rows.
 * Places in a dispute or without a figure rest on no source.
 */
export function sourcesOfScene(
  scene: Scene,
  story: Story,
  provinces: readonly ProvinceFacts[] = []
): string[] {
  const step = story.steps.find(({ id }) => id === scene.stepId) ?? null;
  const arcIds = new Set(scene.arcs.map(({ kind, id }) => `${kind}:${id}`));
  const stopIds = new Set(scene.stops.map(({ id }) => id));
  const stopPlaceIds = new Set(
    story.stops.filter(({ id }) => stopIds.has(id)).map(({ placeId }) => placeId)
  );
  const placeIds = new Set(scene.places.map(({ id }) => id));
  const shareIds = new Set(
    scene.shares.filter(({ fill }) => fill.kind !== 'no-estimate').map(({ id }) => id)
  );
  const cited = [
    ...(step?.paragraphs.flat() ?? []),
    ...story.legs.filter(({ id }) => arcIds.has(`leg:${id}`)),
    ...story.calls.filter(({ id }) => arcIds.has(`call:${id}`)),
    ...story.flows.filter(({ id }) => arcIds.has(`flow:${id}`)),
    // One disc a place stands for every stop there.
    ...story.stops
      .filter(({ placeId }) => stopPlaceIds.has(placeId))
      .flatMap(({ records }) => records),
    ...story.events.filter(
      ({ id, placeId }) =>
        scene.layers.events &&
        placeId !== null &&
        placeIds.has(placeId) &&
        (!step || step.eventIds.includes(id))
    ),
    ...story.places.filter(({ id }) => placeIds.has(id)),
    ...story.shares.filter(({ iso3 }) => shareIds.has(iso3)),
    ...drawnProvinceRows(provinces, scene.provinceShares)
  ];
  return [...new Set(cited.flatMap(({ sourceIds }) => sourceIds))];
}
