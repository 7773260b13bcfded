/** The words of the one live region. Saying the same words twice is still heard twice. */
export class Announcer {
  #text = $state('');

  get text(): string {
    return this.#text;
  }
  say(text: string): void {
    // A no-break space makes a repeated sentence a new text for assistive technology.
    this.#text = this.#text === text ? `${text}\u00a0` : text;
  }
}
