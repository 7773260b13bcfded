import { browser } from '$app/environment';
import { contentProblems as problems } from '#lib/data/content-problems.ts';
import { mapLabels } from '#lib/data/map-labels.ts';
import { story } from '#lib/data/story.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async () => ({
  story,
  mapLabels,
  problems,
  // In the browser the prerendered poster is already in the page; an empty string would remove it.
  poster: browser ? ' ' : (await import('./poster.ts')).posterSvg(story, mapLabels)
});
