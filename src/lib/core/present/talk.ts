import type { Command } from '../keys/key-table.ts';

/** What covers the stage: a black or white screen lets the room look at the speaker. */
export type Cover = 'none' | 'black' | 'white';
export type Panel = 'none' | 'help' | 'overview' | 'jump';
/** What the mouse does over the map. */
export type Tool = 'none' | 'pointer' | 'draw' | 'magnify';

/** What the stage shows besides the step. */
export interface Talk {
  readonly cover: Cover;
  readonly panel: Panel;
  readonly tool: Tool;
  readonly isCaptionShown: boolean;
  /** Digits typed so far, waiting for Enter. */
  readonly digits: string;
  /** The place opened in answer to a question; `null` while the step is shown. */
  readonly placeId: string | null;
  /** Esc was pressed with nothing left to close: once more leaves. */
  readonly isLeaving: boolean;
}

/** Where things stand outside the talk itself. */
export interface Standing {
  readonly stepIndex: number;
  readonly stepCount: number;
  readonly isMapFree: boolean;
  readonly isFullScreen: boolean;
  readonly isPlaying: boolean;
}

/** What has to be done besides changing the talk. */
export type Effect =
  | { readonly kind: 'next' | 'back' | 'free-map' | 'return' | 'play' | 'stop' | 'erase' }
  | { readonly kind: 'open-speaker' | 'fill-screen' | 'unfill-screen' | 'leave' }
  | { readonly kind: 'go-to'; readonly index: number };

export interface Outcome {
  readonly talk: Talk;
  readonly effects: readonly Effect[];
}

export const NEW_TALK: Talk = {
  cover: 'none',
  panel: 'none',
  tool: 'none',
  isCaptionShown: true,
  digits: '',
  placeId: null,
  isLeaving: false
};

/** Steps have at most this many digits; more start anew. */
const MAX_DIGITS = 2;

/**
 * The talk after a command, and what has to be done. `key` is the key pressed: the digit of a number,
 * or the Enter that ends it. Commands of the speaker's own window and of the free map change nothing here.
 */
export function afterCommand(
  talk: Talk,
  command: Command,
  key: string,
  standing: Standing
): Outcome {
  if (standing.isPlaying) {
    return { talk, effects: [{ kind: 'stop' }] };
  }
  const calm = { ...talk, digits: '', isLeaving: false };
  switch (command) {
    case 'next':
    case 'back':
      return endsNumber(talk, key)
        ? goTo(calm, Number(talk.digits) - 1, standing)
        : step(calm, command, standing);
    case 'first':
      return goTo(calm, 0, standing);
    case 'last':
      return goTo(calm, standing.stepCount - 1, standing);
    case 'go-to-number':
      return only({ ...calm, digits: digitsAfter(talk.digits, key) });
    case 'black':
    case 'white':
      return only({ ...calm, cover: talk.cover === command ? 'none' : command });
    case 'full-screen':
      return {
        talk: calm,
        effects: [{ kind: standing.isFullScreen ? 'unfill-screen' : 'fill-screen' }]
      };
    case 'present-from-start':
      return {
        ...goTo(calm, 0, standing),
        effects: [{ kind: 'fill-screen' }, { kind: 'go-to', index: 0 }]
      };
    case 'present-from-here':
      return { talk: calm, effects: [{ kind: 'fill-screen' }] };
    case 'close':
      return close(talk, standing);
    case 'speaker':
      return { talk: calm, effects: [{ kind: 'open-speaker' }] };
    case 'help':
    case 'overview':
    case 'jump':
      return only({ ...calm, panel: talk.panel === command ? 'none' : command });
    case 'pointer':
    case 'draw':
    case 'magnify':
      return only({ ...calm, tool: talk.tool === command ? 'none' : command });
    case 'erase':
      return { talk: calm, effects: [{ kind: 'erase' }] };
    case 'free-map':
      return {
        talk: { ...calm, placeId: null },
        effects: [{ kind: standing.isMapFree ? 'return' : 'free-map' }]
      };
    case 'caption':
      return only({ ...calm, isCaptionShown: !talk.isCaptionShown });
    case 'autoplay':
      return { talk: { ...calm, cover: 'none', placeId: null }, effects: [{ kind: 'play' }] };
    case 'restart-clock':
    case 'larger':
    case 'smaller':
    case 'find':
    case 'measure':
    case 'visible-sources':
      return only(talk);
  }
}

/**
 * The talk after a command from the speaker's window, which knows the stage only by its last report: Esc from
 * there closes what lies over the step and never ends full screen or the talk.
 */
export function afterAsked(talk: Talk, command: Command, key: string, standing: Standing): Outcome {
  const outcome = afterCommand(talk, command, key, standing);
  const isEnd =
    outcome.talk.isLeaving ||
    outcome.effects.some(({ kind }) => kind === 'unfill-screen' || kind === 'leave');
  return command === 'close' && isEnd ? only({ ...talk, digits: '', isLeaving: false }) : outcome;
}

/** True for the Enter after typed digits: it goes to that step, from whatever is shown. */
export function endsNumber({ digits }: Pick<Talk, 'digits'>, key: string): boolean {
  return key === 'Enter' && digits !== '';
}

/** To a step, counted from 0, from whatever is shown; a number without a step changes nothing. */
export function goTo(talk: Talk, index: number, { stepCount }: Standing): Outcome {
  const isStep = Number.isInteger(index) && index >= 0 && index < stepCount;
  return isStep
    ? {
        talk: { ...talk, cover: 'none', panel: 'none', placeId: null, digits: '' },
        effects: [{ kind: 'go-to', index }]
      }
    : only(talk);
}

/** Opens a place: the map is free until the next press. */
export function openPlace(talk: Talk, placeId: string): Outcome {
  return {
    talk: { ...talk, cover: 'none', panel: 'none', placeId },
    effects: [{ kind: 'free-map' }]
  };
}

/** Next and back first bring back what was left: from black, a panel or a free map they do not move. */
function step(talk: Talk, command: 'next' | 'back', standing: Standing): Outcome {
  if (talk.cover !== 'none') {
    return only({ ...talk, cover: 'none' });
  }
  if (talk.panel !== 'none') {
    return only({ ...talk, panel: 'none' });
  }
  if (standing.isMapFree) {
    return { talk: { ...talk, placeId: null }, effects: [{ kind: 'return' }] };
  }
  return { talk, effects: [{ kind: command }] };
}

/** Esc closes the top thing, one a press; leaving asks for a second one. */
function close(talk: Talk, standing: Standing): Outcome {
  const calm = { ...talk, digits: '', isLeaving: false };
  if (talk.panel !== 'none') {
    return only({ ...calm, panel: 'none' });
  }
  if (talk.cover !== 'none') {
    return only({ ...calm, cover: 'none' });
  }
  if (talk.tool !== 'none') {
    return only({ ...calm, tool: 'none' });
  }
  if (standing.isMapFree) {
    return { talk: { ...calm, placeId: null }, effects: [{ kind: 'return' }] };
  }
  if (standing.isFullScreen) {
    return { talk: calm, effects: [{ kind: 'unfill-screen' }] };
  }
  return talk.isLeaving
    ? { talk: calm, effects: [{ kind: 'leave' }] }
    : only({ ...calm, isLeaving: true });
}

function digitsAfter(digits: string, key: string): string {
  return digits.length < MAX_DIGITS ? digits + key : key;
}

function only(talk: Talk): Outcome {
  return { talk, effects: [] };
}
