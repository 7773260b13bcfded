import { landLayers, lineLayers } from './base-layers.ts';
import { circleLayers } from './circle-layers.ts';
import { detailLayers, reliefLayers } from './detail-layers.ts';
import type { StyleLayer } from './layer.ts';
import { outlineLayers } from './outline-layers.ts';
import { provinceShareLayers, shareLayers } from './share-layers.ts';
import type { StyleLook } from './style-look.ts';

/** Every layer under the arcs, bottom to top; always the same ones, only what they look like differs. */
export function layersOf(look: StyleLook): StyleLayer[] {
  return [
    ...landLayers(look),
    ...reliefLayers(look),
    ...shareLayers(look),
    ...provinceShareLayers(look),
    ...detailLayers(look),
    ...lineLayers(look),
    ...outlineLayers(look),
    ...circleLayers(look)
  ];
}
