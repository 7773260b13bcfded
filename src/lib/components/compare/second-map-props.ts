import type { Size } from '#lib/core/geo/position.ts';
import type { MapPainter } from '#lib/core/scene/painter.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import type { Atlas } from '#lib/svg/atlas.ts';
import type { Detail } from '#lib/svg/shapes/detail.ts';

/** What a second map beside the first needs of it. */
export interface SecondMapProps {
  /** The first map: the second goes where it goes, and takes it along. */
  readonly first: MapPainter;
  /** Changes when the first map's camera moved. */
  readonly cameraTurn: number;
  readonly atlas: Atlas;
  /** Of each of the two. */
  readonly size: Size;
  /** Counts how often a person asked again for what could not be had. */
  readonly attempt: number;
  readonly loadDetail: (layers: Scene['layers']) => Promise<Detail>;
  readonly ongesture: () => void;
}
