/** Written only when the living map was given up for being slow, and gone with the tab. */
const KEY = 'neighbourhood-slow-map';

/** What the memory needs of the browser's storage. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Remembers for the session that this computer draws the living map slowly: a reload must not stutter again. */
export interface SlowMemory {
  readonly isSlow: () => boolean;
  readonly keep: () => void;
  readonly forget: () => void;
}

/** `shelf` may throw, as asking for `sessionStorage` does where it is forbidden: then every page finds out anew. */
export function slowMemory(shelf: () => Shelf): SlowMemory {
  const tried = <Result>(act: (shelf: Shelf) => Result): Result | null => {
    try {
      return act(shelf());
    } catch (error) {
      console.info('That the living map is slow is not remembered in this browser.', error);
      return null;
    }
  };
  return {
    isSlow: () => tried((kept) => kept.getItem(KEY)) !== null,
    keep: () => void tried((kept) => kept.setItem(KEY, 'yes')),
    forget: () => void tried((kept) => kept.removeItem(KEY))
  };
}
