import type { Story } from '../../src/lib/core/story/types.ts';

/** The story for the first page: of the sources only those its texts, legs and shares cite. All are in the facts. */
export function leanStory(story: Story): Story {
  const cited = new Set([
    ...story.steps.flatMap((step) =>
      step.paragraphs.flat().flatMap((sentence) => sentence.sourceIds)
    ),
    ...story.legs.flatMap((leg) => leg.sourceIds),
    ...story.calls.flatMap((call) => call.sourceIds),
    ...story.shares.flatMap((share) => share.sourceIds)
  ]);
  return { ...story, sources: story.sources.filter((source) => cited.has(source.id)) };
}
