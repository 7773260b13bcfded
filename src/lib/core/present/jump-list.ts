/** A step or a place that the list can open. */
export interface JumpItem {
  readonly kind: 'step' | 'place';
  readonly id: string;
  readonly text: string;
  /** Number of the step from 1; `null` for a place. */
  readonly number: number | null;
}

/**
 * What fits what is typed, best first: the step of that number, then words that begin so, then the rest
 * that contain it. Nothing typed gives everything. Accents and case do not count.
 */
export function jumpMatches(items: readonly JumpItem[], typed: string): readonly JumpItem[] {
  const wanted = plain(typed.trim());
  if (wanted === '') {
    return items;
  }
  const ranked = items.flatMap((item) => {
    const rank = rankOf(item, wanted);
    return rank === null ? [] : [{ item, rank }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ item }) => item);
}

function rankOf(item: JumpItem, wanted: string): number | null {
  const text = plain(item.text);
  if (String(item.number ?? '') === wanted) {
    return 0;
  }
  if (text.startsWith(wanted)) {
    return 1;
  }
  if (text.split(/[\s-]+/).some((word) => word.startsWith(wanted))) {
    return 2;
  }
  return text.includes(wanted) ? 3 : null;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
