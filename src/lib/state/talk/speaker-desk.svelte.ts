import type { Command } from '#lib/core/keys/key-table.ts';
import type { Position } from '#lib/core/geo/position.ts';
import { NOTES_PX, type Desk } from '#lib/core/present/desk.ts';
import type { Moment } from '#lib/core/present/clock-jump.ts';
import type { MessageBody, Report } from '#lib/core/present/messages.ts';
import { paceOf, type Pace } from '#lib/core/present/pace.ts';
import {
  afterAsked,
  endsNumber,
  goTo,
  NEW_TALK,
  type Outcome,
  type Panel,
  type Standing
} from '#lib/core/present/talk.ts';
import type { StepNotes } from '#lib/core/story/notes.ts';
import type { StoryStore } from '../story-store.svelte.ts';
import type { TourClock } from '../tour-clock.svelte.ts';
import { DeskClock } from './desk-clock.svelte.ts';
import { DeskPanel } from './desk-panel.svelte.ts';
import { FirstAnswer } from './first-answer.ts';
import type { KeptSettings } from './kept-settings.svelte.ts';
import { TalkLine, type LinePorts, type Peer } from './talk-line.ts';

/** What the speaker sees of the stage: never seen yet, there, or lost. */
export type StagePresence = 'waiting' | 'there' | 'lost';

const MOVES: ReadonlySet<Command> = new Set(['next', 'back', 'first', 'last']);
/** These need a key pressed in the stage's own window; browsers allow full screen to nobody else. */
const STAGE_ONLY: ReadonlySet<Command> = new Set(['full-screen', 'present-from-here', 'speaker']);

