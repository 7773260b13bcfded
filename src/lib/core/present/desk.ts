import * as v from 'valibot';

const ms = v.pipe(v.number(), v.finite(), v.minValue(0));

/** What the speaker has set up; the stage keeps a copy, so that a reloaded speaker window has it back. */
export const deskSchema = v.object({
  clock: v.object({ startedAtMs: v.nullable(ms), pausedAtMs: v.nullable(ms), pausedMs: ms }),
  /** Planned minutes by step id. */
  plan: v.record(v.string(), v.pipe(v.number(), v.minValue(0), v.maxValue(120))),
  notesPx: v.pipe(v.number(), v.minValue(18), v.maxValue(40))
});

export type Desk = v.InferOutput<typeof deskSchema>;

export const NOTES_PX = { least: 18, usual: 25, most: 40, step: 2 } as const;

/** A size of notes, kept between the smallest and the largest. */
export function notesPxWithin(px: number): number {
  return Math.min(Math.max(px, NOTES_PX.least), NOTES_PX.most);
}
