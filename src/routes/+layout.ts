import { browser } from '$app/environment';
import { contentProblems } from '#lib/data/content-problems.ts';
import { mapLabels } from '#lib/data/map-labels.ts';
import { soundSteps } from '#lib/data/sound-steps.ts';
import { story as built } from '#lib/data/story.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async () => {
  // In the story's own language.
  const t = translator('en');
  const { steps, problems } = soundSteps(built.steps, (step) => t('problem.step', { step }));
  const story = { ...built, steps };
  return {
    story,
    mapLabels,
    problems: [...contentProblems, ...problems],
    // In the browser the prerendered poster is already in the page; an empty string would remove it.
    poster: browser ? ' ' : (await import('./poster.ts')).posterSvg(story, mapLabels)
  };
};
