import type { KeyPress } from '#lib/core/keys/key-table.ts';

/** What is typed into. */
const FIELD = 'input:not([type=range], [type=checkbox], [type=radio]), textarea, select';

/**
 * A key event as the key table wants it: what was pressed, and what had the focus. It may come from another
 * window of the page, whose elements are none of this one's classes.
 */
export function keyPressOf(event: KeyboardEvent): KeyPress {
  const target = elementOf(event.target);
  return {
    key: event.key,
    shift: event.shiftKey,
    ctrl: event.ctrlKey,
    alt: event.altKey,
    meta: event.metaKey,
    repeat: event.repeat,
    isTyping: target?.matches(FIELD) ?? false,
    isOnControl: target?.matches('button, a, input, summary') ?? false,
    isOnMap: (target?.closest('[data-stage]') ?? null) !== null
  };
}

/** The element an event went to, of whatever window; `null` for a document or a window. */
export function elementOf(target: EventTarget | null): Element | null {
  return isElement(target) ? target : null;
}

/** Takes the focus from a field of a document, so that the next key is a command again. */
export function leaveField(document: Document): void {
  document.querySelector<HTMLElement>(`:is(${FIELD}):focus`)?.blur();
}

function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}
