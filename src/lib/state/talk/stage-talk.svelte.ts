import type { Command } from '#lib/core/keys/key-table.ts';
import type { Position, Size } from '#lib/core/geo/position.ts';
import type { Desk } from '#lib/core/present/desk.ts';
import { age, drawTo, erase, NO_MARKS, pointAt, type Marks } from '#lib/core/present/marks.ts';
import type { MessageBody, Report } from '#lib/core/present/messages.ts';
import {
  afterCommand,
  goTo,
  NEW_TALK,
  openPlace,
  type Effect,
  type Outcome,
  type Standing,
  type Talk
} from '#lib/core/present/talk.ts';
import type { Preferences } from '../preferences.svelte.ts';
import type { StoryStore } from '../story-store.svelte.ts';
import type { TourClock } from '../tour-clock.svelte.ts';
import { TalkLine, type LinePorts, type Peer } from './talk-line.ts';

/** What the stage can do outside itself. */
export interface StageWorld {
  fillScreen(): void;
  unfillScreen(): void;
  openSpeaker(): void;
  leave(): void;
}

/** After so many pings without an answer no speaker window is waiting to hand the talk back. */
const NEW_PINGS = 3;

/** The talk as the audience sees it: same story, same clock, and what lies over them. It decides; the speaker window asks. */
export class StageTalk {
  readonly #store: StoryStore;
  readonly #clock: TourClock;
  readonly #preferences: Preferences;
  #talk = $state.raw<Talk>(NEW_TALK);
  #marks = $state.raw<Marks>(NO_MARKS);
  #mapSize = $state.raw<Size>({ width: 1920, height: 853 });
  #isFullScreen = $state(false);
  #world: StageWorld | null = null;
  #line: TalkLine | null = null;
  #desk: Desk | null = null;
  #pingsLeft = 0;
  readonly #report = $derived.by(() => this.#reportNow());

  constructor(store: StoryStore, clock: TourClock, preferences: Preferences) {
    this.#store = store;
    this.#clock = clock;
    this.#preferences = preferences;
  }

  get talk(): Talk {
    return this.#talk;
  }
  get marks(): Marks {
    return this.#marks;
  }
  /** What the speaker window is told; read it in an effect and `tell`. */
  get report(): Report {
    return this.#report;
  }

