import { notes } from '#lib/data/notes.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = () => ({ notes });
