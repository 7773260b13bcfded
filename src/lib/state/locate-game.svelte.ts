import type { MultiPolygon } from 'geojson';
import type { Position } from '#lib/core/geo/position.ts';
import { answerTo, type Answer } from '#lib/core/locate/answer.ts';
import type { LocateChoice, LocateItem, LocateRound } from '#lib/core/locate/locate.ts';
import { MOST_POINTS } from '#lib/core/locate/points.ts';

/** How a person answers: by a pin on the map, or by one of five letters. */
export type AnswerWay = 'pin' | 'letter';

/** Where a question stands in the game. */
interface Turn {
  readonly round: LocateRound;
  readonly item: LocateItem;
}

/** One play of the game: which question, what is said to it and what was said before. Nothing is stored. */
export class LocateGame {
  readonly turns: readonly Turn[];
  #index = $state(0);
  #way = $state<AnswerWay>('pin');
  #pin = $state.raw<Position | null>(null);
  #choice = $state.raw<LocateChoice | null>(null);
  #answers = $state.raw<readonly Answer[]>([]);

  constructor(readonly rounds: readonly LocateRound[]) {
    this.turns = rounds.flatMap((round) => round.items.map((item) => ({ round, item })));
  }

  /** The question that is asked, or was just answered; `null` once the result is shown. */
  get turn(): Turn | null {
    return this.turns[this.#index] ?? null;
  }
  get index(): number {
    return this.#index;
  }
  get way(): AnswerWay {
    return this.#way;
  }
  get pin(): Position | null {
    return this.#pin;
  }
  get choice(): LocateChoice | null {
    return this.#choice;
  }
  get answers(): readonly Answer[] {
    return this.#answers;
  }
  /** The answer to this turn's question; `null` until it was checked. */
  get answer(): Answer | null {
    return this.#answers[this.#index] ?? null;
  }
  /** What would be checked. */
  get said(): { readonly position: Position; readonly choice: LocateChoice | null } | null {
    if (this.#way === 'letter') {
      return this.#choice && { position: this.#choice.position, choice: this.#choice };
    }
    return this.#pin && { position: this.#pin, choice: null };
  }
  get points(): number {
    return this.#answers.reduce((sum, { points }) => sum + points, 0);
  }
  get most(): number {
    return this.turns.length * MOST_POINTS;
  }

  answerBy(way: AnswerWay): void {
    this.#way = way;
  }
  setPin(position: Position): void {
    if (!this.answer) {
      this.#pin = position;
    }
  }
  choose(choice: LocateChoice): void {
    if (!this.answer) {
      this.#choice = choice;
    }
  }
  /** Rates what was said, once; `area` as `answerTo` has it. */
  check(area: MultiPolygon | null): Answer | null {
    const { turn, said } = this;
    if (!turn || !said || this.answer) {
      return null;
    }
    const answer = answerTo(turn.item, said, area);
    this.#answers = [...this.#answers, answer];
    return answer;
  }
  /** Goes on from a question that was answered. */
  next(): void {
    if (this.answer) {
      this.#index += 1;
      this.#pin = null;
      this.#choice = null;
    }
  }
  again(): void {
    this.#index = 0;
    this.#pin = null;
    this.#choice = null;
    this.#answers = [];
  }
}
