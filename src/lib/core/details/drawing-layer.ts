import type { Target } from '../scene/scene.ts';
import { placeLayer } from '../story/place-layer.ts';
import type { LayerId } from '../story/layers.ts';
import type { Story } from '../story/types.ts';

/** The layer that draws a target; `null` for what is drawn always. */
export function drawingLayer(
  { kind, id }: Target,
  { places }: Pick<Story, 'places'>
): LayerId | null {
  switch (kind) {
    case 'place': {
      const place = places.find((candidate) => candidate.id === id);
      return place ? placeLayer(place) : 'places';
    }
    case 'stop':
    case 'leg':
      return 'tour';
    case 'country':
      return null;
    case 'province':
      return 'provinces';
    case 'event':
      return 'events';
    case 'call':
      return 'calls';
    case 'flow':
      return 'flows';
  }
}
