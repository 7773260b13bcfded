import type { Moment } from '#lib/core/present/clock-jump.ts';
import type { LinePorts, Peer } from './talk-line.ts';

type Hear = (data: unknown, origin: string, source: Peer | null) => void;

interface Timer {
  readonly owner: FakeWindow;
  periodMs: number;
  readonly call: () => void;
  dueMs: number;
}

/** A window of a test. */
export class FakeWindow {
  isClosed = false;
  readonly hears = new Set<Hear>();
  readonly channelHears = new Set<(data: unknown) => void>();
  /** This window as each other window sees it. */
  readonly seenBy = new Map<FakeWindow, Peer>();
}

/** Windows and their time: nothing arrives and no time passes until it is told to. */
export class Room {
  readonly #origin: string;
  readonly #hasChannel: boolean;
  readonly #windows: FakeWindow[] = [];
  readonly #timers = new Set<Timer>();
  readonly #queue: (() => void)[] = [];
  #nowMs = 0;
  /** What the wall clock said when time began. */
  #setMs = 1_580_000_000_000;
  #count = 0;

  constructor(origin: string, hasChannel: boolean) {
    this.#origin = origin;
    this.#hasChannel = hasChannel;
  }

  window(): FakeWindow {
    const made = new FakeWindow();
    this.#windows.push(made);
    return made;
  }

  /** Forgets all listeners and timers, as a reload does; the window itself stays the same. */
  unload(window: FakeWindow): void {
    window.hears.clear();
    window.channelHears.clear();
    for (const timer of [...this.#timers].filter(({ owner }) => owner === window)) {
      this.#timers.delete(timer);
    }
  }

  /** Nobody sees the window: its browser lets its timers run once a second. */
  hide(window: FakeWindow): void {
    for (const timer of [...this.#timers].filter(({ owner }) => owner === window)) {
      timer.periodMs = Math.max(timer.periodMs, 1_000);
      timer.dueMs = this.#nowMs + timer.periodMs;
    }
  }

  close(window: FakeWindow): void {
    window.isClosed = true;
    this.unload(window);
  }

  /** The window `to` as `from` sees it: posting says who posted. */
  peer(to: FakeWindow, from: FakeWindow): Peer {
    const known = to.seenBy.get(from);
    if (known) {
      return known;
    }
    const peer: Peer = {
      get closed() {
        return to.isClosed;
      },
      postMessage: (data, target) => {
        if (target === '*' || target === this.#origin) {
          this.#send(data, (copy) => {
            to.hears.forEach((hear) => hear(copy, this.#origin, this.peer(from, to)));
          });
        }
      }
    };
    to.seenBy.set(from, peer);
    return peer;
  }

  ports(window: FakeWindow, opener: FakeWindow | null = null): LinePorts {
    this.#count += 1;
    // Every page counts from its own beginning.
    const zeroMs = 10_000 * this.#count;
    return {
      id: `window-${this.#count}`,
      origin: this.#origin,
      opener: opener && this.peer(opener, window),
      nowMs: () => this.#nowMs + this.#setMs,
      steadyMs: () => this.#nowMs + zeroMs,
      listen: (hear) => {
        window.hears.add(hear);
        return () => window.hears.delete(hear);
      },
      every: (periodMs, call) => {
        const timer = { owner: window, periodMs, call, dueMs: this.#nowMs + periodMs };
        this.#timers.add(timer);
        return () => this.#timers.delete(timer);
      },
      channel: this.#hasChannel
        ? {
            post: (data) => {
              const others = this.#windows.filter((other) => other !== window);
              this.#send(data, (copy) => {
                others.forEach((other) => other.channelHears.forEach((hear) => hear(copy)));
              });
            },
            listen: (hear) => {
              window.channelHears.add(hear);
              return () => window.channelHears.delete(hear);
            }
          }
        : null
    };
  }

  /** Posts something to a window from nobody in particular. */
  postForeign(to: FakeWindow, data: unknown, origin: string): void {
    to.hears.forEach((hear) => hear(data, origin, null));
  }
  /** The same over the shared channel, which only pages of this origin have. */
  postForeignOnChannel(to: FakeWindow, data: unknown): void {
    to.channelHears.forEach((hear) => hear(data));
  }

  /** Sets the wall clock, forwards or back. */
  setClock(byMs: number): void {
    this.#setMs += byMs;
  }

  /** Lets time pass in steps of 20 ms, delivering everything that is posted. */
  pass(ms: number): void {
    const untilMs = this.#nowMs + ms;
    while (this.#nowMs < untilMs) {
      this.#nowMs += 20;
      for (const timer of [...this.#timers].filter(({ dueMs }) => dueMs <= this.#nowMs)) {
        timer.dueMs += timer.periodMs;
        timer.call();
      }
      this.deliver();
    }
  }

  /** Time passes, and the windows are too busy to hear or do anything. */
  beBusy(ms: number): void {
    this.#nowMs += ms;
  }

  deliver(): void {
    for (let next = this.#queue.shift(); next; next = this.#queue.shift()) {
      next();
    }
  }

  #send(data: unknown, arrive: (copy: unknown) => void): void {
    const copy: unknown = structuredClone(data);
    this.#queue.push(() => arrive(copy));
  }
}

/** What the clocks of a window say. */
export function momentOf(ports: LinePorts): Moment {
  return { wallMs: ports.nowMs(), steadyMs: ports.steadyMs() };
}
