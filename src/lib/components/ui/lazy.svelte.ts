export interface Lazy<Part> {
  /** `null` until it is there. */
  readonly value: Part | null;
  /** Why it did not come, in words; `null` while nothing went wrong. */
  readonly problem: string | null;
  /** Asks for it once; after a failure the next call asks again. */
  readonly load: () => void;
}

/** A part of the page that is fetched when it is first needed; `name` says in words which. */
export function lazy<Part>(name: string, fetch: () => Promise<Part>): Lazy<Part> {
  let value = $state.raw<Part | null>(null);
  let problem = $state<string | null>(null);
  let isAsked = false;
  return {
    get value() {
      return value;
    },
    get problem() {
      return problem;
    },
    load() {
      if (isAsked) {
        return;
      }
      isAsked = true;
      // Failing again with the same words is told again.
      problem = null;
      fetch().then(
        (fetched) => {
          value = fetched;
          problem = null;
        },
        () => {
          isAsked = false;
          // The browser's own words name an address only.
          problem = `${name}: could not be fetched`;
        }
      );
    }
  };
}
