import type { Point, Size } from '../geo/position.ts';

export type Side =
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'above-right'
  | 'below-right'
  | 'above-left'
  | 'below-left'
  | 'centre';

/** One name waiting for a place on the map. Pixels. */
export interface LabelBox {
  readonly id: string;
  /** The point it names, or the middle of the area it names. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** Higher is placed first. */
  readonly priority: number;
  readonly kind: 'point' | 'area';
  /** Distance from the point to the label's edge. */
  readonly gapPx: number;
  /** Placed even where it covers something: the current stop always has its name. */
  readonly isRequired: boolean;
  /** Placed also where it crosses a line, if nothing else is covered: its halo keeps it legible. */
  readonly mayCrossLines?: boolean;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Obstacles {
  readonly rects: readonly Rect[];
  readonly discs: readonly { readonly at: Point; readonly radiusPx: number }[];
  /** Lines as points close enough together that a label cannot slip between them. */
  readonly lines: readonly { readonly points: readonly Point[]; readonly halfWidthPx: number }[];
}

export interface PlacedLabel {
  readonly id: string;
  /** Top left corner. */
  readonly x: number;
  readonly y: number;
  readonly side: Side;
}

/** Right first, then left, above, below, then the corners: the order cartographers prefer. */
const POINT_SIDES: readonly Side[] = [
  'right',
  'left',
  'above',
  'below',
  'above-right',
  'below-right',
  'above-left',
  'below-left'
];

/** A long name slips no farther than a short one, or it would name the neighbour. */
const MAX_NUDGED_WIDTH_PX = 90;

/** How far an area's name may slip from its middle, as parts of its own size. */
const NUDGES: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, -0.9],
  [0, 0.9],
  [-0.45, 0],
  [0.45, 0],
  [-0.45, -0.9],
  [0.45, -0.9],
  [-0.45, 0.9],
  [0.45, 0.9],
  [0, -1.8],
  [0, 1.8],
  [-0.8, 0],
  [0.8, 0]
];

/**
 * Gives each label a place where it covers nothing, most important first; a label without one is hidden.
 * Deterministic, and independent of the order of its input.
 */
export function placeLabels(
  labels: readonly LabelBox[],
  obstacles: Obstacles,
  size: Size,
  marginPx = 4
): { readonly placed: readonly PlacedLabel[]; readonly hidden: readonly string[] } {
  const taken: Rect[] = [...obstacles.rects];
  const placed: PlacedLabel[] = [];
  const hidden: string[] = [];
  const queue = [...labels].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  for (const label of queue) {
    const near = obstaclesNear(label, obstacles);
    const best = cheapest(spotsOf(label), (spot) =>
      costOf(rectAt(label, spot), taken, near, size, marginPx)
    );
    if (!label.isRequired && (label.mayCrossLines ? best.isBlocked : best.cost > 0)) {
      hidden.push(label.id);
      continue;
    }
    placed.push({ id: label.id, x: best.x, y: best.y, side: best.side });
    taken.push(rectAt(label, best));
  }
  return { placed, hidden };
}

/** The first of the cheapest spots; a free one is not searched beyond. */
function cheapest(spots: [Spot, ...Spot[]], costAt: (spot: Spot) => Cost): Spot & Cost {
  let best = { ...spots[0], ...costAt(spots[0]) };
  for (const spot of spots.slice(1)) {
    if (best.cost === 0) {
      break;
    }
    const found = costAt(spot);
    best = found.cost < best.cost ? { ...spot, ...found } : best;
  }
  return best;
}

/** What a label could touch at any of its spots: most lines and discs lie far away. */
function obstaclesNear(label: LabelBox, { rects, discs, lines }: Obstacles): Obstacles {
  const reach = label.gapPx + 2 * Math.max(label.height, label.width);
  const isNear = (point: Point, radiusPx: number): boolean =>
    Math.abs(point.x - label.at.x) < reach + radiusPx &&
    Math.abs(point.y - label.at.y) < reach + radiusPx;
  return {
    rects,
    discs: discs.filter(({ at, radiusPx }) => isNear(at, radiusPx)),
    lines: lines.map(({ points, halfWidthPx }) => ({
      points: points.filter((point) => isNear(point, halfWidthPx)),
      halfWidthPx
    }))
  };
}

interface Cost {
  /** 0 for a free spot; otherwise larger the more it covers or leaves the map. */
  readonly cost: number;
  /** It covers something besides lines, or leaves the map. */
  readonly isBlocked: boolean;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
}

function rectAt(label: LabelBox, spot: Spot): Rect {
  return { x: spot.x, y: spot.y, width: label.width, height: label.height };
}

function spotsOf(label: LabelBox): [Spot, ...Spot[]] {
  const { at, width, height } = label;
  const centre: Spot = { x: at.x - width / 2, y: at.y - height / 2, side: 'centre' };
  if (label.kind === 'area') {
    const step = Math.min(width, MAX_NUDGED_WIDTH_PX);
    const nudged = NUDGES.map(([dx, dy]): Spot => ({
      x: centre.x + dx * step,
      y: centre.y + dy * height,
      side: 'centre'
    }));
    return [nudged[0] ?? centre, ...nudged.slice(1)];
  }
  const [first = centre, ...rest] = POINT_SIDES.map((side): Spot => spotBeside(label, side));
  return [first, ...rest];
}

function spotBeside({ at, width, height, gapPx }: LabelBox, side: Side): Spot {
  const diagonal = gapPx * 0.7;
  const isCorner = side.includes('-');
  const gap = isCorner ? diagonal : gapPx;
  const x = side.endsWith('right')
    ? at.x + gap
    : side.endsWith('left')
      ? at.x - gap - width
      : at.x - width / 2;
  const y = side.startsWith('above')
    ? at.y - gap - height
    : side.startsWith('below')
      ? at.y + gap
      : at.y - height / 2;
  return { x, y, side };
}

function costOf(
  rect: Rect,
  taken: readonly Rect[],
  { discs, lines }: Obstacles,
  size: Size,
  marginPx: number
): Cost {
  const outside =
    Math.max(marginPx - rect.x, 0) +
    Math.max(marginPx - rect.y, 0) +
    Math.max(rect.x + rect.width - size.width + marginPx, 0) +
    Math.max(rect.y + rect.height - size.height + marginPx, 0);
  const covered = taken.reduce((sum, other) => sum + overlapArea(rect, other), 0);
  const onDiscs = discs.filter((disc) => distance(rect, disc.at) < disc.radiusPx).length;
  const onLines = lines.reduce(
    (sum, line) =>
      sum + line.points.filter((point) => distance(rect, point) < line.halfWidthPx).length,
    0
  );
  // Leaving the map is worst, then covering a name, then a disc, then a line.
  const blocked = outside * 1000 + covered * 10 + onDiscs * 300;
  return { cost: blocked + onLines * 20, isBlocked: blocked > 0 };
}

function overlapArea(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** From a point to the nearest edge of a rectangle, 0 inside. */
function distance(rect: Rect, point: Point): number {
  const dx = Math.max(rect.x - point.x, 0, point.x - rect.x - rect.width);
  const dy = Math.max(rect.y - point.y, 0, point.y - rect.y - rect.height);
  return Math.hypot(dx, dy);
}
