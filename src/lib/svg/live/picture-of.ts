import type { Picture } from '#lib/core/scene/painter.ts';
import type { LayerId } from '#lib/core/story/layers.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import type { Frame } from '#lib/core/tour/frame.ts';
import { arcFrameOf } from '#lib/core/arc/arc-frame.ts';
import { poseAt, stretchesOf } from '#lib/core/arc/arc-line.ts';
import type { View } from '../projection.ts';
import { fillName } from '#lib/core/share/fill-name.ts';

/** Relief is a picture of heights that only the other painter has. */
const NEVER_SHOWN: readonly LayerId[] = ['relief'];

/** What is painted, in the words all painters share. What lies behind the globe is left out. */
export function pictureOf(scene: Scene, frame: Frame, view: View): Picture {
  const layers = Object.entries(scene.layers) as [LayerId, boolean][];
  return {
    kind: 'svg',
    visibleLayers: layers.flatMap(([id, isOn]) => (isOn && !NEVER_SHOWN.includes(id) ? [id] : [])),
    selected: scene.selected,
    arcs: scene.arcs.flatMap((arc) => {
      const { t, state } = arcFrameOf(arc, frame);
      const from = view.project(arc.from);
      const tip = poseAt(stretchesOf(arc, view), t)?.at ?? null;
      return from && tip ? [{ id: arc.id, from, tip, state }] : [];
    }),
    places: scene.places.flatMap(({ id, position }) => {
      const at = view.project(position);
      return at ? [{ id, at }] : [];
    }),
    shares: Object.fromEntries(scene.shares.map(({ id, fill }) => [id, fillName(fill)])),
    provinceShares: Object.fromEntries(
      scene.provinceShares.map(({ id, fill }) => [id, fillName(fill)])
    ),
    circles: scene.circles.flatMap(({ id, position }) => {
      const at = view.project(position);
      return at ? [{ id, at }] : [];
    })
  };
}
