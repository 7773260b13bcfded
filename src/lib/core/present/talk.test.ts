import { describe, expect, it } from 'vitest';
import type { Command } from '../keys/key-table.ts';
import { afterAsked, afterCommand, NEW_TALK, openPlace, type Standing, type Talk } from './talk.ts';

const at: Standing = {
  stepIndex: 3,
  stepCount: 9,
  isMapFree: false,
  isFullScreen: false,
  isPlaying: false
};

function after(talk: Partial<Talk>, command: Command, standing: Partial<Standing> = {}, key = '') {
  return afterCommand({ ...NEW_TALK, ...talk }, command, key, { ...at, ...standing });
}

describe('black and white', () => {
  it('cover the stage, and the same key uncovers it', () => {
    expect(after({}, 'black').talk.cover).toBe('black');
    expect(after({ cover: 'black' }, 'black').talk.cover).toBe('none');
    expect(after({ cover: 'black' }, 'white').talk.cover).toBe('white');
  });

  it.each(['next', 'back'] as const)('%s from black restores without moving', (command) => {
    expect(after({ cover: 'black' }, command)).toEqual({ talk: NEW_TALK, effects: [] });
  });

  it('a number and Enter from black restore and go there', () => {
    const outcome = after({ cover: 'white', digits: '6' }, 'next', {}, 'Enter');
    expect(outcome.talk.cover).toBe('none');
    expect(outcome.effects).toEqual([{ kind: 'go-to', index: 5 }]);
  });
});

describe('next and back', () => {
  it('move', () => {
    expect(after({}, 'next').effects).toEqual([{ kind: 'next' }]);
    expect(after({}, 'back').effects).toEqual([{ kind: 'back' }]);
  });

  it('return to the step left, when the map is free or a place is open', () => {
    const opened = openPlace(NEW_TALK, 'parachinar');
    expect(opened.effects).toEqual([{ kind: 'free-map' }]);
    const back = after(opened.talk, 'next', { isMapFree: true });
    expect(back).toEqual({ talk: NEW_TALK, effects: [{ kind: 'return' }] });
  });

  it('close a panel before they move', () => {
    expect(after({ panel: 'overview' }, 'next')).toEqual({ talk: NEW_TALK, effects: [] });
  });
});

describe('a number and Enter', () => {
  const typed = (keys: string): string =>
    [...keys].reduce((talk, key) => afterCommand(talk, 'go-to-number', key, at).talk, NEW_TALK)
      .digits;

  it('gathers digits; a third one starts anew', () => {
    expect([typed('6'), typed('12'), typed('123')]).toEqual(['6', '12', '3']);
  });

  it('goes to that step; Enter without a number is next', () => {
    expect(after({ digits: '9' }, 'next', {}, 'Enter').effects).toEqual([
      { kind: 'go-to', index: 8 }
    ]);
    expect(after({}, 'next', {}, 'Enter').effects[0]).toEqual({ kind: 'next' });
  });

  it.each(['0', '10', '99'])(
    '%s is no step: nothing moves and the number is forgotten',
    (digits) => {
      expect(after({ digits }, 'next', {}, 'Enter')).toEqual({ talk: NEW_TALK, effects: [] });
    }
  );

  it('is forgotten with any other key: a clicker then just steps', () => {
    expect(after({ digits: '6' }, 'next', {}, 'PageDown').effects[0]).toEqual({ kind: 'next' });
    expect(after({ digits: '6' }, 'black').talk.digits).toBe('');
  });
});

describe('Esc closes the top thing, one a press', () => {
  it('dialog, then black, then pointer', () => {
    let talk: Talk = { ...NEW_TALK, panel: 'help', cover: 'black', tool: 'pointer' };
    for (const left of [
      { panel: 'none', cover: 'black', tool: 'pointer' },
      { panel: 'none', cover: 'none', tool: 'pointer' },
      { panel: 'none', cover: 'none', tool: 'none' }
    ]) {
      talk = after(talk, 'close', { isMapFree: true, isFullScreen: true }).talk;
      expect(talk).toMatchObject(left);
    }
  });

  it('then the free map, then full screen', () => {
    expect(after({}, 'close', { isMapFree: true, isFullScreen: true }).effects).toEqual([
      { kind: 'return' }
    ]);
    expect(after({}, 'close', { isFullScreen: true }).effects).toEqual([{ kind: 'unfill-screen' }]);
  });

  it('leaves only when pressed twice with nothing left to close', () => {
    const once = after({}, 'close');
    expect(once).toEqual({ talk: { ...NEW_TALK, isLeaving: true }, effects: [] });
    expect(after(once.talk, 'close').effects).toEqual([{ kind: 'leave' }]);
  });

  it('from black restores, and the next Esc does not leave yet', () => {
    const restored = after({ cover: 'black' }, 'close');
    expect(restored).toEqual({ talk: NEW_TALK, effects: [] });
    expect(after(restored.talk, 'close').effects).toEqual([]);
  });

  it('forgets the first Esc when anything else is pressed', () => {
    expect(after({ isLeaving: true }, 'next').talk.isLeaving).toBe(false);
  });
});

