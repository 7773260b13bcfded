import type { StepNotes } from '#lib/core/story/notes.ts';
import { testStory } from '#lib/core/tour/test-story.ts';
import { Preferences } from '../preferences.svelte.ts';
import { StoryStore } from '../story-store.svelte.ts';
import { TourClock } from '../tour-clock.svelte.ts';
import { fakeShelf } from './fake-shelf.ts';
import { Room, type FakeWindow } from './fake-windows.ts';
import { KeptSettings } from './kept-settings.svelte.ts';
import { SpeakerDesk } from './speaker-desk.svelte.ts';
import { StageTalk } from './stage-talk.svelte.ts';
import type { StageWorld } from './stage-world.ts';

const nothing = { say: [], pointAt: [], ifAsked: [] };
const notes: StepNotes[] = ['first', 'second', 'third'].map((stepId) => ({
  ...nothing,
  stepId,
  minutes: 2
}));

/** A talk in two windows; by default of a stick: files, and no channel. */
export function talk(room = new Room('null', false)) {
  const done: string[] = [];
  const heeded = { count: 0 };
  const world: StageWorld = {
    fillScreen: () => done.push('fill'),
    unfillScreen: () => done.push('unfill'),
    openSpeaker: () => done.push('speaker'),
    leave: () => done.push('leave'),
    heed: () => void (heeded.count += 1)
  };
  const [stageWindow, speakerWindow] = [room.window(), room.window()];
  const openStage = (opener: FakeWindow | null = null, stepId = 'first', isChosen = false) => {
    const { store, clock, preferences } = page(stepId);
    preferences.setOnStage(true);
    const stage = new StageTalk(store, clock, preferences);
    const ports = room.ports(stageWindow, opener);
    const leave = stage.enter(world, ports, isChosen);
    return { stage, clock, store, preferences, ports, leave };
  };
  const shelf = fakeShelf();
  const openSpeaker = (opener: FakeWindow | null, stepId = 'first') => {
    const { store, clock } = page(stepId);
    const ports = room.ports(speakerWindow, opener);
    const desk = new SpeakerDesk(store, clock, notes, ports, new KeptSettings(() => shelf));
    desk.open();
    return { desk, clock, ports };
  };
  return { room, done, heeded, shelf, stageWindow, speakerWindow, openStage, openSpeaker };
}

function page(stepId: string) {
  const story = testStory();
  const preferences = new Preferences();
  const clock = new TourClock(story, { width: 1000, height: 700 });
  const store = new StoryStore(story, [], clock, preferences);
  store.setPage('present');
  clock.goTo(stepId);
  return { store, clock, preferences };
}

/** Both windows, talking. The stage tells of itself as its page does, after every change. */
export function started() {
  const all = talk();
  const { stage, clock: stageClock, store, preferences, ports: stagePorts } = all.openStage();
  all.room.pass(4_000);
  const { desk, clock: deskClock } = all.openSpeaker(all.stageWindow);
  all.room.pass(100);
  const settle = (): void => {
    all.room.deliver();
    stage.tell();
    all.room.deliver();
    desk.tick({ wallMs: 0, steadyMs: 0 });
  };
  settle();
  return { ...all, stage, stageClock, stagePorts, store, preferences, desk, deskClock, settle };
}

/** A stage that has settled in, and no speaker window yet. */
export function talkOf() {
  const all = talk();
  const { stage } = all.openStage();
  all.room.pass(4_000);
  return { ...all, stage };
}
