/** Calls back once things have been quiet for a while. */
export class Settling {
  readonly #delayMs: number;
  readonly #onrest: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(delayMs: number, onrest: () => void) {
    this.#delayMs = delayMs;
    this.#onrest = onrest;
  }

  /** Something began to move. */
  begin(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#onrest();
    }, this.#delayMs);
  }
  /** It goes on moving; nothing when it had not begun. */
  goOn(): void {
    if (this.#timer !== undefined) {
      this.begin();
    }
  }
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
