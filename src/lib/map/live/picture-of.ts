import type { Map as MapLibre } from 'maplibre-gl';
import { arcFrameOf } from '#lib/core/arc/arc-frame.ts';
import { poseAt, stretchesOf, type Projecting } from '#lib/core/arc/arc-line.ts';
import { areaIdsOf } from '#lib/core/geo/disputed.ts';
import type { Picture } from '#lib/core/scene/painter.ts';
import type { Scene, ShareArea } from '#lib/core/scene/scene.ts';
import type { LayerId } from '#lib/core/story/layers.ts';
import type { Frame } from '#lib/core/tour/frame.ts';
import { AREAS } from '../style/base-layers.ts';
import { PROVINCES } from '../style/detail-layers.ts';
import { SHARE_STATE } from '../style/share-layers.ts';

/** Layers of the scene that are layers of the style, too: these are asked whether they are there. */
const STYLE_LAYERS: Readonly<Partial<Record<LayerId, string>>> = {
  share: 'story-share',
  provinces: 'story-provinces',
  relief: 'story-relief',
  rivers: 'story-rivers'
};

/** What is painted, in the words all painters share; asked from the map itself where it knows. */
export function pictureOf(map: MapLibre, scene: Scene, frame: Frame, view: Projecting): Picture {
  const layers = Object.entries(scene.layers) as [LayerId, boolean][];
  return {
    kind: 'maplibre',
    visibleLayers: layers.flatMap(([id, isOn]) => (isOn && isPainted(map, id) ? [id] : [])),
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
    shares: fillsIn(map, AREAS, scene.shares, (id) => areaIdsOf(id)[0] ?? id),
    provinceShares: fillsIn(map, PROVINCES, scene.provinceShares, (id) => id),
    circles: scene.circles.flatMap(({ id, position }) => {
      const at = view.project(position);
      return at ? [{ id, at }] : [];
    })
  };
}

/** What the features themselves say they are filled with. */
function fillsIn(
  map: MapLibre,
  source: string,
  areas: readonly ShareArea[],
  featureOf: (id: string) => string
): Record<string, string> {
  return Object.fromEntries(
    areas.flatMap(({ id }) => {
      const state = map.getFeatureState({ source, id: featureOf(id) }) as Record<string, unknown>;
      const fill = state[SHARE_STATE];
      return typeof fill === 'string' ? [[id, fill]] : [];
    })
  );
}

function isPainted(map: MapLibre, layer: LayerId): boolean {
  const id = STYLE_LAYERS[layer];
  return (
    id === undefined ||
    (map.getLayer(id) !== undefined && map.getLayoutProperty(id, 'visibility') !== 'none')
  );
}
