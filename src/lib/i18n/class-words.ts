import type { Translate } from './translate.ts';

const CLASS_KEYS = [
  'share.class.0',
  'share.class.1',
  'share.class.2',
  'share.class.3',
  'share.class.4'
] as const;

/** A share class by its index, "5–15%"; of two that look the same on the stage, what they span. */
export function classWords(classes: readonly number[], t: Translate): string {
  return t(
    classes.length > 1 ? 'share.class.23' : (CLASS_KEYS[classes[0] ?? 0] ?? 'share.class.0')
  );
}