/** The speaker's own side: shows where the stage stands and asks it to move; alone it moves by itself. */
export class SpeakerDesk {
  readonly #store: StoryStore;
  readonly #clock: TourClock;
  readonly #notes: readonly StepNotes[];
  readonly #line: TalkLine;
  /** To be read; changed by `set`. */
  readonly settings: KeptSettings;
  /** To be read; changed by `tick`, `restartClock` and `toggleClock`. */
  readonly time: DeskClock;
  #presence = $state<StagePresence>('waiting');
  #report = $state.raw<Report | null>(null);
  #talk = $state.raw(NEW_TALK);
  readonly #panel = new DeskPanel();
  readonly #answer = new FirstAnswer();
  /** Someone came on the stage, and where it stands was not heard yet. */
  #isStageNew = false;
  readonly #pace = $derived.by(() =>
    paceOf(
      this.#store.story.steps.map(({ id }) => this.minutesOf(id)),
      this.#store.stepIndex,
      this.time.elapsedMs
    )
  );

  constructor(
    store: StoryStore,
    clock: TourClock,
    notes: readonly StepNotes[],
    ports: LinePorts,
    settings: KeptSettings
  ) {
    this.#store = store;
    this.#clock = clock;
    this.#notes = notes;
    this.settings = settings;
    this.time = new DeskClock({ wallMs: ports.nowMs(), steadyMs: ports.steadyMs() });
    this.#line = new TalkLine(ports, 'speaker', (said) => this.#hear(said));
  }

  get presence(): StagePresence {
    return this.#presence;
  }
  /** How the stage stands; `null` before it was ever heard. */
  get report(): Report | null {
    return this.#report;
  }
  get cover(): Report['cover'] {
    return this.#talk.cover;
  }
  get tool(): Report['tool'] {
    return this.#talk.tool;
  }
  get digits(): string {
    return this.#talk.digits;
  }
  get panel(): Panel {
    return this.#panel.shown;
  }
  get pace(): Pace {
    return this.#pace;
  }
  /** Planned minutes of a step: as the speaker set them, or as the notes have them. */
  minutesOf(stepId: string): number {
    const { plan } = this.settings.now;
    return plan[stepId] ?? this.#notes.find((note) => note.stepId === stepId)?.minutes ?? 0;
  }

  /** Opens the line to the stage; returns the way to close it. */
  open(): () => void {
    return this.#line.open(
      () => this.#answer.isAwaited,
      () => this.#afterPing()
    );
  }
  /** The stage this window has opened. */
  addStage(peer: Peer): void {
    this.#line.add(peer);
  }
  /** Tells the time. When the wall clock was set the talk is as old as it was. */
  tick(now: Moment): void {
    if (this.time.tick(now)) {
      this.#keepDesk();
    }
    this.#look();
  }

  /** Any key or button ends the playing on the stage, and does nothing else. True when there was something to stop. */
  stopPlaying(): boolean {
    const report = this.#report;
    if (this.#presence !== 'there' || !report?.isPlaying) {
      return false;
    }
    this.#line.say({ kind: 'stop' });
    // Not waiting for the answer: the next key is a command again.
    this.#report = { ...report, isPlaying: false };
    return true;
  }
  press(command: Command, key: string): void {
    if (this.stopPlaying()) {
      return;
    }
    switch (command) {
      case 'help':
      case 'overview':
      case 'jump':
        this.#panel.toggle(command);
        return;
      case 'restart-clock':
        this.restartClock();
        return;
      case 'larger':
      case 'smaller':
        this.set((kept) => kept.resizeNotes(command === 'larger' ? NOTES_PX.step : -NOTES_PX.step));
        return;
      case 'close':
      case 'next':
      case 'back':
        // As on the stage: the first press closes what is open here.
        if (endsNumber(this, key) || !this.#panel.close()) {
          this.#ask(command, key);
        }
        return;
      default:
        this.#ask(command === 'present-from-start' ? 'first' : command, key);
    }
  }
  goToStep(stepId: string): void {
    this.#panel.close();
    this.#answer.whenKnown(() => {
      this.#begin();
      if (this.#presence === 'there') {
        this.#line.say({ kind: 'go-to', stepId });
      } else {
        const index = this.#store.story.steps.findIndex(({ id }) => id === stepId);
        this.#apply(goTo(this.#talk, index, this.#standing()));
      }
    });
  }
  openPlace(placeId: string): void {
    this.#panel.close();
    this.#answer.whenKnown(() => this.#line.say({ kind: 'open-place', placeId }));
  }
  point(at: Position | null): void {
    this.#line.say({ kind: 'pointer', at });
  }
  draw(at: Position, isStart: boolean): void {
    this.#line.say({ kind: 'ink', at, isStart });
  }
  setDark(isDark: boolean): void {
    this.#line.say({ kind: 'dark', isDark });
  }
  /** Has the stage try the living map once more. */
  enliven(): void {
    this.#line.say({ kind: 'enliven' });
  }
  restartClock(): void {
    this.#change(() => this.time.restart());
  }
  toggleClock(): void {
    this.#change(() => this.time.toggle());
  }
  /** Changes size of notes or planned minutes; the stage's copy follows. */
  set(change: (settings: KeptSettings) => void): void {
    this.#change(() => change(this.settings));
  }

  #ask(command: Command, key: string): void {
    if (STAGE_ONLY.has(command)) {
      return;
    }
    this.#answer.whenKnown(() => {
      if (MOVES.has(command)) {
        this.#panel.close();
        this.#begin();
      }
      if (this.#presence === 'there') {
        this.#line.say({ kind: 'command', command, key });
      } else {
        this.#apply(afterAsked(this.#talk, command, key, this.#standing()));
      }
    });
  }

  /** Without a stage: only steps and what covers them. */
  #apply({ talk, effects }: Outcome): void {
    this.#talk = { ...talk, panel: 'none', isLeaving: false };
    const { steps } = this.#store.story;
    for (const effect of effects) {
      const index =
        effect.kind === 'go-to'
          ? effect.index
          : this.#store.stepIndex + (effect.kind === 'next' ? 1 : effect.kind === 'back' ? -1 : 0);
      this.#clock.goTo(steps[index]?.id ?? '');
    }
  }

  #hear(said: MessageBody): void {
    if (said.kind === 'ping' && said.isNew && !this.#answer.isAwaited) {
      this.#isStageNew = true;
      const isDark = this.#report?.isDark ?? null;
      this.#line.say({ kind: 'resume', stepId: this.#clock.stepId, cover: this.cover, isDark });
      this.#keepDesk();
    }
    if (said.kind === 'report' && !said.isNew) {
      this.#adopt(said.report, said.desk);
    }
    this.#look();
  }

  #adopt(report: Report, desk: Desk | null): void {
    const before = this.#report?.stepId ?? report.stepId;
    this.#report = report;
    const { cover, tool, digits, isCaptionShown } = report;
    this.#talk = { ...this.#talk, cover, tool, digits, isCaptionShown };
    this.#clock.goTo(report.stepId);
    if (this.#answer.isAwaited && desk) {
      this.time.adopt(desk.clock);
      this.settings.adopt(desk);
    }
    if (report.stepId !== before && !this.#isStageNew) {
      // Stepped on the stage itself, where a clicker's keys go.
      this.#begin();
    }
    this.#isStageNew = false;
    this.#look();
    this.#answer.settle();
  }

  #afterPing(): void {
    this.#look();
    this.#answer.countPing();
  }

  #look(): void {
    this.#presence = this.#line.isHeard()
      ? 'there'
      : this.#presence === 'waiting'
        ? 'waiting'
        : 'lost';
  }

  /** The talk begins with its first step, whoever makes it. */
  #begin(): void {
    if (!this.time.hasStarted) {
      this.restartClock();
    }
  }
  #change(change: () => void): void {
    this.#answer.whenKnown(() => {
      change();
      this.#keepDesk();
    });
  }
  #keepDesk(): void {
    this.#line.say({ kind: 'desk', desk: { clock: this.time.time, ...this.settings.now } });
  }

  #standing(): Standing {
    return {
      stepIndex: this.#store.stepIndex,
      stepCount: this.#store.story.steps.length,
      isMapFree: false,
      isFullScreen: false,
      isPlaying: false
    };
  }
}
