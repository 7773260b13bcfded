import { facts } from '#lib/data/facts.ts';
import type { PageLoad } from './$types';

/** The facts come with this page only: the tour does not wait for them. */
export const load: PageLoad = () => ({ facts });
