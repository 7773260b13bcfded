/** After so many pings without an answer there is nobody who knows more of the talk. */
const NEW_PINGS = 3;

/**
 * The wait of a new window for the one that was there before. What is asked for meanwhile is held and done in
 * its order: a window that was just reloaded must not begin the talk anew.
 */
export class FirstAnswer {
  #pingsLeft = NEW_PINGS;
  #held: readonly (() => void)[] = [];

  get isAwaited(): boolean {
    return this.#pingsLeft > 0;
  }

  /** At once, or as soon as the answer is there or given up. */
  whenKnown(act: () => void): void {
    if (this.isAwaited) {
      this.#held = [...this.#held, act];
    } else {
      act();
    }
  }
  /** One more ping was sent. */
  countPing(): void {
    if (this.#pingsLeft > 1) {
      this.#pingsLeft -= 1;
    } else {
      this.settle();
    }
  }
  /** The answer is there. */
  settle(): void {
    this.#pingsLeft = 0;
    const held = this.#held;
    this.#held = [];
    held.forEach((act) => act());
  }
}
