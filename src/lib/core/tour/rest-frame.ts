import type { Camera } from '../camera/camera.ts';
import type { Frame } from './frame.ts';

/** What stands before the tour has drawn its first frame: everything still to come. */
export function restFrame(camera: Camera): Frame {
  return {
    elapsedMs: 0,
    stepId: '',
    camera,
    opacity: 1,
    arcs: [],
    stopId: null,
    doneStopIds: [],
    isMoving: false
  };
}
