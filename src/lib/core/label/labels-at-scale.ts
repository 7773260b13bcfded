import type { Label } from '../scene/scene.ts';

/** The labels that a camera of this scale (pixels per radian) has room for. */
export function labelsAtScale(labels: readonly Label[], scale: number): Label[] {
  return labels.filter(({ minScale = 0 }) => scale >= minScale);
}
