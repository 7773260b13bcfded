import type { Camera } from '../camera/camera.ts';
import type { ArcState } from '../scene/scene.ts';

/** How far one arc is drawn. */
export interface ArcFrame {
  readonly id: string;
  /** Drawn part, 0 to 1, by distance along the arc. */
  readonly t: number;
  readonly state: ArcState;
}

/** What changes sixty times a second: camera and arc progress at one moment of the tour. */
export interface Frame {
  readonly elapsedMs: number;
  readonly stepId: string;
  readonly camera: Camera;
  /** Opacity of the map, below 1 only in the cross-fade between far framings. */
  readonly opacity: number;
  readonly arcs: readonly ArcFrame[];
  /** The stop marked as current at this moment. */
  readonly stopId: string | null;
  /** Stops already left behind. */
  readonly doneStopIds: readonly string[];
  /** True while camera or arcs move. */
  readonly isMoving: boolean;
}
