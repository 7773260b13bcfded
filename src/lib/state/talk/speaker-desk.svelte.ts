import type { Command } from '#lib/core/keys/key-table.ts';
import type { Position } from '#lib/core/geo/position.ts';
import { NOTES_PX, type Desk } from '#lib/core/present/desk.ts';
import { clockJump, type Moment } from '#lib/core/present/clock-jump.ts';
import type { MessageBody, Report } from '#lib/core/present/messages.ts';
import { paceOf, type Pace } from '#lib/core/present/pace.ts';
import {
  afterCommand,
  goTo,
  NEW_TALK,
  type Outcome,
  type Panel,
  type Standing
} from '#lib/core/present/talk.ts';
import {
  elapsedMs,
  NOT_STARTED,
  shifted,
  started,
  toggled,
  type TalkTime
} from '#lib/core/present/talk-clock.ts';
import type { StepNotes } from '#lib/core/story/notes.ts';
import type { StoryStore } from '../story-store.svelte.ts';
import type { TourClock } from '../tour-clock.svelte.ts';
import type { KeptSettings } from './kept-settings.svelte.ts';
import { TalkLine, type LinePorts, type Peer } from './talk-line.ts';

/** What the speaker sees of the stage: never seen yet, there, or lost. */
export type StagePresence = 'waiting' | 'there' | 'lost';

const NEW_PINGS = 3;
const MOVES: ReadonlySet<Command> = new Set(['next', 'back']);
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
  #presence = $state<StagePresence>('waiting');
  #report = $state.raw<Report | null>(null);
  #talk = $state.raw(NEW_TALK);
  #panel = $state<Panel>('none');
  #time = $state.raw<TalkTime>(NOT_STARTED);
  #nowMs = $state(0);
  #jumpedMs = $state(0);
  #last: Moment;
  #pingsLeft = NEW_PINGS;
  readonly #pace = $derived.by(() =>
    paceOf(
      this.#store.story.steps.map(({ id }) => this.minutesOf(id)),
      this.#store.stepIndex,
      this.elapsedMs
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
    this.#nowMs = ports.nowMs();
    this.#last = { wallMs: ports.nowMs(), steadyMs: ports.steadyMs() };
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
    return this.#panel;
  }
  get nowMs(): number {
    return this.#nowMs;
  }
  /** How far the wall clock was set since this window opened. */
  get jumpedMs(): number {
    return this.#jumpedMs;
  }
  get elapsedMs(): number {
    return elapsedMs(this.#time, this.#nowMs);
  }
  get isClockRunning(): boolean {
    return this.#time.startedAtMs !== null && this.#time.pausedAtMs === null;
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
      () => this.#pingsLeft > 0,
      () => this.#afterPing()
    );
  }
  /** The stage this window has opened. */
  addStage(peer: Peer): void {
    this.#line.add(peer);
  }
  /** Tells the time. When the wall clock was set the talk is as old as it was. */
  tick(now: Moment): void {
    const jumpMs = clockJump(this.#last, now);
    this.#last = now;
    this.#nowMs = now.wallMs;
    if (jumpMs !== 0) {
      this.#jumpedMs += jumpMs;
      this.#setTime(shifted(this.#time, jumpMs));
    }
    this.#look();
  }

  press(command: Command, key: string): void {
    switch (command) {
      case 'help':
      case 'overview':
      case 'jump':
        this.#panel = this.#panel === command ? 'none' : command;
        return;
      case 'restart-clock':
        this.restartClock();
        return;
      case 'larger':
      case 'smaller':
        this.set((kept) => kept.resizeNotes(command === 'larger' ? NOTES_PX.step : -NOTES_PX.step));
        return;
      case 'close':
        this.#close();
        return;
      default:
        this.#ask(command === 'present-from-start' ? 'first' : command, key);
    }
  }
  goToStep(stepId: string): void {
    this.#panel = 'none';
    if (this.#presence === 'there') {
      this.#line.say({ kind: 'go-to', stepId });
    } else {
      const index = this.#store.story.steps.findIndex(({ id }) => id === stepId);
      this.#apply(goTo(this.#talk, index, this.#standing()));
    }
  }
  openPlace(placeId: string): void {
    this.#panel = 'none';
    this.#line.say({ kind: 'open-place', placeId });
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
  restartClock(): void {
    this.#setTime(started(this.#nowMs));
  }
  toggleClock(): void {
    this.#setTime(toggled(this.#time, this.#nowMs));
  }
  /** Changes size of notes or planned minutes; the stage's copy follows. */
  set(change: (settings: KeptSettings) => void): void {
    change(this.settings);
    this.#keepDesk();
  }

  #ask(command: Command, key: string): void {
    if (STAGE_ONLY.has(command)) {
      return;
    }
    if (MOVES.has(command) && this.#time.startedAtMs === null) {
      this.#setTime(started(this.#nowMs));
    }
    this.#pingsLeft = 0;
    if (this.#presence === 'there') {
      this.#line.say({ kind: 'command', command, key });
    } else {
      this.#apply(afterCommand(this.#talk, command, key, this.#standing()));
    }
  }

  /** Esc closes what is open here, and on the stage what lies over the step; from here it never ends the talk. */
  #close(): void {
    const isOver =
      this.cover !== 'none' || this.tool !== 'none' || (this.#report?.isMapFree ?? false);
    if (this.#panel !== 'none') {
      this.#panel = 'none';
    } else if (isOver) {
      this.#ask('close', 'Escape');
    }
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
    if (said.kind === 'ping' && said.isNew && this.#pingsLeft === 0) {
      const isDark = this.#report?.isDark ?? false;
      this.#line.say({ kind: 'resume', stepId: this.#clock.stepId, cover: this.cover, isDark });
      this.#keepDesk();
    }
    if (said.kind === 'report' && !said.isNew) {
      this.#adopt(said.report, said.desk);
    }
    this.#look();
  }

  #adopt(report: Report, desk: Desk | null): void {
    this.#report = report;
    const { cover, tool, digits, isCaptionShown } = report;
    this.#talk = { ...this.#talk, cover, tool, digits, isCaptionShown };
    this.#clock.goTo(report.stepId);
    if (this.#pingsLeft > 0 && desk) {
      this.#time = desk.clock;
      this.settings.adopt(desk);
    }
    this.#pingsLeft = 0;
  }

  #afterPing(): void {
    this.#pingsLeft = Math.max(this.#pingsLeft - 1, 0);
    this.#look();
  }

  #look(): void {
    this.#presence = this.#line.isHeard()
      ? 'there'
      : this.#presence === 'waiting'
        ? 'waiting'
        : 'lost';
  }

  #setTime(time: TalkTime): void {
    this.#time = time;
    this.#keepDesk();
  }
  #keepDesk(): void {
    const desk = { clock: this.#time, ...this.settings.now };
    this.#line.say({ kind: 'desk', desk });
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
