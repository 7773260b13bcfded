import type { Command } from '#lib/core/keys/key-table.ts';
import type { Desk } from '#lib/core/present/desk.ts';
import type { MessageBody, Report } from '#lib/core/present/messages.ts';
import {
  afterAsked,
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
import { StageInk } from './stage-ink.svelte.ts';
import { StageMap } from './stage-map.svelte.ts';
import type { StageWorld } from './stage-world.ts';
import { TalkLine, type LinePorts, type Peer } from './talk-line.ts';

/**
 * After so many pings without an answer no speaker window is waiting to hand the talk back. The stage is found by
 * that window's own pings, which come once a second where nobody sees it.
 */
const NEW_PINGS = 8;

/** The talk as the audience sees it: same story, same clock, and what lies over them. It decides; the speaker window asks. */
export class StageTalk {
  readonly #store: StoryStore;
  readonly #clock: TourClock;
  readonly #preferences: Preferences;
  #talk = $state.raw<Talk>(NEW_TALK);
  readonly ink: StageInk;
  /** To be told of the map, by the map. */
  readonly map: StageMap;
  #isFullScreen = $state(false);
  #world: StageWorld | null = null;
  #line: TalkLine | null = null;
  #desk: Desk | null = null;
  #pingsLeft = 0;
  #isChosen = false;
  readonly #report = $derived.by(() => this.#reportNow());

  constructor(store: StoryStore, clock: TourClock, preferences: Preferences, map = new StageMap()) {
    this.map = map;
    this.#store = store;
    this.#clock = clock;
    this.#preferences = preferences;
    this.ink = new StageInk(clock);
  }

  get talk(): Talk {
    return this.#talk;
  }
  /** What the speaker window is told; read it in an effect and `tell`. */
  get report(): Report {
    return this.#report;
  }

  /**
   * Takes the stage; returns the way to leave it. `isChosen`: someone pressed Present at a step, and the talk goes
   * on from there; else it does from where a speaker window is that is open still.
   */
  enter(world: StageWorld, ports: LinePorts, isChosen = false): () => void {
    this.#world = world;
    this.#isChosen = isChosen;
    this.#talk = NEW_TALK;
    this.ink.clear();
    this.#pingsLeft = NEW_PINGS;
    const line = new TalkLine(ports, 'stage', (said, atMs) => this.#hear(said, atMs));
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

  /** `atMs`: when the key was pressed, by the steady clock of the line's ports; `null` where nobody knows. */
  press(command: Command, key: string, atMs: number | null = null): void {
    this.#settleIn();
    this.#apply(afterCommand(this.#talk, command, key, this.#standing()), atMs);
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
      this.#stop();
    }
    return isPlaying;
  }
  #apply({ talk, effects }: Outcome, atMs: number | null = null): void {
    this.#talk = talk;
    if (talk.tool !== 'pointer' && talk.tool !== 'magnify') {
      this.ink.point(null);
    }
    effects.forEach((effect) => this.#do(effect, atMs));
    this.ink.leaveStep();
    // At once, before the map is painted: the speaker waits for it.
    this.tell();
  }

  /** Not half-way: what was under way is finished. */
  #stop(): void {
    this.#clock.pause();
    this.#clock.goTo(this.#clock.stepId);
  }

  #do(effect: Effect, atMs: number | null): void {
    switch (effect.kind) {
      case 'next':
        this.#store.returnToStory();
        this.#clock.next(atMs);
        break;
      case 'back':
        this.#store.returnToStory();
        this.#clock.back();
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
        this.#stop();
        break;
      case 'erase':
        this.ink.erase();
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

  #hear(said: MessageBody, atMs: number): void {
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
        this.#settleIn();
        this.#apply(afterAsked(this.#talk, said.command, said.key, this.#standing()), atMs);
        break;
      case 'stop':
        this.stopPlaying();
        break;
      case 'go-to':
        this.goToStep(said.stepId);
        break;
      case 'open-place':
        this.openPlace(said.placeId);
        break;
      case 'dark':
        this.#setDark(said.isDark);
        break;
      case 'enliven':
        this.map.enliven();
        break;
      case 'desk':
        this.#desk = said.desk;
        break;
      case 'pointer':
        this.ink.point(said.at);
        break;
      case 'ink':
        this.ink.draw(said.at, said.isStart);
        break;
      case 'erase':
        this.ink.erase();
        break;
      case 'pong':
      case 'report':
        break;
    }
  }

  /** A stage that was just opened or reloaded takes over where the speaker is, if nobody chose where. */
  #resume({ stepId, cover, isDark }: Extract<MessageBody, { kind: 'resume' }>): void {
    if (!this.#isNew()) {
      return;
    }
    this.#pingsLeft = 0;
    if (!this.#isChosen) {
      this.#clock.goTo(stepId);
      this.#talk = { ...this.#talk, cover };
      if (isDark !== null) {
        this.#setDark(isDark);
      }
    }
    this.tell();
  }
  #setDark(isDark: boolean): void {
    this.#preferences.setTheme(isDark ? 'dark' : 'system');
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
    this.#world?.heed();
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
    const { cover, panel, tool, digits, isCaptionShown } = this.#talk;
    return {
      stepId: this.#clock.stepId,
      cover,
      panel,
      tool,
      digits,
      isCaptionShown,
      isPlaying: this.#clock.isPlaying,
      isMapFree: this.#store.isMapFree,
      isDark: this.#preferences.theme === 'dark',
      mapSize: this.map.size,
      simpleMap: this.map.simpleReason
    };
  }
}
