/** A lock that keeps the screen awake, as far as we need it. */
export interface WakeLock {
  release(): Promise<void>;
  addEventListener(type: 'release', listener: () => void): void;
}

/** What the browser offers; `null` for what it does not have. */
export interface DoorPorts {
  readonly fillScreen: (() => Promise<void>) | null;
  readonly unfillScreen: () => Promise<void>;
  readonly requestWakeLock: (() => Promise<WakeLock>) | null;
}

/** What was refused, for one quiet line. */
export type Refusal = 'none' | 'full-screen' | 'wake-lock' | 'both';

/** What is left to be said once the screen stays awake after all. */
const WITHOUT_WAKE_LOCK: Readonly<Record<Refusal, Refusal>> = {
  none: 'none',
  'full-screen': 'full-screen',
  'wake-lock': 'none',
  both: 'full-screen'
};

/**
 * The way on to the stage: full screen and a screen that stays awake. Both must be asked for inside a
 * click, and both may be refused; the talk goes on all the same.
 */
export class StageDoor {
  #refusal = $state<Refusal>('none');
  #ports: DoorPorts | null = null;
  #lock: WakeLock | null = null;
  /** The answer to a request that is under way; nobody asks twice. */
  #answer: Promise<boolean> | null = null;
  #isOnStage = false;
  #isEntered = $state(false);

  get refusal(): Refusal {
    return this.#refusal;
  }
  /** True from the click that enters until the stage is left. */
  get isEntered(): boolean {
    return this.#isEntered;
  }

  usePorts(ports: DoorPorts): void {
    this.#ports = ports;
  }

  /** Call it inside the click or key press that starts the talk. Never rejects. */
  async enter(): Promise<void> {
    this.#isEntered = true;
    this.#isOnStage = true;
    const [isFilled, isAwake] = await Promise.all([this.#fill(), this.stayAwake()]);
    this.#refusal = isFilled ? (isAwake ? 'none' : 'wake-lock') : isAwake ? 'full-screen' : 'both';
  }

  /**
   * Stands on a stage that nobody entered by a click: opened by its address, from the speaker's window, or
   * reloaded. A refusal is told as after a click; the browser is asked again with the next command, or when the
   * page comes into sight.
   */
  async stand(): Promise<void> {
    this.#isOnStage = true;
    // A click meanwhile tells of both.
    if (!(await this.stayAwake()) && this.#isOnStage && !this.#isEntered) {
      this.#refusal = 'wake-lock';
    }
  }

  async unfillScreen(): Promise<void> {
    await succeeds(this.#ports?.unfillScreen());
  }

  /** Asks for the lock if the stage is on and the browser took it back, as it does with a hidden page. */
  async stayAwake(): Promise<boolean> {
    const request = this.#ports?.requestWakeLock;
    if (!this.#isOnStage || this.#lock || !request) {
      return this.#lock !== null;
    }
    this.#answer ??= this.#askFor(request).finally(() => (this.#answer = null));
    return this.#answer;
  }

  dismiss(): void {
    this.#refusal = 'none';
  }

  /** Leaves the stage: the screen may sleep again. */
  async leave(): Promise<void> {
    this.#isEntered = false;
    this.#isOnStage = false;
    this.#refusal = 'none';
    const lock = this.#lock;
    this.#lock = null;
    await Promise.all([succeeds(lock?.release()), this.unfillScreen()]);
  }

  async #askFor(request: () => Promise<WakeLock>): Promise<boolean> {
    // The browser may say no: low battery, a policy, a page out of sight. The quiet line says so.
    const lock = await request().catch(() => null);
    if (lock && !this.#isOnStage) {
      // The stage was left while the browser thought about it.
      await succeeds(lock.release());
      return false;
    }
    lock?.addEventListener('release', () => {
      if (this.#lock === lock) {
        this.#lock = null;
      }
    });
    this.#lock = lock;
    if (lock) {
      this.#refusal = WITHOUT_WAKE_LOCK[this.#refusal];
    }
    return lock !== null;
  }

  async #fill(): Promise<boolean> {
    const fill = this.#ports?.fillScreen;
    // A phone that offers no full screen fills its window anyway: nothing to complain of.
    return fill ? succeeds(fill()) : true;
  }
}

/** True when a promise is kept. A refusal is an answer, not an error. */
async function succeeds(promise: Promise<void> | undefined): Promise<boolean> {
  return (promise ?? Promise.resolve()).then(
    () => true,
    () => false
  );
}
