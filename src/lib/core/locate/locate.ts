import type { Position } from '../geo/position.ts';
import type { Names, Source } from '../story/types.ts';

/** A country (by its ISO 3166-1 alpha-3 code) or a place of the story, as `country:IRN`, `place:qom`. */
export type LocateTarget = `${'country' | 'place'}:${string}`;

/** The game as its file has it, checked: what is asked in which order, by id. */
export interface LocatePlan {
  readonly rounds: readonly {
    readonly id: string;
    readonly title: string;
    /** Ids of places, in order of preference. */
    readonly anchors: readonly string[];
    readonly items: readonly {
      readonly target: LocateTarget;
      readonly others: readonly LocateTarget[];
      readonly fact: string;
      readonly sourceIds: readonly string[];
    }[];
  }[];
  /** Those that the items name. */
  readonly sources: readonly Source[];
}

/** Where something is, and what it is called. */
export interface Named {
  readonly names: Names;
  /** Of a country, where its name stands. */
  readonly position: Position;
}

/** One of the places that may be the answer. */
export interface LocateChoice extends Named {
  readonly target: LocateTarget;
  /** The country that a place lies in; `null` for a country. */
  readonly country: Names | null;
}

/** One question of the game: where is this? */
export interface LocateItem extends LocateChoice {
  /** It and four others, from west to east: the first is A. */
  readonly choices: readonly LocateChoice[];
  /** One or two places from which distances are told to those who do not see the map; none of them a choice. */
  readonly anchors: readonly Named[];
  /** What is told when it has been answered. */
  readonly fact: string;
  readonly sources: readonly Source[];
}

export interface LocateRound {
  readonly id: string;
  readonly title: string;
  readonly items: readonly LocateItem[];
}

/** The letter of a choice by its place in the list, A first. */
export function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

/** The code of a country that is asked for; `null` for a place. */
export function countryOf(target: LocateTarget): string | null {
  const [kind, id = ''] = target.split(':');
  return kind === 'country' ? id : null;
}
