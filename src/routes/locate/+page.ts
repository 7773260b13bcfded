import { plan } from '#lib/data/locate.ts';
import type { PageLoad } from './$types';

/** The plan of the game comes with this page only. */
export const load: PageLoad = () => ({ plan });
