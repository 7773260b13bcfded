// What Chromium itself says a page costs, by the DevTools protocol.

import type { CDPSession } from 'playwright';
import type { Visit } from './launch.ts';

/** Readings of one moment; only differences mean anything. */
export interface Reading {
  /** CPU time of the main thread's tasks, ms: waiting for the GPU or for other programs is not in it. */
  readonly mainMs: number;
  /** CPU time of renderer and GPU process together, all threads, ms. */
  readonly cpuMs: number;
}

export class Meters {
  readonly #page: CDPSession;
  readonly #browser: CDPSession;

  private constructor(page: CDPSession, browser: CDPSession) {
    this.#page = page;
    this.#browser = browser;
  }

  /** To be opened before the page navigates. */
  static async open({ page, browser }: Visit): Promise<Meters> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Meters(session, await browser.newBrowserCDPSession());
  }

  async read(): Promise<Reading> {
    const [mainS, { processInfo }] = await Promise.all([
      this.#metric('TaskDuration'),
      this.#browser.send('SystemInfo.getProcessInfo')
    ]);
    const cpuS = processInfo
      .filter(({ type }) => type === 'renderer' || type === 'GPU')
      .reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    return { mainMs: mainS * 1000, cpuMs: cpuS * 1000 };
  }

  /** JavaScript heap in use after a collection, MB. */
  async heapMb(): Promise<number> {
    await this.#page.send('HeapProfiler.enable');
    await this.#page.send('HeapProfiler.collectGarbage');
    await this.#page.send('HeapProfiler.disable');
    return (await this.#metric('JSHeapUsedSize')) / 1e6;
  }

  async #metric(name: string): Promise<number> {
    const { metrics } = await this.#page.send('Performance.getMetrics');
    const found = metrics.find((metric) => metric.name === name);
    if (!found) throw new Error(`Chromium does not tell ${name}.`);
    return found.value;
  }
}

/** What lies between two readings. */
export function spent(before: Reading, after: Reading): Reading {
  return { mainMs: after.mainMs - before.mainMs, cpuMs: after.cpuMs - before.cpuMs };
}
