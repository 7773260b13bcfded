import { interpolateZoom } from 'd3-interpolate';
import type { Size } from '../geo/position.ts';
import { isSameCamera, type Camera } from './camera.ts';
import { fromPlane, toPlane } from './framing.ts';

/** A way from one camera to another: `at(0)` is the first, `at(1)` the last. */
export interface Flight {
  /** `fly` moves through the plane, `cut` fades out and in, `none` when both cameras are the same. */
  readonly kind: 'fly' | 'cut' | 'none';
  readonly durationMs: number;
  /** Total: t outside 0 to 1 is clamped. */
  readonly at: (t: number) => { readonly camera: Camera; readonly opacity: number };
}

/** van Wijk and Nuij's curve parameter, their users' choice and MapLibre's default. */
const RHO = 1.42;
/** `rho` belongs to the factory, as the library has it; its types put it on what the factory makes. */
type ZoomFactory = typeof interpolateZoom & { readonly rho: (rho: number) => ZoomFactory };
const zoomBetween = (interpolateZoom as ZoomFactory).rho(RHO);

const MIN_FLIGHT_MS = 600;
const MAX_FLIGHT_MS = 1600;
export const CUT_MS = 250;

/**
 * Flies between flat cameras whose pictures overlap, cuts between all others.
 * Smooth and efficient zooming: van Wijk and Nuij 2003, by d3-interpolate.
 */
export function flight(from: Camera, to: Camera, size: Size): Flight {
  if (isSameCamera(from, to)) {
    return { kind: 'none', durationMs: 0, at: () => ({ camera: to, opacity: 1 }) };
  }
  if (from.globe !== to.globe || from.globe > 0 || !overlaps(from, to, size)) {
    return { kind: 'cut', durationMs: CUT_MS, at: cut(from, to) };
  }
  const width = Math.max(size.width, 1);
  const zoom = zoomBetween(
    [...toPlane(from.center), width / from.scale],
    [...toPlane(to.center), width / to.scale]
  );
  const durationMs = Math.min(Math.max(zoom.duration, MIN_FLIGHT_MS), MAX_FLIGHT_MS);
  return {
    kind: 'fly',
    durationMs,
    at: (t) => {
      // The way through the plane and back costs the last digits; both ends are the cameras themselves.
      if (t <= 0 || t >= 1) {
        return { camera: t <= 0 ? from : to, opacity: 1 };
      }
      const [x, y, span] = zoom(easeInOut(t));
      return { camera: { center: fromPlane([x, y]), scale: width / span, globe: 0 }, opacity: 1 };
    }
  };
}

/** Cubic in-out: slow at both ends, no overshoot. */
export function easeInOut(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
}

function cut(from: Camera, to: Camera): Flight['at'] {
  return (t) => {
    const k = clamp(t);
    return k < 0.5 ? { camera: from, opacity: 1 - 2 * k } : { camera: to, opacity: 2 * k - 1 };
  };
}

function overlaps(a: Camera, b: Camera, size: Size): boolean {
  const [ax, ay] = toPlane(a.center);
  const [bx, by] = toPlane(b.center);
  const reachX = size.width / 2 / a.scale + size.width / 2 / b.scale;
  const reachY = size.height / 2 / a.scale + size.height / 2 / b.scale;
  return Math.abs(ax - bx) < reachX && Math.abs(ay - by) < reachY;
}

function clamp(t: number): number {
  return Math.min(Math.max(t, 0), 1);
}
