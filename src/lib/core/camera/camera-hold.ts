import { isSameCamera, type Camera } from './camera.ts';

/**
 * Who has the camera. From the moment a person moves the map the tour's camera is not followed, until the
 * tour itself moves on: until a frame asks for another camera than when the person took over.
 */
export class CameraHold {
  #asked: Camera | null = null;
  #isHeld = false;
  #isActive = false;

  /** A gesture begins. */
  take(): void {
    this.#isHeld = this.#isActive = true;
  }

  /** The fingers are off; the camera stays where it was put. */
  rest(): void {
    this.#isActive = false;
  }

  release(): void {
    this.#isHeld = this.#isActive = false;
  }

  /** Whether a frame's camera is to be followed. */
  follows(camera: Camera): boolean {
    const isNew = !this.#asked || !isSameCamera(this.#asked, camera);
    this.#asked = camera;
    if (isNew && !this.#isActive) {
      this.#isHeld = false;
    }
    return !this.#isHeld;
  }
}
