import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { keyMove, type KeyMove } from '#lib/core/keys/map-keys.ts';
import type { Point } from '#lib/core/geo/position.ts';

export interface GestureEvents {
  /** A drag, pinch, wheel turn or key begins to move the map. */
  readonly onstart: () => void;
  readonly onend: () => void;
  readonly onclick: (at: Point) => void;
  /** At most once a frame; `null` when the pointer left the map. */
  readonly onhover: (at: Point | null) => void;
}

/**
 * What a person does to the map. MapLibre moves it by pointer, wheel and touch; its keys are ours, so that both
 * painters have the same. Returns the removal of all listeners.
 */
export function listenToGestures(
  map: MapLibre,
  isInteractive: () => boolean,
  events: GestureEvents
): () => void {
  const canvas = map.getCanvas();
  let hoverFrame = 0;
  let isMoving = false;

  const onmovestart = ({ originalEvent }: { originalEvent?: unknown }): void => {
    if (originalEvent) {
      isMoving = true;
      events.onstart();
    }
  };
  const onmoveend = (): void => {
    if (isMoving) {
      isMoving = false;
      events.onend();
    }
  };
  const onclick = ({ point }: MapMouseEvent): void => events.onclick({ x: point.x, y: point.y });
  const onmousemove = ({ point }: MapMouseEvent): void => {
    cancelAnimationFrame(hoverFrame);
    hoverFrame = requestAnimationFrame(() => events.onhover({ x: point.x, y: point.y }));
  };
  const onmouseout = (): void => {
    cancelAnimationFrame(hoverFrame);
    events.onhover(null);
  };
  const onkeydown = (event: KeyboardEvent): void => {
    const move = isInteractive() ? keyMove(event) : null;
    if (!move) return;
    // The page's own keys (next step) must not act as well.
    event.preventDefault();
    event.stopPropagation();
    events.onstart();
    moveBy(map, move);
    events.onend();
  };

  const subscriptions = [
    map.on('movestart', onmovestart),
    map.on('moveend', onmoveend),
    map.on('click', onclick),
    map.on('mousemove', onmousemove),
    map.on('mouseout', onmouseout)
  ];
  canvas.addEventListener('keydown', onkeydown);
  return () => {
    cancelAnimationFrame(hoverFrame);
    subscriptions.forEach((subscription) => subscription.unsubscribe());
    canvas.removeEventListener('keydown', onkeydown);
  };
}

/** Lets MapLibre move the map by pointer, wheel and touch, or not. */
export function setHandlers(map: MapLibre, isInteractive: boolean): void {
  for (const handler of [map.dragPan, map.scrollZoom, map.doubleClickZoom, map.touchZoomRotate]) {
    if (isInteractive) {
      handler.enable();
    } else {
      handler.disable();
    }
  }
  map.touchZoomRotate.disableRotation();
  map.getCanvas().tabIndex = isInteractive ? 0 : -1;
  setCursor(map, isInteractive ? '' : 'default');
}

/** Empty is MapLibre's own, a grabbing hand. */
export function setCursor(map: MapLibre, cursor: '' | 'default' | 'pointer'): void {
  map.getCanvas().style.cursor = cursor;
}

function moveBy(map: MapLibre, move: KeyMove): void {
  if (move.kind === 'pan') {
    map.panBy([-move.dx, -move.dy], { animate: false });
  } else {
    map.jumpTo({ zoom: map.getZoom() + Math.log2(move.factor) });
  }
}
