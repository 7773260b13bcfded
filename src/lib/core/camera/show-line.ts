import { distanceKm, greatCircle } from '../geo/great-circle.ts';
import { EARTH_RADIUS_KM, RADIANS_PER_DEGREE, type Position, type Size } from '../geo/position.ts';
import type { Camera } from './camera.ts';
import { EQUAL_AREA_CENTER, fitBox } from './framing.ts';

/** Farther from the middle of the equal-area plane than this the globe tells more. */
const FLAT_REACH_DEG = 60;
/** A line longer than this has no globe that shows both ends well; its middle is shown. */
const MAX_HALF_DEG = 80;
/** Part of the map the line may take: the rest is for its marks and names. */
const ROOM = 0.8;

/** The camera that shows a whole great circle, no nearer than now; on the globe when an end is far off. */
export function cameraShowingLine(
  line: { readonly from: Position; readonly to: Position },
  size: Size,
  now: Camera
): Camera {
  const circle = greatCircle(line.from, line.to);
  const reachKm = FLAT_REACH_DEG * RADIANS_PER_DEGREE * EARTH_RADIUS_KM;
  const isFar = [line.from, line.to].some((end) => distanceKm(end, EQUAL_AREA_CENTER) > reachKm);
  if (isFar) {
    const half = Math.min(
      circle.distanceKm / 2 / EARTH_RADIUS_KM,
      MAX_HALF_DEG * RADIANS_PER_DEGREE
    );
    const room = (Math.min(size.width, size.height) / 2) * ROOM;
    // A short line far away still lies on a whole globe.
    const scale = Math.max(Math.min(room / Math.sin(Math.max(half, 0.1)), size.height), 1);
    return { center: circle.at(0.5), scale, globe: 1 };
  }
  const points = circle.line();
  const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
  const box = [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)] as const;
  const camera = fitBox(box, size);
  const nearest = now.globe < 0.5 ? now.scale : Infinity;
  return { ...camera, scale: Math.min(camera.scale * ROOM, nearest) };
}
