/** What a key does in a combobox and its list. */
export type ListMove =
  | { readonly kind: 'open' | 'close' | 'clear' }
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'choose'; readonly at: number };

interface ListState {
  /** How many results are listed; 0 when the list is closed. */
  readonly count: number;
  /** The one the arrows stand on, -1 for none. */
  readonly active: number;
  readonly isOpen: boolean;
  readonly hasText: boolean;
}

type Key = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'isComposing'
>;

/**
 * The keys of an editable combobox with a list (ARIA Authoring Practices). Arrows go round; Home and End
 * are the list's once the arrows are in it, before that the text's. Enter without a choice takes the first.
 * `null` for keys that stay the text's.
 */
export function listKey(key: Key, { count, active, isOpen, hasText }: ListState): ListMove | null {
  if (key.ctrlKey || key.altKey || key.metaKey || key.shiftKey || key.isComposing) {
    return null;
  }
  switch (key.key) {
    case 'ArrowDown':
      return count > 0 ? { kind: 'go', to: (active + 1) % count } : { kind: 'open' };
    case 'ArrowUp':
      return count > 0
        ? { kind: 'go', to: active <= 0 ? count - 1 : active - 1 }
        : { kind: 'open' };
    case 'Home':
      return active >= 0 ? { kind: 'go', to: 0 } : null;
    case 'End':
      return active >= 0 ? { kind: 'go', to: count - 1 } : null;
    case 'Enter':
      return count > 0 ? { kind: 'choose', at: Math.max(active, 0) } : null;
    case 'Escape':
      return isOpen ? { kind: 'close' } : hasText ? { kind: 'clear' } : null;
    default:
      return null;
  }
}
