import type { MapLabel } from '#lib/core/scene/labels-of.ts';
import type { LayerId } from '#lib/core/story/types.ts';
import { isNamedLayer, type GeoFiles, type NamedLayer } from './geo-files.ts';

/**
 * Gives a function that fetches the names of the layers that are on, each once. What could not be had is
 * asked for again the next time; `files` says what was wrong.
 */
export function layerNames(
  files: Pick<GeoFiles, 'labels'>,
  onnames: (labels: readonly MapLabel[]) => void,
  onproblem: (message: string) => void
): (layers: readonly LayerId[]) => void {
  const asked = new Set<NamedLayer>();
  return (layers) => {
    for (const layer of layers.filter(isNamedLayer).filter((named) => !asked.has(named))) {
      asked.add(layer);
      files.labels(layer).then(onnames, (error: unknown) => {
        asked.delete(layer);
        onproblem(error instanceof Error ? error.message : String(error));
      });
    }
  };
}
