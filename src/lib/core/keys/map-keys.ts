const PAN_PX = 80;
const ZOOM_FACTOR = 1.5;

export type KeyMove =
  | { readonly kind: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'zoom'; readonly factor: number };

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key does to the map that has focus; `null` for keys that are not the map's. An arrow shows what lies that way. */
export function keyMove({ key, ctrlKey, metaKey, altKey }: Key): KeyMove | null {
  if (ctrlKey || metaKey || altKey) {
    return null;
  }
  switch (key) {
    case 'ArrowLeft':
      return { kind: 'pan', dx: PAN_PX, dy: 0 };
    case 'ArrowRight':
      return { kind: 'pan', dx: -PAN_PX, dy: 0 };
    case 'ArrowUp':
      return { kind: 'pan', dx: 0, dy: PAN_PX };
    case 'ArrowDown':
      return { kind: 'pan', dx: 0, dy: -PAN_PX };
    case '+':
    case '=':
      return { kind: 'zoom', factor: ZOOM_FACTOR };
    case '-':
      return { kind: 'zoom', factor: 1 / ZOOM_FACTOR };
    default:
      return null;
  }
}
