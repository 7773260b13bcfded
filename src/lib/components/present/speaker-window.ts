const NAME = 'neighbourhood-speaker';
const PLACE = 'popup,width=1280,height=800';

/** The speaker window, as the stage opens it. */
export class SpeakerWindow {
  #known: Window | null = null;

  /**
   * Brings it to the front as it stands, or opens it at an address where there is none; `null` when the browser
   * refuses. A page that was reloaded finds it by its name.
   */
  open(own: Window, url: string): Window | null {
    if (!this.#known || this.#known.closed) {
      // An empty address leaves a window of that name as it is.
      this.#known = own.open('', NAME, PLACE);
      if (this.#known && isBlank(this.#known)) {
        this.#known.location.href = new URL(url, own.location.href).href;
      }
    }
    this.#known?.focus();
    return this.#known;
  }
}

/** True for a window that was opened just now. */
function isBlank(found: Window): boolean {
  try {
    return found.location.href === 'about:blank';
  } catch {
    // Two files of a stick may not read each other's address; so it has one.
    return false;
  }
}
