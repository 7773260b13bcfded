import type { Target } from '../scene/scene.ts';
import type { LayerId } from '../story/types.ts';

const LAYER_OF: Readonly<Record<Target['kind'], LayerId | null>> = {
  place: 'places',
  stop: 'tour',
  country: null,
  province: 'provinces',
  event: 'events',
  leg: 'tour',
  call: 'calls',
  flow: 'flows'
};

/** The layer that draws a target; `null` for what is drawn always. */
export function drawingLayer({ kind }: Target): LayerId | null {
  return LAYER_OF[kind];
}
