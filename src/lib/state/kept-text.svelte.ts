/** What is needed of the browser's storage. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * One text in the browser's storage. Where that is full or not allowed nothing is kept, and `isKept`
 * says so.
 */
export class KeptText {
  readonly #key: string;
  readonly #shelf: () => Shelf;
  #isKept = $state(true);

  /** `shelf` may throw, as asking for `localStorage` does where it is forbidden. */
  constructor(key: string, shelf: () => Shelf) {
    this.#key = key;
    this.#shelf = shelf;
  }

  /** False when the browser would not keep the last change. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** What an earlier window kept; `null` for nothing. */
  read(): string | null {
    const text = this.#tried((shelf) => shelf.getItem(this.#key)) ?? null;
    // Nothing was to be kept yet: nothing to complain of.
    this.#isKept = true;
    return text;
  }
  keep(text: string): void {
    this.#tried((shelf) => shelf.setItem(this.#key, text));
  }
  clear(): void {
    this.#tried((shelf) => shelf.removeItem(this.#key));
    this.#isKept = true;
  }

  #tried<Result>(act: (shelf: Shelf) => Result): Result | undefined {
    try {
      const result = act(this.#shelf());
      this.#isKept = true;
      return result;
    } catch (error) {
      // Full, or forbidden by a setting: who asked goes on without, and can say so.
      console.info(`${this.#key} is not kept in this browser.`, error);
      this.#isKept = false;
      return undefined;
    }
  }
}
