import type { KeyPress } from '#lib/core/keys/key-table.ts';

/** A key event as the key table wants it: what was pressed, and what had the focus. */
export function keyPressOf(event: KeyboardEvent): KeyPress {
  const target = event.target instanceof Element ? event.target : null;
  return {
    key: event.key,
    shift: event.shiftKey,
    ctrl: event.ctrlKey,
    alt: event.altKey,
    meta: event.metaKey,
    repeat: event.repeat,
    isTyping:
      target?.matches('input:not([type=range], [type=checkbox], [type=radio]), textarea, select') ??
      false,
    isOnControl: target?.matches('button, a, input, summary') ?? false,
    isOnMap: (target?.closest('[data-stage]') ?? null) !== null
  };
}
