// So many arcs at once, each drawn a little further with every frame.

import type { Position } from '#lib/core/geo/position.ts';
import type { MapPainter } from '#lib/core/scene/painter.ts';
import type { Arc } from '#lib/core/scene/scene.ts';
import { LEG, testFrame, testScene } from '#lib/svg/test-scene.ts';
import { dice } from './dice.ts';
import { ourMap } from './ours.ts';
import { asked, offer } from './page.ts';

const roll = dice();
/** Anywhere in the story's region. */
const place = (): Position => [30 + 45 * roll(), 15 + 25 * roll()];
const arcs: readonly Arc[] = Array.from({ length: asked('count') }, (_, index) => ({
  ...LEG,
  id: `arc-${index}`,
  from: place(),
  to: place()
}));
const frameAt = (t: number): ReturnType<typeof testFrame> =>
  testFrame('region', {
    arcs: arcs.map(({ id }) => ({ id, t, state: 'current' })),
    isMoving: true
  });

const atlas: unknown = await (await fetch('../geo/atlas.json')).json();
let painter: MapPainter | undefined;

offer({
  async start() {
    painter = await ourMap(atlas, testScene({ arcs }), frameAt(0));
  },
  draw: (t) => painter?.draw(frameAt(t))
});
