import type { InferOutput } from 'valibot';
import { fillTexts } from '../text/fill-text.ts';
import type { Lookup } from '../text/holes.ts';
import type { Sentence, Step } from '../types.ts';
import type { Checked, Report } from '../check/check-items.ts';
import { isKnown, knownIds, type Known } from '../check/references.ts';
import type { stepSchema } from '../schema/step-schemas.ts';

export type RawStep = InferOutput<typeof stepSchema>;

/** Everything a step may name. */
export interface StepReferences {
  readonly sources: Known;
  readonly places: Known;
  readonly stops: Known;
  readonly legs: Known;
  readonly events: Known;
  readonly calls: Known;
}

const FILE = 'steps.json';

/** Steps with their texts filled. A reference that leads nowhere is reported and left out, and the step kept. */
export function stepsOf(
  checked: readonly Checked<RawStep>[],
  references: StepReferences,
  lookup: Lookup,
  report: Report
): Step[] {
  return checked.map(({ item, path }) => {
    const list = (field: string, ids: readonly string[], among: Known): string[] =>
      knownIds(FILE, `${path}.${field}`, ids, among, report);
    const one = (field: string, id: string | null, among: Known): string | null =>
      id !== null && isKnown(FILE, `${path}.${field}`, id, among, report) ? id : null;
    return {
      ...item,
      ...textsOf({ item, path }, lookup, references.sources, report),
      legIds: list('legIds', item.legIds, references.legs),
      emphasisLegId: one('emphasisLegId', item.emphasisLegId, references.legs),
      stopId: one('stopId', item.stopId, references.stops),
      placeIds: list('placeIds', item.placeIds, references.places),
      eventIds: list('eventIds', item.eventIds, references.events),
      callIds: list('callIds', item.callIds, references.calls)
    };
  });
}

type Texts = Pick<Step, 'kicker' | 'headline' | 'paragraphs' | 'certaintyText' | 'mapText'>;

/** The texts in the order they are read, for dates are longer where they are first said. */
function textsOf(
  { item, path }: Checked<RawStep>,
  lookup: Lookup,
  sources: Known,
  report: Report
): Texts {
  const sentences = item.paragraphs.flatMap((paragraph, index) =>
    paragraph.map((sentence, at) => ({ sentence, field: `paragraphs[${index}][${at}]` }))
  );
  const fields = [
    { field: 'kicker', text: item.kicker },
    { field: 'headline', text: item.headline },
    ...sentences.map(({ sentence, field }) => ({ field: `${field}.text`, text: sentence.text })),
    { field: 'certaintyText', text: item.certaintyText },
    { field: 'mapText', text: item.mapText }
  ];
  const filled = fillTexts(
    fields.map(({ text }) => text),
    lookup
  );
  const texts = new Map(fields.map(({ field }, index) => [field, filled[index]?.text ?? '']));
  for (const [index, { field }] of fields.entries()) {
    for (const hole of filled[index]?.unfilled ?? []) {
      report({ file: FILE, path: `${path}.${field}`, message: `${hole} cannot be filled` });
    }
  }
  const textAt = (field: string): string => texts.get(field) ?? '';
  return {
    kicker: textAt('kicker'),
    headline: textAt('headline'),
    certaintyText: textAt('certaintyText'),
    mapText: textAt('mapText'),
    paragraphs: item.paragraphs.map((paragraph, index) =>
      paragraph.map((sentence, at): Sentence => {
        const field = `paragraphs[${index}][${at}]`;
        return {
          text: textAt(`${field}.text`),
          sourceIds: knownIds(
            FILE,
            `${path}.${field}.sourceIds`,
            sentence.sourceIds,
            sources,
            report
          ),
          isDagger: sentence.isDagger
        };
      })
    )
  };
}
