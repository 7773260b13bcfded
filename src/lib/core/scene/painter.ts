import type { Camera } from '../camera/camera.ts';
import type { Point, Position, Size } from '../geo/position.ts';
import type { Frame } from '../tour/frame.ts';
import type { LayerId } from '../story/layers.ts';
import type { Scene, Target } from './scene.ts';

export interface PainterEvents {
  /** A person clicked or tapped a feature, or bare map (`null`). */
  readonly onselect: (target: Target | null) => void;
  readonly onhover: (target: Target | null) => void;
  /** A person began to pan, zoom or pinch: the tour must give up the camera. */
  readonly ongesture: () => void;
  /** The camera moved, by whatever cause; labels over the map follow. */
  readonly oncamera: (camera: Camera) => void;
  /** The picture can no longer be painted (context lost, worker missing), in words for the log. */
  readonly onlost: (reason: string) => void;
  /** Something could not be shown (a file is missing or wrong); the rest is painted. Names file and place. */
  readonly onproblem: (message: string) => void;
}

/** What is painted at this moment, told in the same words by every painter so that tests can compare. */
export interface Picture {
  readonly kind: 'svg' | 'maplibre';
  readonly visibleLayers: readonly LayerId[];
  readonly selected: Target | null;
  readonly arcs: readonly {
    readonly id: string;
    readonly from: Point;
    /** Where the drawn part ends. */
    readonly tip: Point;
    readonly state: string;
  }[];
  readonly places: readonly { readonly id: string; readonly at: Point }[];
  /** Fill of each country of the share layer: `class-2`, `stripes-1-2`, `no-estimate`. */
  readonly shares: Readonly<Record<string, string>>;
  /** Likewise of each province that has one, by its id. */
  readonly provinceShares: Readonly<Record<string, string>>;
  readonly circles: readonly { readonly id: string; readonly at: Point }[];
}

/**
 * The seam between the story and a map library: makes a picture agree with a scene and a frame.
 * Implemented by MapLibre (`map/`) and by SVG (`svg/`).
 */
export interface MapPainter {
  readonly kind: 'svg' | 'maplibre';
  /** Makes the picture agree with the scene; applies only what differs from the last one. */
  show(scene: Scene): void;
  /** Draws one moment: camera, arc progress, opacity. While a person holds the camera only arcs are drawn. */
  draw(frame: Frame): void;
  /** Moves the camera outside the tour (free map), at once. */
  jumpTo(camera: Camera): void;
  camera(): Camera;
  /** Whether a person may pan and zoom. Off on phones until "Move the map". */
  setInteractive(isInteractive: boolean): void;
  /** Where a position is painted; `null` behind the globe. */
  project(position: Position): Point | null;
  /** The position under a point; `null` off the earth. */
  unproject(point: Point): Position | null;
  resize(size: Size): void;
  picture(): Picture;
  /** Removes everything it made. */
  destroy(): void;
}
