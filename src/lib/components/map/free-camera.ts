import type { Camera } from '#lib/core/camera/camera.ts';
import { cameraShowingLine } from '#lib/core/camera/show-line.ts';
import { cameraShowing } from '#lib/core/camera/show-position.ts';
import type { Point, Position, Size } from '#lib/core/geo/position.ts';
import type { MeasuredLine } from '#lib/core/measure/measurement.ts';
import type { MapPainter } from '#lib/core/scene/painter.ts';
import { zoomed } from '#lib/svg/live/camera-moves.ts';
import type { StoryStore } from '#lib/state/story-store.svelte.ts';
import { isInSight, isSeen } from './map-view.ts';

interface FreeCameraOptions {
  readonly store: StoryStore;
  /** The map at this moment; `null` before its first picture. */
  readonly now: () => { readonly painter: MapPainter | null; readonly size: Size };
  /** A person moves the map. */
  readonly ontake: () => void;
}

export interface FreeCamera {
  /** Moves the free map so that a whole line is in sight, if it is not. */
  readonly showLine: (line: MeasuredLine) => void;
  /** Where a position lies, after the free map has moved to it if it was out of sight. */
  readonly reveal: (position: Position) => Point | null;
  readonly zoom: (factor: number) => void;
}

/** Moves the free map to what cards, the measure and the zoom buttons ask for. */
export function freeCamera({ store, now, ontake }: FreeCameraOptions): FreeCamera {
  /** Kept at once: a painter that takes over in this moment must look there too. */
  function lookAt(target: MapPainter, camera: Camera): void {
    target.jumpTo(camera);
    store.keepCamera(camera);
  }
  return {
    showLine(line) {
      const { painter, size } = now();
      if (painter && ![line.from, line.to].every((end) => isSeen(end, painter, size))) {
        lookAt(painter, cameraShowingLine(line, size, painter.camera()));
      }
    },
    reveal(position) {
      const { painter, size } = now();
      const at = painter?.project(position) ?? null;
      if (!painter || isInSight(at, size) || store.page !== 'explore') {
        return at;
      }
      lookAt(painter, cameraShowing(position, size, painter.camera()));
      return painter.project(position);
    },
    zoom(factor) {
      const { painter, size } = now();
      if (painter) {
        ontake();
        const camera = painter.camera();
        const middle = { x: size.width / 2, y: size.height / 2 };
        // MapLibre keeps its own limits.
        painter.jumpTo(
          painter.kind === 'svg'
            ? zoomed(camera, size, middle, factor)
            : { ...camera, scale: camera.scale * factor }
        );
      }
    }
  };
}
