import { PathWriter } from '../geometry/path-writer.ts';
import type { Stretch } from '#lib/core/arc/arc-line.ts';

const wholePaths = new WeakMap<readonly Stretch[], string>();

/** Path data of stretches; whole arcs come back every frame and are kept. */
export function pathOf(stretches: readonly Stretch[]): string {
  const known = wholePaths.get(stretches);
  if (known !== undefined) {
    return known;
  }
  const writer = new PathWriter(1);
  for (const { points } of stretches) {
    points.forEach(({ x, y }, index) => (index === 0 ? writer.moveTo(x, y) : writer.lineTo(x, y)));
  }
  const d = writer.toString();
  wholePaths.set(stretches, d);
  return d;
}
