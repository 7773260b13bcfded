// What a moving map costs a frame.

import type { Page } from 'playwright';
import { spent, type Meters, type Reading } from './meters.ts';

/** Means of all frames of a visit. */
export interface FrameFigures {
  readonly framesPerS: number;
  /** CPU time of the main thread, ms a frame. */
  readonly mainMsAFrame: number;
  /** CPU time of renderer and GPU process, ms a frame. */
  readonly cpuMsAFrame: number;
}

export interface Stretch extends Reading {
  readonly frames: number;
  readonly wallMs: number;
}

/** `begin` sets something moving in the page; `counted` is an expression that gives the count of its frames. */
export async function measureStretch(
  page: Page,
  meters: Meters,
  begin: () => Promise<unknown>,
  counted: string
): Promise<Stretch> {
  const before = await meters.read();
  await begin();
  const count = await page.evaluate<FrameCount>(counted);
  return { ...spent(before, await meters.read()), ...count };
}

/** What is left of a stretch without its beginning. */
export function without(whole: Stretch, beginning: Stretch): Stretch {
  return {
    frames: whole.frames - beginning.frames,
    wallMs: whole.wallMs - beginning.wallMs,
    ...spent(beginning, whole)
  };
}

/** Stretches put together; a long one counts for more. */
export function frameFigures(stretches: readonly Stretch[]): FrameFigures {
  const sum = (read: (stretch: Stretch) => number): number =>
    stretches.reduce((total, stretch) => total + read(stretch), 0);
  const frames = sum((stretch) => stretch.frames);
  return {
    framesPerS: (1000 * frames) / sum((stretch) => stretch.wallMs),
    mainMsAFrame: sum((stretch) => stretch.mainMs) / frames,
    cpuMsAFrame: sum((stretch) => stretch.cpuMs) / frames
  };
}
