import { createContext } from 'svelte';
import type { StageTalk } from './stage-talk.svelte.ts';

/** The talk, for the parts of the stage: made by the page `/present`, so that no other page loads it. */
export const [getStage, setStage] = createContext<StageTalk>();
