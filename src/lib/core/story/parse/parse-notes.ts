import type { InferOutput } from 'valibot';
import { checkItems, uniqueById, type Checked, type Report } from '../check/check-items.ts';
import { isKnown, known, knownIds, type Known } from '../check/references.ts';
import type { Asked, Saying, StepNotes } from '../notes.ts';
import { noteSchema } from '../schema/note-schemas.ts';
import { fillTexts } from '../text/fill-text.ts';
import type { Lookup } from '../text/holes.ts';
import type { Problem, Story } from '../types.ts';
import { datedOf } from './dated-of.ts';

/** The file of the content folder that the speaker's notes are made from. */
export const NOTES_FILE = 'notes.json';

/**
 * Builds the speaker's notes of a story, one entry for each step that has any. Never throws on bad content:
 * what is wrong is left out and reported; so is a step without notes.
 */
export function parseNotes(
  raw: unknown,
  story: Story
): { readonly notes: readonly StepNotes[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const steps = known('step', story.steps);
  const sources = known('source', story.sources);
  const checked = uniqueById(
    NOTES_FILE,
    checkItems(NOTES_FILE, 'notes', raw, noteSchema, report),
    report
  ).filter(({ item, path }) => isKnown(NOTES_FILE, `${path}.id`, item.id, steps, report));
  const notes = checked.map((note) => notesOfStep(note, story, sources, report));
  for (const { id } of story.steps) {
    if (!notes.some(({ stepId }) => stepId === id)) {
      report({ file: NOTES_FILE, path: '', message: `has no notes for step "${id}"` });
    }
  }
  return { notes, problems };
}

function notesOfStep(
  { item, path }: Checked<InferOutput<typeof noteSchema>>,
  story: Story,
  sources: Known,
  report: Report
): StepNotes {
  const fill = filler(story, path, report);
  const real = (field: string, ids: readonly string[]): string[] =>
    knownIds(NOTES_FILE, `${path}.${field}.sourceIds`, ids, sources, report);
  return {
    stepId: item.id,
    minutes: item.minutes,
    say: item.say.map(({ text, sourceIds }, at): Saying => ({
      text: fill(`say[${at}].text`, text),
      sourceIds: real(`say[${at}]`, sourceIds)
    })),
    pointAt: item.pointAt.map((text, at) => fill(`pointAt[${at}]`, text)),
    ifAsked: item.ifAsked.map((asked, at): Asked => ({
      question: fill(`ifAsked[${at}].question`, asked.question),
      answer: fill(`ifAsked[${at}].answer`, asked.answer),
      sourceIds: real(`ifAsked[${at}]`, asked.sourceIds),
      isUnknown: asked.isUnknown
    }))
  };
}

/** Fills the holes of one text after the other; each note is read by itself, so none leans on another. */
function filler(story: Story, path: string, report: Report) {
  const { stops, legs, places, events, calls } = story;
  const lookup: Lookup = { dated: datedOf(stops, events, calls), stops, legs, places };
  return (field: string, text: string): string => {
    const [filled] = fillTexts([text], lookup);
    for (const hole of filled?.unfilled ?? []) {
      report({ file: NOTES_FILE, path: `${path}.${field}`, message: `${hole} cannot be filled` });
    }
    return filled?.text ?? '';
  };
}
