/**
 * Scrolls to the first row whose button is pressed, no further than needed and nothing but the scroller itself. A
 * country may have several rows: where one of them is seen already, such as the one that was clicked, nothing moves.
 */
export function showPressedRow(scroller: HTMLElement): void {
  const rows = [...scroller.querySelectorAll<HTMLElement>('tr:has([aria-pressed=true])')];
  const offsets = rows.map((row) => hiddenBy(row, scroller));
  const [first] = offsets;
  if (first !== undefined && !offsets.includes(0)) {
    scroller.scrollTop += first;
  }
}

/** How far the scroller has to go for all of a row, px; the head of its table lies over the topmost part. */
function hiddenBy(row: HTMLElement, scroller: HTMLElement): number {
  const head = row.closest('table')?.tHead?.offsetHeight ?? 0;
  const { top, height } = scroller.getBoundingClientRect();
  const box = row.getBoundingClientRect();
  const above = box.top - (top + head);
  const below = box.bottom - (top + height);
  return above < 0 ? above : Math.max(0, Math.min(below, above));
}
