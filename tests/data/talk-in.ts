import type { StepNotes } from '#lib/core/story/notes.ts';
import { testStory } from '#lib/core/tour/test-story.ts';
import { Preferences } from '#lib/state/preferences.svelte.ts';
import { StoryStore } from '#lib/state/story-store.svelte.ts';
import { fakeShelf } from '#lib/state/talk/fake-shelf.ts';
import type { FakeWindow, Room } from '#lib/state/talk/fake-windows.ts';
import { KeptSettings } from '#lib/state/talk/kept-settings.svelte.ts';
import { SpeakerDesk } from '#lib/state/talk/speaker-desk.svelte.ts';
import { StageTalk } from '#lib/state/talk/stage-talk.svelte.ts';
import { TourClock } from '#lib/state/tour-clock.svelte.ts';

const NOTES: readonly StepNotes[] = [];

/**
 * A stage and its speaker window, both open and talking; with `isNew` neither has heard of the other yet. Unless one
 * opened the other they have only the channel, which windows that know each other do not heed.
 */
export function talkIn(
  room: Room,
  isNew = false,
  isOpener = true
): {
  readonly stage: StageTalk;
  readonly desk: SpeakerDesk;
  readonly clocks: readonly [TourClock, TourClock];
  readonly windows: readonly [FakeWindow, FakeWindow];
} {
  const windows = [room.window(), room.window()] as const;
  const [own, other] = [page(), page()];
  const stage = new StageTalk(own.store, own.clock, own.preferences);
  const nothing = (): void => undefined;
  const world = {
    fillScreen: nothing,
    unfillScreen: nothing,
    openSpeaker: nothing,
    leave: nothing,
    heed: nothing
  };
  stage.enter(world, room.ports(windows[0]));
  room.pass(isNew ? 0 : 4_000);
  const ports = room.ports(windows[1], isOpener ? windows[0] : null);
  const desk = new SpeakerDesk(other.store, other.clock, NOTES, ports, new KeptSettings(fakeShelf));
  desk.open();
  room.pass(isNew ? 0 : 400);
  return { stage, desk, clocks: [own.clock, other.clock], windows };
}

function page() {
  const story = testStory();
  const preferences = new Preferences();
  const clock = new TourClock(story, { width: 1000, height: 700 });
  const store = new StoryStore(story, [], clock, preferences);
  store.setPage('present');
  return { store, clock, preferences };
}
