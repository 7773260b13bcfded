import { provinceLabels, riverLabels } from '#lib/core/label/layer-labels.ts';
import type { MapLabel } from '#lib/core/scene/labels-of.ts';
import type { LayerId } from '#lib/core/story/layers.ts';

/** Files that name the features of a layer, with what reads them. */
const SOURCES: readonly {
  readonly layer: LayerId;
  readonly file: string;
  readonly labelsOf: (file: GeoJSON.FeatureCollection) => MapLabel[];
}[] = [
  { layer: 'provinces', file: 'labels.geojson', labelsOf: provinceLabels },
  { layer: 'rivers', file: 'rivers.geojson', labelsOf: riverLabels }
];

/**
 * Gives a function that fetches the names of the layers that are on, each file once. What could not be had is
 * asked for again the next time; `onproblem` is told what was wrong.
 */
export function layerNames(
  load: (file: string) => Promise<GeoJSON.FeatureCollection>,
  onnames: (labels: readonly MapLabel[]) => void,
  onproblem: (message: string) => void
): (layers: readonly LayerId[]) => void {
  const asked = new Set<string>();
  return (layers) => {
    for (const { layer, file, labelsOf } of SOURCES) {
      if (!layers.includes(layer) || asked.has(file)) {
        continue;
      }
      asked.add(file);
      load(file)
        .then((collection) => onnames(labelsOf(collection)))
        // Also what cannot be read: it may be right when it is asked for again.
        .catch((error: unknown) => {
          asked.delete(file);
          onproblem(error instanceof Error ? error.message : String(error));
        });
    }
  };
}
