import { createContext } from 'svelte';
import type { AddressLink } from './address-link.svelte.ts';
import type { Announcer } from './announcer.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { StageDoor } from './talk/stage-door.svelte.ts';
import type { StageMap } from './talk/stage-map.svelte.ts';
import type { Reference } from './reference.svelte.ts';
import type { StoryStore } from './story-store.svelte.ts';
import type { TourClock } from './tour-clock.svelte.ts';

/** The one set of state objects a page lives on; made by the root layout, never a module singleton. */
export interface AppState {
  readonly store: StoryStore;
  readonly clock: TourClock;
  readonly preferences: Preferences;
  readonly announcer: Announcer;
  readonly reference: Reference;
  readonly address: AddressLink;
  readonly stageMap: StageMap;
  readonly door: StageDoor;
}

export const [getApp, setApp] = createContext<AppState>();
