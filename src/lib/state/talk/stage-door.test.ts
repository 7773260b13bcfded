import { describe, expect, it } from 'vitest';
import { StageDoor, type WakeLock } from './stage-door.svelte.ts';

class FakeLock implements WakeLock {
  isReleased = false;
  readonly #listeners: (() => void)[] = [];
  addEventListener(_: 'release', listener: () => void): void {
    this.#listeners.push(listener);
  }
  release(): Promise<void> {
    this.isReleased = true;
    this.#listeners.forEach((listener) => listener());
    return Promise.resolve();
  }
}

function door({ fill = true, wake = true }: { fill?: boolean; wake?: boolean } = {}) {
  const locks: FakeLock[] = [];
  const calls: string[] = [];
  const made = new StageDoor();
  made.usePorts({
    fillScreen: () => {
      calls.push('fill');
      return fill ? Promise.resolve() : Promise.reject(new Error('refused'));
    },
    unfillScreen: () => {
      calls.push('unfill');
      return Promise.resolve();
    },
    requestWakeLock: () => {
      calls.push('wake');
      if (!wake) return Promise.reject(new Error('refused'));
      const lock = new FakeLock();
      locks.push(lock);
      return Promise.resolve(lock);
    }
  });
  return { made, locks, calls };
}

describe('J2.4: the wake lock', () => {
  it('is asked for at once, inside the click, together with full screen', () => {
    const { made, calls } = door();
    void made.enter();
    expect(calls).toEqual(['fill', 'wake']);
  });

  it('is released on leaving', async () => {
    const { made, locks } = door();
    await made.enter();
    await made.leave();
    expect(locks.map(({ isReleased }) => isReleased)).toEqual([true]);
    expect(made.isEntered).toBe(false);
  });

  it('is asked for again when the browser took it, and not otherwise', async () => {
    const { made, locks } = door();
    await made.enter();
    await made.stayAwake();
    expect(locks).toHaveLength(1);
    await locks[0]?.release();
    await made.stayAwake();
    expect(locks).toHaveLength(2);
  });

  it('is asked for on a stage that nobody entered by a click, and released on leaving', async () => {
    const { made, locks, calls } = door();
    await made.stand();
    expect([calls, made.isEntered]).toEqual([['wake'], false]);
    await made.leave();
    expect(locks.map(({ isReleased }) => isReleased)).toEqual([true]);
  });

  it('refused to a stage that nobody clicked on is told, and asked for again with the next command', async () => {
    const { made, calls } = door({ wake: false });
    await made.stand();
    expect(made.refusal).toBe('wake-lock');
    made.dismiss();
    await made.stayAwake();
    expect(made.refusal).toBe('none');
    expect(calls).toEqual(['wake', 'wake']);
  });

  it('refused to a page out of sight and given when it is seen: nothing is said any more', async () => {
    let isSeen = false;
    const made = new StageDoor();
    made.usePorts({
      fillScreen: null,
      unfillScreen: () => Promise.resolve(),
      requestWakeLock: () =>
        isSeen ? Promise.resolve(new FakeLock()) : Promise.reject(new Error('out of sight'))
    });
    await made.stand();
    expect(made.refusal).toBe('wake-lock');
    isSeen = true;
    await made.stayAwake();
    expect(made.refusal).toBe('none');
  });

  it('given late leaves what else was refused said', async () => {
    const { made, locks } = door({ fill: false });
    await made.enter();
    await locks[0]?.release();
    await made.stayAwake();
    expect([made.refusal, locks.length]).toEqual(['full-screen', 2]);
  });

  it('refused after the stage was left is not told', async () => {
    const { made } = door({ wake: false });
    const asked = made.stand();
    await made.leave();
    await asked;
    expect(made.refusal).toBe('none');
  });

  it('refused while the click that enters asks as well: told once, with the full screen', async () => {
    const { made } = door({ fill: false, wake: false });
    await Promise.all([made.stand(), made.enter()]);
    expect(made.refusal).toBe('both');
  });

  it('is asked for once where two ask at the same time', async () => {
    const { made, locks } = door();
    await Promise.all([made.enter(), made.stand(), made.stayAwake()]);
    expect(locks).toHaveLength(1);
  });

  it('that comes after the stage was left is released', async () => {
    const { made, locks } = door();
    const asked = made.stand();
    await made.leave();
    await asked;
    expect(locks.map(({ isReleased }) => isReleased)).toEqual([true]);
  });

  it('an old one that is released late does not take away the new one', async () => {
    const { made, locks } = door();
    await made.stand();
    await locks[0]?.release();
    await made.stayAwake();
    await locks[0]?.release();
    await made.stayAwake();
    expect(locks).toHaveLength(2);
    await made.leave();
    expect(locks[1]?.isReleased).toBe(true);
  });

  it('is not asked for off the stage', async () => {
    const { made, calls } = door();
    expect(await made.stayAwake()).toBe(false);
    expect(calls).toEqual([]);
  });
});

describe('what is refused', () => {
  it.each([
    [{ fill: true, wake: true }, 'none'],
    [{ fill: false, wake: true }, 'full-screen'],
    [{ fill: true, wake: false }, 'wake-lock'],
    [{ fill: false, wake: false }, 'both']
  ] as const)('%j gives the line for "%s"', async (granted, refusal) => {
    const { made } = door(granted);
    await made.enter();
    expect(made.refusal).toBe(refusal);
    made.dismiss();
    expect(made.refusal).toBe('none');
  });

  it('a browser that offers neither full screen nor a lock is not complained of for the first', async () => {
    const made = new StageDoor();
    made.usePorts({
      fillScreen: null,
      unfillScreen: () => Promise.resolve(),
      requestWakeLock: null
    });
    await made.enter();
    expect(made.refusal).toBe('wake-lock');
  });
});
