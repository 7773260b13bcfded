/** The clock of a talk. Times are milliseconds of one wall clock; plain data, so that it can be sent. */
export interface TalkTime {
  /** `null` before the talk has begun. */
  readonly startedAtMs: number | null;
  /** When the pause began; `null` while running. */
  readonly pausedAtMs: number | null;
  /** Earlier pauses, added up. */
  readonly pausedMs: number;
}

export const NOT_STARTED: TalkTime = { startedAtMs: null, pausedAtMs: null, pausedMs: 0 };

/** Begins at 0:00; also the way to restart. */
export function started(nowMs: number): TalkTime {
  return { startedAtMs: nowMs, pausedAtMs: null, pausedMs: 0 };
}

/** Pauses a running clock and runs a paused one on; begins one that never ran. */
export function toggled(time: TalkTime, nowMs: number): TalkTime {
  if (time.startedAtMs === null) {
    return started(nowMs);
  }
  return time.pausedAtMs === null
    ? { ...time, pausedAtMs: nowMs }
    : { ...time, pausedAtMs: null, pausedMs: time.pausedMs + nowMs - time.pausedAtMs };
}

/** Time of talk so far, without pauses; 0 before it begins. */
export function elapsedMs(time: TalkTime, nowMs: number): number {
  return time.startedAtMs === null
    ? 0
    : Math.max((time.pausedAtMs ?? nowMs) - time.startedAtMs - time.pausedMs, 0);
}

/** The same clock after the wall clock was set by so much: the time of the talk stays. */
export function shifted(time: TalkTime, byMs: number): TalkTime {
  const { startedAtMs, pausedAtMs } = time;
  return {
    ...time,
    startedAtMs: startedAtMs === null ? null : startedAtMs + byMs,
    pausedAtMs: pausedAtMs === null ? null : pausedAtMs + byMs
  };
}

/** Minutes and seconds, "06:42"; an hour and more "1:06:42". */
export function clockText(ms: number): string {
  const seconds = Math.floor(Math.max(ms, 0) / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const tail = `${pad(m)}:${pad(s)}`;
  return h > 0 ? `${h}:${tail}` : tail;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
