// A first visit: from an empty browser to a map that can be used.

import type { Page } from 'playwright';
import type { CountingServer } from './counting-server.ts';
import type { Visit } from './launch.ts';
import { Meters, type Reading } from './meters.ts';

const LONGEST_MS = 120_000;

/** Milliseconds count from the navigation. */
export interface LoadFigures {
  readonly kB: number;
  readonly requests: number;
  readonly fcpMs: number;
  readonly lcpMs: number;
  /** The first whole map on screen, whatever draws it; `NaN` where no page says so. */
  readonly firstMapMs: number;
  /** The living map; `NaN` where none is made. */
  readonly readyMs: number;
  /** CPU time of the main thread until the last map that is made was ready. */
  readonly mainMs: number;
  readonly heapMb: number;
}

export interface LoadPlan {
  /** From the server's root. */
  readonly address: string;
  readonly server: CountingServer;
  /** The mark that says that the page is as it will stay. */
  readonly readyMark: 'map:poster' | 'map:ready';
  /** What is on the page when nothing is under way any more. */
  readonly settled: string;
}

interface Times {
  readonly fcpMs: number;
  readonly lcpMs: number;
  readonly posterMs: number;
  readonly readyMs: number;
}

export async function measureLoad(visit: Visit, plan: LoadPlan): Promise<LoadFigures> {
  const { page } = visit;
  const meters = await Meters.open(visit);
  const atReady = await readingAt(page, plan.readyMark, meters);
  plan.server.take();
  await page.goto(plan.server.url + plan.address);
  const { mainMs } = await atReady();
  await page.locator(plan.settled).waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const { bytes, requests } = plan.server.take();
  const times = await page.evaluate<Times>('bench.times()');
  return {
    kB: bytes / 1000,
    requests,
    fcpMs: times.fcpMs,
    lcpMs: times.lcpMs,
    // A page that does not say that it shows a picture first has none before its living map.
    firstMapMs: Number.isNaN(times.posterMs)
      ? times.readyMs
      : Math.max(times.posterMs, times.fcpMs),
    readyMs: times.readyMs,
    mainMs,
    heapMb: await meters.heapMb()
  };
}

/** Reads the meters in the moment the page sets its mark; rejects when the page fails before that. */
async function readingAt(
  page: Page,
  mark: LoadPlan['readyMark'],
  meters: Meters
): Promise<() => Promise<Reading>> {
  let finish: (reading: Promise<Reading>) => void;
  const reading = new Promise<Reading>((resolve, reject) => {
    finish = resolve;
    page.once('pageerror', reject);
    const timer = setTimeout(() => reject(new Error(`${mark} never came`)), LONGEST_MS);
    page.once('close', () => clearTimeout(timer));
  });
  await page.exposeFunction('onBenchMark', (name: string) => {
    if (name === mark) finish(meters.read());
  });
  return () => reading;
}
