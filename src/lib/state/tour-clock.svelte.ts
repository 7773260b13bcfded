import { untrack } from 'svelte';
import type { Size } from '#lib/core/geo/position.ts';
import type { Story } from '#lib/core/story/types.ts';
import type { Frame } from '#lib/core/tour/frame.ts';
import { frameAt } from '#lib/core/tour/frame-at.ts';
import * as player from '#lib/core/tour/player.ts';
import { spanAt, timelineOf, type Timeline } from '#lib/core/tour/timeline.ts';

/**
 * The one clock of the tour. Time is given to it (`tick`), it never reads any:
 * play, pause, step, scrub, tests and export are one code path.
 */
export class TourClock {
  readonly #story: Story;
  #size = $state.raw<Size>({ width: 0, height: 0 });
  #timeline = $state.raw<Timeline>({ steps: [], durationMs: 0, legs: [] });
  #player = $state.raw<player.Player>(player.newPlayer(this.#timeline));
  #isReduced = $state(false);
  readonly #frame = $derived(frameAt(this.#timeline, this.#player.elapsedMs));
  readonly #stepId = $derived(this.#frame.stepId);
  readonly #stopId = $derived(this.#frame.stopId);
  readonly #doneStopIds = $derived(this.#frame.doneStopIds.join(' '));
  readonly #isMoving = $derived(this.#player.mode !== 'resting' && this.#frame.isMoving);
  readonly #isRunning = $derived(this.#player.mode !== 'resting');

  constructor(story: Story, size: Size) {
    this.#story = story;
    this.#size = size;
    this.#timeline = timelineOf(story, size);
    this.#player = player.newPlayer(this.#timeline);
  }

  /** The picture now. */
  get frame(): Frame {
    return this.#frame;
  }
  get timeline(): Timeline {
    return this.#timeline;
  }
  /** Of the map that the tour is laid out for, which is the map of every page. */
  get size(): Size {
    return this.#size;
  }
  get elapsedMs(): number {
    return this.#player.elapsedMs;
  }
  get stepId(): string {
    return this.#stepId;
  }
  get stopId(): string | null {
    return this.#stopId;
  }
  get doneStopIds(): readonly string[] {
    return this.#doneStopIds ? this.#doneStopIds.split(' ') : [];
  }
  /** True while camera or arcs are on their way. */
  get isMoving(): boolean {
    return this.#isMoving;
  }
  get isPlaying(): boolean {
    return this.#player.mode === 'playing';
  }
  /** True while ticks change anything; the frame loop runs just then. */
  get isRunning(): boolean {
    return this.#isRunning;
  }
  get speed(): number {
    return this.#player.speed;
  }
  get isLooping(): boolean {
    return this.#player.isLooping;
  }

  /** Fits the timeline to another map size; the step stays, and how far it has come. */
  resize(size: Size): void {
    const timeline = timelineOf(this.#story, size);
    // Called from effects, which must not run again because of what is read here.
    this.#player = untrack(() => player.refit(this.#player, this.#timeline, timeline));
    this.#timeline = timeline;
    this.#size = size;
  }

  /** With reduced motion steps cut to their rest instead of moving. */
  setReducedMotion(isReduced: boolean): void {
    this.#isReduced = isReduced;
    untrack(() => this.#apply(this.#player));
  }

  /** `atMs`: when the press came, by any steady clock. */
  next(atMs: number | null = null): void {
    this.#apply(player.next(this.#player, this.#timeline, atMs));
  }
  back(): void {
    this.#apply(player.back(this.#player, this.#timeline));
  }
  goTo(stepId: string): void {
    this.#apply(player.goTo(this.#player, this.#timeline, stepId));
  }
  play(): void {
    this.#apply(player.play(this.#player, this.#timeline));
  }
  pause(): void {
    this.#player = player.pause(this.#player);
  }
  scrub(elapsedMs: number): void {
    this.#player = player.scrub(this.#player, this.#timeline, elapsedMs);
  }
  setSpeed(speed: number): void {
    this.#player = player.withSpeed(this.#player, speed);
  }
  setLooping(isLooping: boolean): void {
    this.#player = player.withLoop(this.#player, isLooping);
  }

  /** Lets real time pass, in milliseconds. */
  tick(ms: number): void {
    this.#apply(player.tick(this.#player, this.#timeline, ms));
  }

  #apply(changed: player.Player): void {
    this.#player = this.#isReduced ? this.#withoutMotion(changed) : changed;
  }

  /** A move is over at once; playing, each step appears at its rest. */
  #withoutMotion(changed: player.Player): player.Player {
    switch (changed.mode) {
      case 'resting':
        return changed;
      case 'moving':
        return player.scrub(changed, this.#timeline, changed.targetMs);
      case 'playing': {
        const restMs = spanAt(this.#timeline, changed.elapsedMs)?.restMs ?? 0;
        return changed.elapsedMs < restMs ? { ...changed, elapsedMs: restMs } : changed;
      }
    }
  }
}
