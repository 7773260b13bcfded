import { greatCircle } from '#lib/core/geo/great-circle.ts';
import type { Point, Position, Size } from '#lib/core/geo/position.ts';
import { labelsAtScale } from '#lib/core/label/labels-at-scale.ts';
import { spreadMarks } from '#lib/core/label/spread-marks.ts';
import { placeLabels, type LabelBox, type Rect } from '#lib/core/label/place-labels.ts';
import type { Label, Scene } from '#lib/core/scene/scene.ts';

/** Tells where a position is painted; `null` where it is not. */
export type Project = (position: Position) => Point | null;

interface Input {
  readonly scene: Scene;
  readonly size: Size;
  /** Id of the disc that is the current stop; several stops can share one disc. */
  readonly currentMarkId: string | null;
  readonly project: Project;
  /** The camera's, pixels per radian. */
  readonly scale: number;
  readonly measure: (label: Label, isCurrent: boolean) => { width: number; height: number };
  /** The inset and the legend lie over the map and push names away. */
  readonly hasTourFurniture: boolean;
  /** How far marks were moved off others, by id. */
  readonly shifts?: ReadonlyMap<string, Point>;
  /** What else lies over the map. */
  readonly rects?: readonly Rect[];
}

/** A name that found room: its top left corner, as seen from the point it names. Stays true while the map moves a little. */
export interface PlacedName {
  readonly label: Label;
  readonly dx: number;
  readonly dy: number;
}

/** Close enough that no name slips between two points of the longest arc on screen. */
const ARC_POINTS = 96;
const STOP_RADIUS_PX = 14;
const PLACE_RADIUS_PX = 7;
/** Named in the middle, not beside a mark. */
const AREA_KINDS: readonly Label['kind'][] = ['country', 'sea', 'province', 'river'];

/** Which names are shown and where: beside what they name, and covering nothing. */
export function layOutNames(input: Input): PlacedName[] {
  const { scene, size, project } = input;
  const shifted = (id: string, at: Point): Point => moved(at, input.shifts?.get(id));
  const stops = marksAt(scene.stops, project, size);
  const places = marksAt(scene.places, project, size).map(({ mark, at }) => ({
    mark,
    at: shifted(mark.id, at)
  }));
  const points = labelsAtScale(scene.labels, input.scale).flatMap((label) => {
    const at = input.project(label.position);
    return at && isNear(at, size) ? [{ label, at: shifted(label.id, at) }] : [];
  });
  const boxes = points.map(({ label, at }) => boxOf(label, at, input));
  const { placed } = placeLabels(
    boxes,
    {
      rects: [...furniture(size, input.hasTourFurniture), ...(input.rects ?? [])],
      discs: [
        ...stops.map(({ at }) => ({ at, radiusPx: STOP_RADIUS_PX })),
        ...places.map(({ at }) => ({ at, radiusPx: PLACE_RADIUS_PX }))
      ],
      lines: scene.arcs.map((arc) => {
        const circle = greatCircle(arc.from, arc.to);
        const line = Array.from({ length: ARC_POINTS + 1 }, (_, index) =>
          input.project(circle.at(index / ARC_POINTS))
        );
        return { points: line.filter((point) => point !== null), halfWidthPx: 5 };
      })
    },
    size,
    3
  );
  const byKey = new Map(points.map((point) => [keyOf(point.label), point]));
  return placed.flatMap(({ id, x, y }) => {
    const point = byKey.get(id);
    return point ? [{ label: point.label, dx: x - point.at.x, dy: y - point.at.y }] : [];
  });
}

/** At this scale, pixels per radian, and farther away so many marks meet that moving them apart would say less. */
const SPREAD_FROM_SCALE = 500;
/** Two dots this far apart are two dots, and a finger can choose. */
const SPREAD = { gapPx: 20, maxShiftPx: 22 };

/** How far marks are moved so that none hides another, by id; discs stay. */
export function shiftsOf(
  scene: Pick<Scene, 'stops' | 'places'>,
  project: Project,
  size: Size,
  scale: number
): ReadonlyMap<string, Point> {
  return scale < SPREAD_FROM_SCALE
    ? new Map()
    : spreadMarks(
        [
          ...marksAt(scene.stops, project, size).map(({ mark, at }) => ({
            id: mark.id,
            at,
            isFixed: true
          })),
          ...marksAt(scene.places, project, size).map(({ mark, at }) => ({
            id: mark.id,
            at,
            isFixed: false
          }))
        ],
        SPREAD
      );
}

/** A point after its shift. */
export function moved(at: Point, shift: Point | undefined): Point {
  return shift ? { x: at.x + shift.x, y: at.y + shift.y } : at;
}

/** The marks that are in sight, with where they are painted. */
export function marksAt<Mark extends { readonly position: Position }>(
  marks: readonly Mark[],
  project: Project,
  size: Size
): { mark: Mark; at: Point }[] {
  return marks.flatMap((mark) => {
    const at = project(mark.position);
    return at && isNear(at, size) ? [{ mark, at }] : [];
  });
}

function boxOf(label: Label, at: Point, input: Input): LabelBox {
  const isArea = AREA_KINDS.includes(label.kind);
  const isCurrent = label.kind === 'stop' && label.id === input.currentMarkId;
  const gaps: Partial<Record<Label['kind'], number>> = { stop: 17, event: 13, distance: 10 };
  return {
    id: keyOf(label),
    at,
    ...input.measure(label, isCurrent),
    priority: label.priority + (isCurrent ? 50 : 0),
    kind: isArea ? 'area' : 'point',
    gapPx: gaps[label.kind] ?? 9,
    isRequired: label.kind === 'stop',
    mayCrossLines: label.kind === 'city' || label.kind === 'event'
  };
}

function keyOf(label: Label): string {
  return `${label.kind} ${label.id}`;
}

function isNear(at: Point, size: Size): boolean {
  return at.x > -20 && at.y > -20 && at.x < size.width + 20 && at.y < size.height + 20;
}

/** Boxes that lie over the map: buttons top left, inset top right, legend bottom left, credit bottom right; a phone's inset bottom right, its credit left. */
function furniture(size: Size, hasTourFurniture: boolean): Rect[] {
  const isPhone = size.width < 600;
  const credit = isPhone
    ? { x: 0, y: size.height - 30, width: 190, height: 30 }
    : { x: size.width - 330, y: size.height - 40, width: 330, height: 40 };
  if (!hasTourFurniture) {
    return [credit];
  }
  return isPhone
    ? [
        { x: size.width - 104, y: size.height - 104, width: 104, height: 104 },
        { x: 0, y: 0, width: 284, height: 60 },
        credit
      ]
    : [
        { x: size.width - 204, y: 12, width: 204, height: 206 },
        { x: 0, y: 0, width: 148, height: 56 },
        { x: 12, y: size.height - 84, width: 360, height: 84 },
        credit
      ];
}
