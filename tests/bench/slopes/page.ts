// What every page of the slopes offers the benchmark.

/** A map that is not made yet. */
export interface Slope {
  /** Resolves at the first complete frame. */
  readonly start: () => Promise<void>;
  /** Makes the next frame differ; `t` goes from 0 to 1. */
  readonly draw: (t: number) => void;
}

const FRAMES = 40;
/** Ten thousand of something may take seconds a frame; a few frames then tell enough. */
const LONGEST_MS = 5000;

/** Offers `startSlope()`, which gives milliseconds, and `moveSlope()`, which gives a count of frames. */
export function offer({ start, draw }: Slope): void {
  Object.assign(window, {
    startSlope: async (): Promise<number> => {
      const startMs = performance.now();
      await start();
      return performance.now() - startMs;
    },
    moveSlope: (): Promise<FrameCount> => {
      const startMs = performance.now();
      let count = 0;
      return window.bench.frames(() => {
        draw(count / FRAMES);
        count += 1;
        return count > FRAMES || performance.now() - startMs > LONGEST_MS;
      });
    }
  });
}

/** The number after `name` in the page's address. */
export function asked(name: string): number {
  const value = Number(new URLSearchParams(location.search).get(name));
  if (!Number.isInteger(value) || value < 1) throw new Error(`?${name}= must be a whole number`);
  return value;
}
