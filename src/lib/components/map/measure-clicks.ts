import type { Point, Position } from '#lib/core/geo/position.ts';

/** What the listener asks of the page at the moment of a click. */
export interface MeasurePorts {
  readonly isOn: () => boolean;
  /** The position under a point of the map; `null` off the earth. */
  readonly positionAt: (point: Point) => Position | null;
  /** Where a mark stands: a click on it means its place to the metre. */
  readonly markPosition: (markId: string) => Position | null;
  readonly onpoint: (position: Position) => void;
  /** True on the second of two maps, whose marks are copies. */
  readonly isCopy?: boolean;
}

/** A pointer that moved more than this dragged the map. */
const SLOP_PX = 6;

/**
 * While measuring, clicks and taps on the map and its marks set points and open nothing; buttons and cards over
 * the map keep theirs. A click that a key made (Enter on a mark) counts too. Returns the removal of all listeners.
 */
export function listenToMeasure(box: HTMLElement, ports: MeasurePorts): () => void {
  const [mark, paint] = ports.isCopy
    ? ['data-mark-copy', 'data-paint-copy']
    : ['data-mark', 'data-paint'];
  let pressedAt: Point | null = null;

  const onpointerdown = (event: PointerEvent): void => {
    pressedAt = { x: event.clientX, y: event.clientY };
  };
  const onclick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    const markId = target?.closest(`[${mark}]`)?.getAttribute(mark) ?? null;
    const isOnMap = markId !== null || Boolean(target?.closest(`[${paint}]`));
    if (!ports.isOn() || !isOnMap) {
      return;
    }
    const wasDragged =
      event.detail > 0 &&
      pressedAt !== null &&
      Math.hypot(event.clientX - pressedAt.x, event.clientY - pressedAt.y) > SLOP_PX;
    if (wasDragged) {
      return;
    }
    event.stopPropagation();
    const { left, top } = box.getBoundingClientRect();
    const position =
      (markId && ports.markPosition(markId)) ||
      ports.positionAt({ x: event.clientX - left, y: event.clientY - top });
    if (position) {
      ports.onpoint(position);
    }
  };

  const listening = new AbortController();
  const options = { signal: listening.signal, capture: true };
  box.addEventListener('pointerdown', onpointerdown, options);
  box.addEventListener('click', onclick, options);
  return () => listening.abort();
}
