/** A part of the page that is fetched when it is first needed. */
export function lazy<T>(fetch: () => Promise<T>): {
  /** `null` until it is there. */
  readonly value: T | null;
  /** Asks for it once; what went wrong is reported in words, and the next call asks again. */
  readonly load: (onproblem: (message: string) => void) => void;
} {
  let value = $state.raw<T | null>(null);
  let isAsked = false;
  return {
    get value() {
      return value;
    },
    load(onproblem) {
      if (isAsked) {
        return;
      }
      isAsked = true;
      fetch().then(
        (fetched) => (value = fetched),
        (error: unknown) => {
          isAsked = false;
          onproblem(error instanceof Error ? error.message : String(error));
        }
      );
    }
  };
}