  /** Takes the stage; returns the way to leave it. */
  enter(world: StageWorld, ports: LinePorts): () => void {
    this.#world = world;
    this.#talk = NEW_TALK;
    this.#marks = NO_MARKS;
    this.#pingsLeft = NEW_PINGS;
    const line = new TalkLine(ports, 'stage', (said) => this.#hear(said));
    this.#line = line;
    const close = line.open(
      () => this.#isNew(),
      () => this.#afterPing()
    );
    return () => {
      close();
      this.#line = null;
      this.#world = null;
    };
  }

  /** The speaker window this one has opened. */
  addSpeaker(peer: Peer): void {
    this.#line?.add(peer);
  }
  setMapSize(size: Size): void {
    this.#mapSize = size;
  }
  setFullScreen(isFullScreen: boolean): void {
    this.#isFullScreen = isFullScreen;
  }
  /** Tells the speaker window how things stand. */
  tell(): void {
    this.#line?.say({
      kind: 'report',
      report: this.#report,
      isNew: this.#isNew(),
      desk: this.#desk
    });
  }

  press(command: Command, key: string): void {
    this.#settleIn();
    this.#apply(afterCommand(this.#talk, command, key, this.#standing()));
  }
  goToStep(stepId: string): void {
    this.#settleIn();
    const index = this.#store.story.steps.findIndex(({ id }) => id === stepId);
    this.#apply(goTo(this.#talk, index, this.#standing()));
  }
  openPlace(placeId: string): void {
    this.#settleIn();
    if (this.#store.story.places.some(({ id }) => id === placeId)) {
      this.#apply(openPlace(this.#talk, placeId));
    }
  }
  /** Any key, button or touch ends the playing, and does nothing else. True when there was something to stop. */
  stopPlaying(): boolean {
    const { isPlaying } = this.#clock;
    if (isPlaying) {
      this.#do({ kind: 'stop' });
    }
    return isPlaying;
  }
  point(at: Position | null): void {
    this.#marks = pointAt(this.#marks, at);
  }
  draw(at: Position, isStart: boolean): void {
    this.#marks = drawTo(this.#marks, at, isStart);
  }
  /** Lets time pass over the ink, milliseconds. */
  tick(ms: number): void {
    this.#marks = age(this.#marks, ms);
  }

  #apply({ talk, effects }: Outcome): void {
    this.#talk = talk;
    if (talk.tool !== 'pointer' && talk.tool !== 'magnify') {
      this.point(null);
    }
    effects.forEach((effect) => this.#do(effect));
    // At once, before the map is painted: the speaker waits for it.
    this.tell();
  }

  #do(effect: Effect): void {
    switch (effect.kind) {
      case 'next':
      case 'back':
        this.#store.returnToStory();
        this.#clock[effect.kind]();
        break;
      case 'go-to':
        this.#store.returnToStory();
        this.#clock.goTo(this.#store.story.steps[effect.index]?.id ?? '');
        break;
      case 'free-map':
        // What was clicked on by the way opens no card now.
        this.#store.select(null);
        this.#store.freeMap();
        break;
      case 'return':
        this.#store.returnToStory();
        break;
      case 'play':
        this.#store.returnToStory();
        this.#clock.play();
        break;
      case 'stop':
        // Not half-way: what was under way is finished.
        this.#clock.pause();
        this.#clock.goTo(this.#clock.stepId);
        break;
      case 'erase':
        this.#marks = erase(this.#marks);
        break;
      case 'open-speaker':
        this.#world?.openSpeaker();
        break;
      case 'fill-screen':
        this.#world?.fillScreen();
        break;
      case 'unfill-screen':
        this.#world?.unfillScreen();
        break;
      case 'leave':
        this.#world?.leave();
        break;
    }
  }

  #hear(said: MessageBody): void {
    switch (said.kind) {
      case 'ping':
        if (said.isNew) {
          this.tell();
        }
        break;
      case 'resume':
        this.#resume(said);
        break;
      case 'command':
        this.press(said.command, said.key);
        break;
      case 'go-to':
        this.goToStep(said.stepId);
        break;
      case 'open-place':
        this.openPlace(said.placeId);
        break;
      case 'dark':
        this.#preferences.setTheme(said.isDark ? 'dark' : 'system');
        break;
      case 'desk':
        this.#desk = said.desk;
        break;
      case 'pointer':
        this.point(said.at);
        break;
      case 'ink':
        this.draw(said.at, said.isStart);
        break;
      case 'erase':
        this.#do({ kind: 'erase' });
        break;
      case 'pong':
      case 'report':
        break;
    }
  }

  /** A stage that was just opened or reloaded takes over where the speaker is. */
  #resume({ stepId, cover, isDark }: Extract<MessageBody, { kind: 'resume' }>): void {
    if (!this.#isNew()) {
      return;
    }
    this.#pingsLeft = 0;
    this.#clock.goTo(stepId);
    this.#talk = { ...this.#talk, cover };
    this.#preferences.setTheme(isDark ? 'dark' : 'system');
    this.tell();
  }

  #isNew(): boolean {
    return this.#pingsLeft > 0;
  }
  #afterPing(): void {
    if (this.#isNew()) {
      this.#pingsLeft -= 1;
      if (!this.#isNew()) {
        this.tell();
      }
    }
  }
  /** Whoever presses a key has taken over. */
  #settleIn(): void {
    this.#pingsLeft = 0;
  }

  #standing(): Standing {
    return {
      stepIndex: this.#store.stepIndex,
      stepCount: this.#store.story.steps.length,
      isMapFree: this.#store.isMapFree,
      isFullScreen: this.#isFullScreen,
      isPlaying: this.#clock.isPlaying
    };
  }

  #reportNow(): Report {
    const { cover, tool, digits, isCaptionShown } = this.#talk;
    return {
      stepId: this.#clock.stepId,
      cover,
      tool,
      digits,
      isCaptionShown,
      isPlaying: this.#clock.isPlaying,
      isMapFree: this.#store.isMapFree,
      isDark: this.#preferences.theme === 'dark',
      mapSize: this.#mapSize
    };
  }
}
