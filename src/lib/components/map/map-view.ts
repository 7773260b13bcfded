import type { Point, Position, Size } from '#lib/core/geo/position.ts';
import type { Rect } from '#lib/core/label/place-labels.ts';
import type { MapPainter } from '#lib/core/scene/painter.ts';

/** The map as seen by what is drawn over it. */
export interface MapView {
  readonly painter: MapPainter;
  readonly size: Size;
  /** Changes when the camera moved: the painter itself is not reactive. */
  readonly cameraTurn: number;
}

const MARGIN_PX = 24;

/** True for a point well inside the map; false for what is hidden. */
export function isInSight(at: Point | null, { width, height }: Size): boolean {
  return (
    at !== null &&
    at.x > MARGIN_PX &&
    at.y > MARGIN_PX &&
    at.x < width - MARGIN_PX &&
    at.y < height - MARGIN_PX
  );
}

/** True for a position painted well inside the map. */
export function isSeen(
  position: Position,
  painter: Pick<MapPainter, 'project'>,
  size: Size
): boolean {
  return isInSight(painter.project(position), size);
}

/** The map in larger pixels: what is laid out in them and then scaled up by `scale` fits the map again. */
export function scaledView(
  painter: Pick<MapPainter, 'project' | 'camera'>,
  size: Size,
  scale: number
): Pick<MapPainter, 'project' | 'camera'> & { readonly size: Size } {
  return {
    camera() {
      const camera = painter.camera();
      return { ...camera, scale: camera.scale / scale };
    },
    size: { width: size.width / scale, height: size.height / scale },
    project: (position) => {
      const at = painter.project(position);
      return at && { x: at.x / scale, y: at.y / scale };
    }
  };
}

/** What lies over the stage's map, in larger pixels: the inset bottom left, the legend of shares bottom right. */
export function stageRects({ width, height }: Size, hasShares: boolean): Rect[] {
  const inset = { x: 0, y: height - 160, width: 160, height: 160 };
  const legend = { x: width - 290, y: height - 190, width: 290, height: 190 };
  return hasShares ? [inset, legend] : [inset];
}

/** What lies over the free map: its buttons top left, larger where fingers press them. */
export function exploreRects({ width }: Size): Rect[] {
  return [{ x: 0, y: 0, width: 348, height: width < 600 ? 60 : 52 }];
}
