import { FRAMINGS } from '#lib/core/camera/framing.ts';
import type { Step } from '#lib/core/story/types.ts';
import { LAYERS } from '#lib/core/story/layers.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isTextOrNone: Check = (value) => value === null || isText(value);
const listOf =
  (isItem: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(isItem);
const isSentence: Check = (value) => {
  const { text, sourceIds } = fieldsOf(value);
  return isText(text) && listOf(isText)(sourceIds);
};

/** What every field of a step is, and what stands in for one that came spoilt. */
const FIELDS: { readonly [Field in keyof Step]: readonly [isSound: Check, standIn: Step[Field]] } =
  {
    id: [(value) => isText(value) && /^[a-z][a-z\d-]*$/.test(String(value)), ''],
    kicker: [isText, ''],
    headline: [isText, ''],
    paragraphs: [listOf(listOf(isSentence)), []],
    framing: [(value) => isText(value) && Object.hasOwn(FRAMINGS, String(value)), 'region'],
    layers: [listOf((value) => LAYERS.some((layer) => layer === value)), []],
    legIds: [listOf(isText), []],
    emphasisLegId: [isTextOrNone, null],
    stopId: [isTextOrNone, null],
    placeIds: [listOf(isText), []],
    eventIds: [listOf(isText), []],
    callIds: [listOf(isText), []],
    // The clock counts in milliseconds: beside a rest without end nothing else would last.
    dwellMs: [(value) => typeof value === 'number' && value >= 1_000 && value < 3.6e6, 6_000],
    mapText: [isText, ''],
    certaintyText: [isText, ''],
    shortName: [isText, '']
  };

/**
 * The steps as every page can show them. Where a part of one came spoilt in spite of the build's checks, by a file
 * damaged on its way or on a stick, the step says so in the place of its headline and text, has of its map what is
 * sound, and is named among the problems.
 */
export function soundSteps(
  steps: unknown,
  wordsFor: (stepId: string) => string
): { readonly steps: readonly Step[]; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const ids = new Set<unknown>();
  const list: readonly unknown[] = Array.isArray(steps) && steps.length > 0 ? steps : [null];
  return {
    problems,
    steps: list.map((raw, index) => {
      const fields = fieldsOf(raw);
      const isOwn = !ids.has(fields['id']);
      ids.add(fields['id']);
      const spoilt = Object.entries(FIELDS).flatMap(([field, [isSound]]) =>
        isSound(fields[field]) && (field !== 'id' || isOwn) ? [] : [field]
      );
      if (spoilt.length === 0) {
        return raw as Step;
      }
      const step = Object.fromEntries(
        Object.entries(FIELDS).map(([field, [, standIn]]) => [
          field,
          spoilt.includes(field) ? standIn : fields[field]
        ])
      ) as unknown as Step;
      const id = step.id || `step-${index + 1}`;
      const problem = `steps[${index}] (step “${id}”): spoilt in ${spoilt.join(', ')}`;
      problems.push(problem);
      return {
        ...step,
        id,
        headline: wordsFor(id),
        paragraphs: [[{ text: problem, sourceIds: [], isDagger: false }]],
        shortName: step.shortName || id
      };
    })
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
