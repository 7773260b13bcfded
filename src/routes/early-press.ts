/** What src/app.html leaves: it listens until it is aborted, and keeps the last press. */
interface Early extends Pick<AbortController, 'abort'> {
  readonly press?: Event;
}

declare global {
  interface Window {
    early?: Early;
  }
}

/**
 * Does now what was pressed last before the program was at work: a key of a clicker, or a button. Presses before
 * that one are let go, since someone who sees nothing happen presses again. Links, fields and lists need no program.
 */
export function takeEarlyPress(own: Pick<Window, 'early'>): void {
  const press = own.early?.press;
  own.early?.abort();
  delete own.early;
  if (press instanceof KeyboardEvent && !press.repeat) {
    press.target?.dispatchEvent(new KeyboardEvent('keydown', press));
  } else if (press instanceof MouseEvent && press.target instanceof Element) {
    press.target.closest('button')?.click();
  }
}
