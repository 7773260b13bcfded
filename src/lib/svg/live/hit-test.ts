import type { Position as Coordinates } from 'geojson';
import type { Point, Position } from '#lib/core/geo/position.ts';
import type { Scene, Target } from '#lib/core/scene/scene.ts';
import type { Frame } from '#lib/core/tour/frame.ts';
import { arcFrameOf } from '../arcs/arc-frame.ts';
import { stretchesOf, stretchesUntil } from '../arcs/arc-line.ts';
import { arcRank } from '../arcs/arc-style.ts';
import { countryIdOf } from '../geometry/area-parts.ts';
import { boundsOf, isInside } from '../geometry/bounds.ts';
import type { Level } from '../geometry/level.ts';
import type { View } from '../projection.ts';
import type { Detail } from '../shapes/detail.ts';

/** Half of the 14 pixels a finger or pointer gets for a line. */
const REACH_PX = 7;

interface Painted {
  readonly scene: Scene;
  readonly frame: Frame;
  readonly view: View;
  readonly level: Level;
  readonly detail: Detail;
}

/** The topmost thing under a point: an arc, else the country of a circle, else a province if they are shown, else a country; `null` for sea. */
export function hitTest(point: Point, painted: Painted): Target | null {
  const arc = arcAt(point, painted);
  const top = arc ?? circleAt(point, painted);
  if (top) {
    return top;
  }
  const position = painted.view.unproject(point);
  return position && (provinceAt(position, painted) ?? countryAt(position, painted.level));
}

function arcAt(point: Point, { scene, frame, view }: Painted): Target | null {
  const hits = scene.arcs.flatMap((arc) => {
    const { t, state } = arcFrameOf(arc, frame);
    const all = stretchesOf(arc, view);
    const drawn = arc.kind === 'leg' ? all : stretchesUntil(all, t);
    const isHit = drawn.some(({ points }) => distanceTo(points, point) <= REACH_PX);
    return isHit ? [{ arc, rank: arcRank(arc.kind, state) }] : [];
  });
  const [first] = hits;
  if (!first) {
    return null;
  }
  // Of equals the later one was drawn on top.
  const { arc } = hits.reduce((top, hit) => (hit.rank >= top.rank ? hit : top), first);
  return { kind: arc.kind, id: arc.id };
}

/** The smallest circle over a point, which is drawn last. */
function circleAt({ x, y }: Point, { scene, view }: Painted): Target | null {
  const hit = scene.circles.findLast(({ position, highRadiusPx }) => {
    const at = view.project(position);
    return at !== null && Math.hypot(at.x - x, at.y - y) <= Math.max(highRadiusPx, REACH_PX);
  });
  return hit ? { kind: 'country', id: hit.id } : null;
}

function provinceAt(position: Position, { scene, detail }: Painted): Target | null {
  const provinces = scene.layers.provinces ? detail.provinces?.features : undefined;
  const found = provinces?.find(({ geometry }) => {
    switch (geometry.type) {
      case 'Polygon':
        return isInPolygon(geometry.coordinates, position);
      case 'MultiPolygon':
        return geometry.coordinates.some((rings) => isInPolygon(rings, position));
      default:
        return false;
    }
  });
  const id: unknown = found?.properties?.['id'];
  return typeof id === 'string' ? { kind: 'province', id } : null;
}

function countryAt(position: Position, level: Level): Target | null {
  for (const area of level.areas.values()) {
    const isHit =
      isInside(area.bounds, position) &&
      area.geometry.coordinates.some((rings) => isInPolygon(rings, position));
    if (isHit) {
      return { kind: 'country', id: countryIdOf(area) };
    }
  }
  return null;
}

/** In the outer ring and in no hole. */
function isInPolygon([outer, ...holes]: readonly Coordinates[][], position: Position): boolean {
  return (
    outer !== undefined &&
    isInside(boundsOf(outer), position) &&
    isInRing(outer, position) &&
    !holes.some((hole) => isInRing(hole, position))
  );
}

function isInRing(ring: readonly Coordinates[], [lng, lat]: Position): boolean {
  let isIn = false;
  let [previousX = 0, previousY = 0] = ring.at(-1) ?? [];
  for (const [x = 0, y = 0] of ring) {
    if (y > lat !== previousY > lat) {
      const crossing = x + ((lat - y) / (previousY - y)) * (previousX - x);
      isIn = lng < crossing ? !isIn : isIn;
    }
    [previousX, previousY] = [x, y];
  }
  return isIn;
}

function distanceTo(points: readonly Point[], { x, y }: Point): number {
  let best = Infinity;
  points.forEach((end, index) => {
    const start = points[index - 1] ?? end;
    const [dx, dy] = [end.x - start.x, end.y - start.y];
    const length2 = dx * dx + dy * dy;
    const along = length2 ? ((x - start.x) * dx + (y - start.y) * dy) / length2 : 0;
    const t = Math.min(Math.max(along, 0), 1);
    best = Math.min(best, Math.hypot(x - start.x - t * dx, y - start.y - t * dy));
  });
  return best;
}
