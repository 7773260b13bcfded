import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../../src/lib/core/story/facts.ts';
import type { LocatePlan } from '../../src/lib/core/locate/locate.ts';
import type { StepNotes } from '../../src/lib/core/story/notes.ts';
import { FACT_FILES, parseFacts } from '../../src/lib/core/story/parse/parse-facts.ts';
import { LOCATE_FILE, parseLocate } from '../../src/lib/core/story/parse/parse-locate.ts';
import { NOTES_FILE, parseNotes } from '../../src/lib/core/story/parse/parse-notes.ts';
import { parseStory, STORY_FILES } from '../../src/lib/core/story/parse/parse-story.ts';
import type { Problem, Story } from '../../src/lib/core/story/types.ts';
import { lineOfPath } from './json-line.ts';
import { readMapLabels } from './map-labels.ts';

/** Where the content lies, from the repository's root. */
export const CONTENT_FOLDER = 'src/content';

/** Every file the story and the facts are made from, once each. */
export const CONTENT_FILES: readonly string[] = [
  ...new Set<string>([...STORY_FILES, ...FACT_FILES, NOTES_FILE, LOCATE_FILE])
];

/** The content, with everything that is wrong in it as `file:line path: message`. */
export interface Content {
  readonly story: Story;
  readonly facts: Facts;
  readonly notes: readonly StepNotes[];
  readonly locate: LocatePlan;
  readonly problems: readonly string[];
}

/** Reads and checks the content folder below a root. A file that is missing or no JSON is a problem like any other. */
export function readContent(root: string): Content {
  const texts = new Map<string, string>();
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const file of CONTENT_FILES) {
    try {
      const text = readFileSync(join(root, CONTENT_FOLDER, file), 'utf8');
      texts.set(file, text);
      values[file] = JSON.parse(text);
    } catch (error) {
      problems.push({
        file,
        path: '',
        message: error instanceof Error ? error.message : String(error)
      });
    }
  }
  const unread = new Set(problems.map(({ file }) => file));
  const { story, problems: inStory } = parseStory(values);
  const { facts, problems: inFacts } = parseFacts(values);
  const { notes, problems: inNotes } = parseNotes(values[NOTES_FILE], story);
  const { plan: locate, problems: inLocate } = parseLocate(
    values[LOCATE_FILE],
    story,
    readMapLabels(root)
  );
  const found = [...inStory, ...inFacts, ...inNotes, ...inLocate].filter(
    ({ file }) => !unread.has(file)
  );
  const lines = [...problems, ...found].map((problem) =>
    inWords(problem, texts.get(problem.file) ?? '', stepOf(problem, values['steps.json']))
  );
  // Both readings check what they share, the sources for one.
  return { story, facts, notes, locate, problems: [...new Set(lines)] };
}

function inWords({ file, path, message }: Problem, text: string, step: string | null): string {
  const place = path === '' ? '' : ` ${path}`;
  const name = step === null ? '' : ` (step “${step}”)`;
  return `${CONTENT_FOLDER}/${file}:${lineOfPath(text, path)}${place}${name}: ${message}`;
}

/** The id of the step a problem is in; `null` where it is in none, or in one without a name. */
function stepOf({ file, path }: Problem, steps: unknown): string | null {
  const index = file === 'steps.json' ? /^steps\[(\d+)\]/.exec(path)?.[1] : undefined;
  const step: unknown = Array.isArray(steps) && index !== undefined ? steps[Number(index)] : null;
  return typeof step === 'object' && step !== null && 'id' in step && typeof step.id === 'string'
    ? step.id
    : null;
}
