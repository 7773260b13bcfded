// So many areas, seen whole; the camera moves a little with every frame.

import type { Camera } from '#lib/core/camera/camera.ts';
import type { MapPainter } from '#lib/core/scene/painter.ts';
import { testFrame, testScene } from '#lib/svg/test-scene.ts';
import { gridTopology } from './grid-topology.ts';
import { ourMap } from './ours.ts';
import { asked, offer } from './page.ts';

const atlas = gridTopology(asked('count'));
const scene = testScene({ arcs: [], stops: [], places: [], labels: [] });
const cameraAt = (t: number): Camera => ({ center: [10 + 20 * t, 15], scale: 160, globe: 0 });
const frameAt = (t: number): ReturnType<typeof testFrame> =>
  testFrame('region', { camera: cameraAt(t), arcs: [], isMoving: true });

let painter: MapPainter | undefined;

offer({
  async start() {
    painter = await ourMap(atlas, scene, frameAt(0));
  },
  draw: (t) => painter?.draw(frameAt(t))
});
