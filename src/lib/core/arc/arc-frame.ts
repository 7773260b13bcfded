import type { Arc } from '../scene/scene.ts';
import type { ArcFrame, Frame } from '../tour/frame.ts';

/**
 * How far an arc is drawn at a moment. An arc the frame does not name stands still: a leg lies ahead,
 * a call or a flow is there whole.
 */
export function arcFrameOf({ id, kind }: Arc, frame: Frame): ArcFrame {
  const known = frame.arcs.find((arc) => arc.id === id);
  return known ?? (kind === 'leg' ? { id, t: 0, state: 'next' } : { id, t: 1, state: 'flown' });
}
