import type { Position as Coordinates } from 'geojson';
import type { Point, Position } from '#lib/core/geo/position.ts';
import type { Scene, Target } from '#lib/core/scene/scene.ts';
import type { Frame } from '#lib/core/tour/frame.ts';
import { circleAt } from '#lib/core/share/circle-at.ts';
import { arcAt } from '#lib/core/arc/arc-at.ts';
import { countryIdOf } from '#lib/core/geo/disputed.ts';
import { boundsOf, isInside } from '../geometry/bounds.ts';
import type { Level } from '../geometry/level.ts';
import type { View } from '../projection.ts';
import type { Detail } from '../shapes/detail.ts';

interface Painted {
  readonly scene: Scene;
  readonly frame: Frame;
  readonly view: View;
  readonly level: Level;
  readonly detail: Detail;
}

/** The topmost thing under a point: an arc, else the country of a circle, else a district or province if they are shown, else a country; `null` for sea. */
export function hitTest(point: Point, painted: Painted): Target | null {
  const arc = arcAt(point, painted.scene.arcs, painted.frame, painted.view);
  const top = arc ?? circleAt(point, painted.scene.circles, painted.view.project);
  if (top) {
    return top;
  }
  const position = painted.view.unproject(point);
  return position && (provinceAt(position, painted) ?? countryAt(position, painted.level));
}

function provinceAt(position: Position, { scene, detail }: Painted): Target | null {
  if (!scene.layers.provinces) {
    return null;
  }
  // A district lies in a province, and is drawn over it.
  const { districts, provinces } = detail;
  const features = [...(districts?.features ?? []), ...(provinces?.features ?? [])];
  const found = features.find(({ geometry }) => {
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
      return { kind: 'country', id: countryIdOf(area.id) };
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
