import * as v from 'valibot';
import { readKept } from './read-kept.ts';

const ms = v.pipe(v.number(), v.finite(), v.minValue(0));

const rehearsalSchema = v.object({
  startedAtMs: ms,
  endedAtMs: v.nullable(ms),
  /** When its window was left while it ran; `null` while the window is there. */
  leftAtMs: v.optional(v.nullable(ms), null),
  /** Every arrival at a step, in order. */
  arrivals: v.array(v.object({ stepId: v.pipe(v.string(), v.maxLength(80)), atMs: ms }))
});

/** A window that is there again so soon was reloaded, milliseconds. */
const RELOAD_MS = 15_000;

/** One run through the talk, by the wall clock. */
export type Rehearsal = v.InferOutput<typeof rehearsalSchema>;

export function startRehearsal(stepId: string, nowMs: number): Rehearsal {
  return {
    startedAtMs: nowMs,
    endedAtMs: null,
    leftAtMs: null,
    arrivals: [{ stepId, atMs: nowMs }]
  };
}

/** Notes the arrival at a step; the step already there, or a rehearsal that is over, stays as it is. */
export function arrive(rehearsal: Rehearsal, stepId: string, nowMs: number): Rehearsal {
  return rehearsal.endedAtMs !== null || rehearsal.arrivals.at(-1)?.stepId === stepId
    ? rehearsal
    : { ...rehearsal, arrivals: [...rehearsal.arrivals, { stepId, atMs: nowMs }] };
}

export function endRehearsal(rehearsal: Rehearsal, nowMs: number): Rehearsal {
  return { ...rehearsal, endedAtMs: rehearsal.endedAtMs ?? nowMs };
}

/** The window is left: whether for good is known when it is there again. */
export function leaveRehearsal(rehearsal: Rehearsal, nowMs: number): Rehearsal {
  return rehearsal.endedAtMs === null ? { ...rehearsal, leftAtMs: nowMs } : rehearsal;
}

/**
 * In a window that is opened: a rehearsal goes on after a reload, and is over otherwise, when its window was left.
 * Where nobody noted that, with the last step reached: the night between is nobody's rehearsal.
 */
export function takeUpRehearsal(rehearsal: Rehearsal, nowMs: number): Rehearsal {
  const { endedAtMs, leftAtMs, arrivals, startedAtMs } = rehearsal;
  if (endedAtMs !== null) {
    return rehearsal;
  }
  if (leftAtMs === null) {
    return endRehearsal(rehearsal, arrivals.at(-1)?.atMs ?? startedAtMs);
  }
  const goesOn = { ...rehearsal, leftAtMs: null };
  return nowMs - leftAtMs < RELOAD_MS ? goesOn : endRehearsal(goesOn, leftAtMs);
}

/** The same run by a wall clock that was set by so much. */
export function shiftedRehearsal(rehearsal: Rehearsal, byMs: number): Rehearsal {
  const at = (ms: number): number => Math.max(ms + byMs, 0);
  const { startedAtMs, endedAtMs, leftAtMs, arrivals } = rehearsal;
  return {
    startedAtMs: at(startedAtMs),
    endedAtMs: endedAtMs === null ? null : at(endedAtMs),
    leftAtMs: leftAtMs === null ? null : at(leftAtMs),
    arrivals: arrivals.map(({ stepId, atMs }) => ({ stepId, atMs: at(atMs) }))
  };
}

/** Time spent on each step, visits added up; steps never shown are missing. */
export function timesByStep(rehearsal: Rehearsal, nowMs: number): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const [index, { stepId, atMs }] of rehearsal.arrivals.entries()) {
    const untilMs = rehearsal.arrivals[index + 1]?.atMs ?? rehearsal.endedAtMs ?? nowMs;
    times.set(stepId, (times.get(stepId) ?? 0) + Math.max(untilMs - atMs, 0));
  }
  return times;
}

/** How long all of it lasted, or has lasted until now. */
export function rehearsedMs(rehearsal: Rehearsal, nowMs: number): number {
  return [...timesByStep(rehearsal, nowMs).values()].reduce((sum, spentMs) => sum + spentMs, 0);
}

/** The times as a plan: minutes by step id, to the nearest half, at least half a minute. */
export function planOf(rehearsal: Rehearsal, nowMs: number): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...timesByStep(rehearsal, nowMs)].map(([id, spentMs]) => [
      id,
      Math.max(Math.round(spentMs / 30_000) / 2, 0.5)
    ])
  );
}

/** A rehearsal as it was stored; `null` for anything else. */
export function readRehearsal(text: string | null): Rehearsal | null {
  return readKept(rehearsalSchema, text);
}
