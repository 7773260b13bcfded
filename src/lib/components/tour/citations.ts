import type { Source, Step } from '#lib/core/story/types.ts';

/** The footnotes of one step: numbers for each sentence, and the sources in order of first use. */
export interface Citations {
  /** `numbers[paragraph][sentence]` are 1-based places in `sources`. */
  readonly numbers: readonly (readonly (readonly number[])[])[];
  readonly sources: readonly Source[];
}

/** Numbers the sources of a step from 1 in reading order; ids without a source are left out. */
export function citations(step: Step, sources: readonly Source[]): Citations {
  const used: Source[] = [];
  const numbers = step.paragraphs.map((paragraph) =>
    paragraph.map((sentence) =>
      sentence.sourceIds.flatMap((id) => {
        const source = sources.find((candidate) => candidate.id === id);
        if (!source) {
          return [];
        }
        if (!used.includes(source)) {
          used.push(source);
        }
        return [used.indexOf(source) + 1];
      })
    )
  );
  return { numbers, sources: used };
}
