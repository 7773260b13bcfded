/** One thing to say, with what it rests on. */
export interface Saying {
  readonly text: string;
  readonly sourceIds: readonly string[];
}

/** A question from the room, and the honest answer to it. */
export interface Asked {
  readonly question: string;
  readonly answer: string;
  readonly sourceIds: readonly string[];
  /** True when the answer is that the sources do not tell; it then needs none. */
  readonly isUnknown: boolean;
}

/** What a speaker needs at one step; never on the stage. */
export interface StepNotes {
  readonly stepId: string;
  readonly say: readonly Saying[];
  readonly pointAt: readonly string[];
  readonly ifAsked: readonly Asked[];
  /** Planned time, minutes. */
  readonly minutes: number;
}

/** The notes of a step; `null` when it has none. */
export function notesOf(notes: readonly StepNotes[], stepId: string): StepNotes | null {
  return notes.find((candidate) => candidate.stepId === stepId) ?? null;
}
