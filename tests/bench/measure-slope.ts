// How a map's cost grows with what is on it.

import type { Visit } from './launch.ts';
import { frameFigures, measureStretch, type FrameFigures } from './measure-frames.ts';
import { Meters, spent } from './meters.ts';

export interface SlopeFigures extends FrameFigures {
  /** From the data in hand to the first complete frame. */
  readonly startMs: number;
  /** CPU time of the main thread for that. */
  readonly startMainMs: number;
}

/** Measures a page of `slopes/`. */
export async function measureSlope(visit: Visit, url: string): Promise<SlopeFigures> {
  const { page } = visit;
  const failed = new Promise<never>((_, reject) => page.once('pageerror', reject));
  const measured = async (): Promise<SlopeFigures> => {
    const meters = await Meters.open(visit);
    await page.goto(url);
    await page.waitForFunction('"startSlope" in window');
    const before = await meters.read();
    const startMs = await page.evaluate<number>('startSlope()');
    const { mainMs } = spent(before, await meters.read());
    const move = (): Promise<unknown> => page.evaluate('void (bench.leg = moveSlope())');
    const stretch = await measureStretch(page, meters, move, 'bench.leg');
    return { startMs, startMainMs: mainMs, ...frameFigures([stretch]) };
  };
  return Promise.race([measured(), failed]);
}
