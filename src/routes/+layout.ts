import { mapLabels } from '#lib/data/map-labels.ts';
import { story } from '#lib/data/story.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = () => ({ story, mapLabels });
