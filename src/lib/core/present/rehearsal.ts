import * as v from 'valibot';
import { readKept } from './read-kept.ts';

const ms = v.pipe(v.number(), v.finite(), v.minValue(0));

const rehearsalSchema = v.object({
  startedAtMs: ms,
  endedAtMs: v.nullable(ms),
  /** Every arrival at a step, in order. */
  arrivals: v.array(v.object({ stepId: v.pipe(v.string(), v.maxLength(80)), atMs: ms }))
});

/** One run through the talk, by the wall clock. */
export type Rehearsal = v.InferOutput<typeof rehearsalSchema>;

export function startRehearsal(stepId: string, nowMs: number): Rehearsal {
  return { startedAtMs: nowMs, endedAtMs: null, arrivals: [{ stepId, atMs: nowMs }] };
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

/** The same run by a wall clock that was set by so much. */
export function shiftedRehearsal(rehearsal: Rehearsal, byMs: number): Rehearsal {
  const at = (ms: number): number => Math.max(ms + byMs, 0);
  const { startedAtMs, endedAtMs, arrivals } = rehearsal;
  return {
    startedAtMs: at(startedAtMs),
    endedAtMs: endedAtMs === null ? null : at(endedAtMs),
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