describe('Esc from the speaker window', () => {
  const asked = (talk: Partial<Talk>, standing: Partial<Standing> = {}) =>
    afterAsked({ ...NEW_TALK, ...talk }, 'close', 'Escape', { ...at, ...standing });

  it('closes what lies over the step, as on the stage', () => {
    expect(asked({ panel: 'help' })).toEqual({ talk: NEW_TALK, effects: [] });
    expect(asked({ cover: 'black' })).toEqual({ talk: NEW_TALK, effects: [] });
    expect(asked({}, { isMapFree: true }).effects).toEqual([{ kind: 'return' }]);
    expect(asked({}, { isPlaying: true }).effects).toEqual([{ kind: 'stop' }]);
  });

  it('never ends full screen, nor leaves, nor makes ready to', () => {
    expect(asked({}, { isFullScreen: true })).toEqual({ talk: NEW_TALK, effects: [] });
    expect(asked({})).toEqual({ talk: NEW_TALK, effects: [] });
    expect(asked({ isLeaving: true })).toEqual({ talk: NEW_TALK, effects: [] });
  });

  it('other commands are as on the stage', () => {
    expect(afterAsked(NEW_TALK, 'next', '', at)).toEqual(after({}, 'next'));
  });
});

describe('full screen', () => {
  it('F enters and leaves', () => {
    expect(after({}, 'full-screen').effects).toEqual([{ kind: 'fill-screen' }]);
    expect(after({}, 'full-screen', { isFullScreen: true }).effects).toEqual([
      { kind: 'unfill-screen' }
    ]);
  });

  it('F5 starts from the first step, Shift+F5 from here', () => {
    expect(after({}, 'present-from-start').effects).toEqual([
      { kind: 'fill-screen' },
      { kind: 'go-to', index: 0 }
    ]);
    expect(after({}, 'present-from-here').effects).toEqual([{ kind: 'fill-screen' }]);
  });
});

describe('the other keys', () => {
  it.each(['help', 'overview', 'jump'] as const)('%s opens and closes its panel', (command) => {
    expect(after({}, command).talk.panel).toBe(command);
    expect(after({ panel: command }, command).talk.panel).toBe('none');
  });

  it.each(['pointer', 'draw', 'magnify'] as const)('%s takes and puts down its tool', (command) => {
    expect(after({}, command).talk.tool).toBe(command);
    expect(after({ tool: command }, command).talk.tool).toBe('none');
  });

  it('Home and End go to the first and the last step', () => {
    expect(after({}, 'first').effects).toEqual([{ kind: 'go-to', index: 0 }]);
    expect(after({}, 'last').effects).toEqual([{ kind: 'go-to', index: 8 }]);
  });

  it('M frees the map and gives it back, H hides the caption, S and E have their effect', () => {
    expect(after({}, 'free-map').effects).toEqual([{ kind: 'free-map' }]);
    expect(after({}, 'free-map', { isMapFree: true }).effects).toEqual([{ kind: 'return' }]);
    expect(after({}, 'caption').talk.isCaptionShown).toBe(false);
    expect(after({}, 'speaker').effects).toEqual([{ kind: 'open-speaker' }]);
    expect(after({}, 'erase').effects).toEqual([{ kind: 'erase' }]);
  });

  it('A plays, and then any key only stops', () => {
    expect(after({ cover: 'black' }, 'autoplay')).toEqual({
      talk: NEW_TALK,
      effects: [{ kind: 'play' }]
    });
    expect(after({}, 'next', { isPlaying: true })).toEqual({
      talk: NEW_TALK,
      effects: [{ kind: 'stop' }]
    });
  });

  it.each(['restart-clock', 'larger', 'smaller'] as const)(
    '%s belongs to the speaker window',
    (command) => {
      expect(after({}, command)).toEqual({ talk: NEW_TALK, effects: [] });
    }
  );
});
