import { spanAt, type StepSpan, type Timeline } from './timeline.ts';

/**
 * What the tour is doing. `moving` plays one step up to its rest, `playing` goes on by itself.
 * Plain data: every transition below returns a new player.
 */
export interface Player {
  readonly elapsedMs: number;
  readonly mode: 'resting' | 'moving' | 'playing';
  /** Where a move ends; meaningful only while moving. */
  readonly targetMs: number;
  /** How long the current move has lasted, by the frames drawn of it. */
  readonly movedMs: number;
  /** When the press came that began the move; `null` where nobody told. */
  readonly pressedAtMs: number | null;
  /** Playback rate, 0.5 to 4. */
  readonly speed: number;
  readonly isLooping: boolean;
}

export const SPEEDS = [0.5, 1, 2, 4] as const;

/** A stepped move settles within this time, however long its legs take when played. */
export const SETTLE_MS = 1600;

/** A second press this soon after the first is a double press: it means two steps, not "finish the move". */
const DOUBLE_PRESS_MS = 350;

/** A tab that slept must not jump: one tick never counts for more. Long enough for two frames a second. */
const MAX_TICK_MS = 1000;

export function newPlayer(timeline: Timeline): Player {
  const elapsedMs = timeline.steps[0]?.restMs ?? 0;
  return {
    elapsedMs,
    mode: 'resting',
    targetMs: elapsedMs,
    movedMs: 0,
    pressedAtMs: null,
    speed: 1,
    isLooping: false
  };
}

/**
 * One step on. During a move: finishes it, and goes on only if the press came right after the last. `atMs` says
 * when it came, by any steady clock: where few frames are drawn they tell too little of the time between.
 */
export function next(player: Player, timeline: Timeline, atMs: number | null = null): Player {
  if (player.mode === 'moving') {
    const rested = restAt(player, player.targetMs);
    const sinceMs =
      atMs === null || player.pressedAtMs === null ? player.movedMs : atMs - player.pressedAtMs;
    return sinceMs < DOUBLE_PRESS_MS ? next(rested, timeline, atMs) : rested;
  }
  const span = spanAt(timeline, player.elapsedMs);
  const following = span ? timeline.steps[span.index + 1] : undefined;
  if (!span || !following) {
    return span ? restAt(player, span.restMs) : player;
  }
  if (player.mode === 'playing') {
    return { ...player, elapsedMs: following.startMs };
  }
  return moveTo(player, following, atMs);
}

/** One step back, at once: going back is for looking again, not for watching again. */
export function back(player: Player, timeline: Timeline): Player {
  const span = spanAt(timeline, player.elapsedMs);
  const previous = span ? timeline.steps[span.index - 1] : undefined;
  const to = previous ?? span;
  return to ? restAt(player, to.restMs) : player;
}

/** To the rest of a step, at once; an unknown id leaves the player as it is. */
export function goTo(player: Player, timeline: Timeline, stepId: string): Player {
  const span = timeline.steps.find((candidate) => candidate.step.id === stepId);
  return span ? restAt(player, span.restMs) : player;
}

/** To any moment; scrubbing always pauses. */
export function scrub(player: Player, timeline: Timeline, elapsedMs: number): Player {
  return restAt(player, Math.min(Math.max(elapsedMs, 0), timeline.durationMs));
}

/** Plays from here; from the end, from the beginning. */
export function play(player: Player, timeline: Timeline): Player {
  const last = timeline.steps[timeline.steps.length - 1];
  const isOver = !last || player.elapsedMs >= last.restMs;
  return { ...player, mode: 'playing', elapsedMs: isOver ? 0 : player.elapsedMs };
}

export function pause(player: Player): Player {
  return restAt(player, player.elapsedMs);
}

/** Sets the rate, kept within 0.5 to 4. */
export function withSpeed(player: Player, speed: number): Player {
  return { ...player, speed: Math.min(Math.max(speed, 0.5), 4) };
}

export function withLoop(player: Player, isLooping: boolean): Player {
  return { ...player, isLooping };
}

/**
 * The player on another timeline of the same story, made for a map of another size: the same step, as far
 * through its move or its rest.
 */
export function refit(player: Player, from: Timeline, to: Timeline): Player {
  const elapsedMs = sameMoment(player.elapsedMs, from, to);
  return { ...player, elapsedMs, targetMs: sameMoment(player.targetMs, from, to) };
}

function sameMoment(ms: number, from: Timeline, to: Timeline): number {
  const span = spanAt(from, ms);
  const other = span ? to.steps[span.index] : undefined;
  if (!span || !other) {
    return ms;
  }
  if (ms >= span.restMs) {
    return other.restMs + (ms - span.restMs);
  }
  const part = (ms - span.startMs) / (span.restMs - span.startMs);
  return other.startMs + (other.restMs - other.startMs) * part;
}

/** Lets real time pass. A resting player stays as it is, the very same object. */
export function tick(player: Player, timeline: Timeline, ms: number): Player {
  const passedMs = Math.min(Math.max(ms, 0), MAX_TICK_MS);
  switch (player.mode) {
    case 'resting':
      return player;
    case 'moving':
      return tickMove(player, timeline, passedMs);
    case 'playing':
      return tickPlay(player, timeline, passedMs);
  }
}

function tickMove(player: Player, timeline: Timeline, ms: number): Player {
  const span = spanAt(timeline, player.elapsedMs);
  const lengthMs = span ? span.restMs - span.startMs : 0;
  const rate = Math.max(1, lengthMs / SETTLE_MS);
  const elapsedMs = player.elapsedMs + ms * rate;
  return elapsedMs >= player.targetMs
    ? restAt(player, player.targetMs)
    : { ...player, elapsedMs, movedMs: player.movedMs + ms };
}

function tickPlay(player: Player, timeline: Timeline, ms: number): Player {
  const elapsedMs = player.elapsedMs + ms * player.speed;
  const last = timeline.steps[timeline.steps.length - 1];
  if (elapsedMs < timeline.durationMs) {
    return { ...player, elapsedMs };
  }
  return player.isLooping ? { ...player, elapsedMs: 0 } : restAt(player, last?.restMs ?? 0);
}

function moveTo(player: Player, span: StepSpan, pressedAtMs: number | null): Player {
  if (span.restMs === span.startMs) {
    return restAt(player, span.restMs);
  }
  const { startMs: elapsedMs, restMs: targetMs } = span;
  return { ...player, mode: 'moving', elapsedMs, targetMs, movedMs: 0, pressedAtMs };
}

function restAt(player: Player, elapsedMs: number): Player {
  return {
    ...player,
    mode: 'resting',
    elapsedMs,
    targetMs: elapsedMs,
    movedMs: 0,
    pressedAtMs: null
  };
}
