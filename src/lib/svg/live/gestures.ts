import type { Point } from '#lib/core/geo/position.ts';
import { keyMove } from '#lib/core/keys/map-keys.ts';
import { wheelFactor } from './wheel.ts';

/** What a person does to the map, in pixels of the map. */
export interface GestureEvents {
  /** A drag, pinch, wheel turn or key begins to move the map. */
  readonly onstart: () => void;
  readonly onpan: (dx: number, dy: number) => void;
  /** `at` is `null` for the middle of the map. */
  readonly onzoom: (factor: number, at: Point | null) => void;
  readonly onend: () => void;
  readonly onclick: (at: Point) => void;
  /** `null` when the pointer left the map. */
  readonly onhover: (at: Point | null) => void;
}

/** A pointer that moved less than this was a click. */
const CLICK_SLOP_PX = 4;
/** Wheel turns closer than this are one gesture. */
const WHEEL_PAUSE_MS = 250;
const DOUBLE_CLICK_FACTOR = 2;

/** Listens on an element; panning and zooming only while `isInteractive()`. Returns the removal of all listeners. */
export function listenToGestures(
  element: SVGElement,
  isInteractive: () => boolean,
  events: GestureEvents
): () => void {
  const pointers = new Map<number, Point>();
  let isDragging = false;
  let wasDragged = false;
  let pressedAt: Point = { x: 0, y: 0 };
  let lastWheelMs = -Infinity;

  const pointOf = (event: MouseEvent): Point => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const onpointerdown = (event: PointerEvent): void => {
    const at = pointOf(event);
    if (pointers.size === 0) {
      pressedAt = at;
      wasDragged = false;
    }
    if (event.button === 0 && isInteractive()) {
      pointers.set(event.pointerId, at);
    }
  };

  const onpointermove = (event: PointerEvent): void => {
    const at = pointOf(event);
    const before = pointers.get(event.pointerId);
    if (!before) {
      events.onhover(at);
      return;
    }
    const isFar = Math.hypot(at.x - pressedAt.x, at.y - pressedAt.y) > CLICK_SLOP_PX;
    if (!isDragging && (isFar || pointers.size > 1)) {
      isDragging = wasDragged = true;
      element.setPointerCapture(event.pointerId);
      events.onstart();
    }
    if (!isDragging) {
      return;
    }
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, at);
    if (other) {
      pinch(before, at, other);
    } else {
      events.onpan(at.x - before.x, at.y - before.y);
    }
  };

  /** Two fingers: what lay under their middle stays under it. */
  const pinch = (before: Point, at: Point, other: Point): void => {
    const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
    const old = Math.hypot(before.x - other.x, before.y - other.y);
    const now = Math.hypot(at.x - other.x, at.y - other.y);
    events.onpan((at.x - before.x) / 2, (at.y - before.y) / 2);
    if (old > 0 && now > 0) {
      events.onzoom(now / old, middle);
    }
  };

  const release = (event: PointerEvent): void => {
    pointers.delete(event.pointerId);
    if (isDragging && pointers.size === 0) {
      isDragging = false;
      events.onend();
    }
  };

  const onclick = (event: MouseEvent): void => {
    if (!wasDragged) {
      events.onclick(pointOf(event));
    }
  };

  const ondblclick = (event: MouseEvent): void => {
    if (isInteractive()) {
      event.preventDefault();
      once(() => events.onzoom(DOUBLE_CLICK_FACTOR, pointOf(event)));
    }
  };

  const onwheel = (event: WheelEvent): void => {
    if (!isInteractive()) {
      return;
    }
    event.preventDefault();
    if (event.timeStamp - lastWheelMs > WHEEL_PAUSE_MS) {
      events.onstart();
    }
    lastWheelMs = event.timeStamp;
    events.onzoom(wheelFactor(event), pointOf(event));
    events.onend();
  };

  const onkeydown = (event: KeyboardEvent): void => {
    const move = isInteractive() ? keyMove(event) : null;
    if (!move) {
      return;
    }
    // The page's own keys (next step) must not act as well.
    event.preventDefault();
    event.stopPropagation();
    once(() => {
      if (move.kind === 'pan') {
        events.onpan(move.dx, move.dy);
      } else {
        events.onzoom(move.factor, null);
      }
    });
  };

  const once = (act: () => void): void => {
    events.onstart();
    act();
    events.onend();
  };

  const listening = new AbortController();
  const { signal } = listening;
  element.addEventListener('pointerdown', onpointerdown, { signal });
  element.addEventListener('pointermove', onpointermove, { signal });
  element.addEventListener('pointerup', release, { signal });
  element.addEventListener('pointercancel', release, { signal });
  element.addEventListener('pointerleave', () => events.onhover(null), { signal });
  element.addEventListener('click', onclick, { signal });
  element.addEventListener('dblclick', ondblclick, { signal });
  element.addEventListener('wheel', onwheel, { signal, passive: false });
  element.addEventListener('keydown', onkeydown, { signal });
  return () => listening.abort();
}
