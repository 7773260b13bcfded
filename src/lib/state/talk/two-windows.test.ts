import { describe, expect, it } from 'vitest';
import { momentOf, Room } from './fake-windows.ts';
import { started, talk, talkOf } from './test-talk.ts';

describe('the time of the talk', () => {
  it('begins with the first step, also when it is made on the stage', () => {
    const { stage, desk, settle } = started();
    expect(desk.time.isRunning).toBe(false);
    stage.press('black', 'b');
    settle();
    expect(desk.time.isRunning).toBe(false);
    stage.press('black', 'b');
    stage.press('next', 'PageDown');
    settle();
    expect(desk.time.isRunning).toBe(true);
  });

  it.each([
    ['the last step', (desk: Desk) => desk.press('last', 'End')],
    ['a step chosen from the list', (desk: Desk) => desk.goToStep('second')],
    ['next', (desk: Desk) => desk.press('next', 'PageDown')]
  ] as const)('begins with %s from the speaker window', (_, act) => {
    const { desk } = started();
    act(desk);
    expect(desk.time.isRunning).toBe(true);
  });

  it('does not begin where a new speaker window only finds the talk at another step', () => {
    const { room, stage, stageWindow, openSpeaker } = talkOf();
    stage.press('next', 'PageDown');
    const { desk, clock } = openSpeaker(stageWindow, 'first');
    room.pass(400);
    expect([clock.stepId, desk.time.isRunning]).toEqual(['second', false]);
  });

  it('is not begun anew by a key that a reloaded speaker window hears before the stage has answered', () => {
    const { room, stage, stageClock, desk, stageWindow, speakerWindow, openSpeaker } = started();
    desk.goToStep('second');
    room.pass(60_000);
    room.unload(speakerWindow);
    const again = openSpeaker(stageWindow);
    again.desk.press('next', 'PageDown');
    again.desk.set((kept) => kept.resizeNotes(2));
    expect(again.clock.stepId).toBe('first');
    room.pass(100);
    stage.tell();
    room.pass(100);
    again.desk.tick(momentOf(again.ports));
    expect([stageClock.stepId, again.clock.stepId]).toEqual(['third', 'third']);
    expect(again.desk.time.elapsedMs).toBeGreaterThan(59_000);
    expect(again.desk.settings.now.notesPx).toBe(27);
  });

  it('what a speaker without a stage asks for at once is done as soon as nobody has answered', () => {
    const { room, openSpeaker } = talk();
    const { desk, clock } = openSpeaker(null);
    desk.press('next', 'PageDown');
    expect(clock.stepId).toBe('first');
    room.pass(900);
    expect([clock.stepId, desk.time.isRunning]).toEqual(['second', true]);
  });
});

describe('J6.5: the playing is stopped from the speaker window', () => {
  const playing = () => {
    const all = started();
    all.desk.press('autoplay', 'a');
    all.settle();
    expect([all.stageClock.isPlaying, all.desk.report?.isPlaying]).toEqual([true, true]);
    return all;
  };

  it.each([
    'close',
    'help',
    'overview',
    'jump',
    'restart-clock',
    'larger',
    'full-screen',
    'speaker'
  ] as const)('by %s, which does nothing else', (command) => {
    const { desk, stage, stageClock, settle } = playing();
    desk.press(command, '');
    settle();
    expect(stageClock.isPlaying).toBe(false);
    expect([desk.panel, desk.time.isRunning, desk.settings.now.notesPx]).toEqual([
      'none',
      false,
      25
    ]);
    expect([stage.talk.panel, stageClock.stepId]).toEqual(['none', 'first']);
  });

  it('by a key without a command; the next key is a command again', () => {
    const { desk, stageClock, settle } = playing();
    expect(desk.stopPlaying()).toBe(true);
    desk.press('next', 'PageDown');
    settle();
    expect([stageClock.isPlaying, stageClock.stepId]).toEqual([false, 'second']);
    expect(desk.stopPlaying()).toBe(false);
  });
});

describe('dark or light', () => {
  it('a stage opened from a dark speaker window stays as its address says', () => {
    const { room, speakerWindow, openSpeaker, openStage } = talk();
    const { desk } = openSpeaker(null);
    room.pass(2_000);
    const { preferences } = openStage(speakerWindow);
    preferences.setTheme('dark');
    room.pass(900);
    expect([preferences.theme, desk.report?.isDark]).toEqual(['dark', true]);
  });

  it('is light until the speaker switches it, and a stage that is opened again is as it was', () => {
    const { room, desk, preferences, stageWindow, speakerWindow, openStage, settle } = started();
    expect(preferences.theme).toBe('stage');
    desk.setDark(true);
    settle();
    expect([preferences.theme, desk.report?.isDark]).toEqual(['dark', true]);
    room.unload(stageWindow);
    const again = openStage(speakerWindow);
    room.pass(900);
    expect(again.preferences.theme).toBe('dark');
  });
});

describe('Esc in the speaker window', () => {
  it('twice before the stage has answered only restores from black', () => {
    const { desk, stage, done, settle } = started();
    stage.setFullScreen(true);
    desk.press('black', 'b');
    settle();
    desk.press('close', 'Escape');
    desk.press('close', 'Escape');
    desk.press('close', 'Escape');
    settle();
    expect([stage.talk.cover, stage.talk.isLeaving, done]).toEqual(['none', false, []]);
  });

  it('closes a panel that is open on the stage, which the speaker is told of', () => {
    const { desk, stage, settle } = started();
    stage.press('overview', 'o');
    settle();
    expect(desk.report?.panel).toBe('overview');
    desk.press('close', 'Escape');
    settle();
    expect([stage.talk.panel, desk.report?.panel]).toEqual(['none', 'none']);
  });
});

describe('the map of the stage became the simple one', () => {
  it.each(['lost', 'slow', 'noWebgl', 'unfetched'] as const)(
    'because it is %s: the speaker is told, and has the other one tried again',
    (reason) => {
      const { stage, desk, settle } = started();
      let tries = 0;
      expect(desk.report?.simpleMap).toBeNull();
      stage.map.setSimple(reason, () => (tries += 1));
      settle();
      expect(desk.report?.simpleMap).toBe(reason);
      desk.enliven();
      settle();
      expect(tries).toBe(1);
      stage.map.setSimple(null, () => (tries += 1));
      settle();
      expect(desk.report?.simpleMap).toBeNull();
    }
  );

  it('nothing is tried where the living map is at work or the simple one is wanted', () => {
    const { stage, desk, settle } = started();
    let tries = 0;
    stage.map.setSimple(null, () => (tries += 1));
    desk.enliven();
    settle();
    expect(tries).toBe(0);
  });
});

describe('ink', () => {
  const drawn = () => {
    const all = started();
    all.stage.press('draw', 'd');
    all.stage.ink.draw([70, 30], true);
    return all;
  };

  it.each([
    ['Home', ['first', 'Home']],
    ['End', ['last', 'End']],
    ['back', ['back', 'PageUp']]
  ] as const)('goes with %s, as with every other step', (_, [command, key]) => {
    const { stage, stageClock } = drawn();
    stageClock.goTo('second');
    stage.ink.draw([71, 31], true);
    expect(stage.ink.marks.strokes).toHaveLength(1);
    stage.press(command, key);
    expect(stage.ink.marks.strokes).toEqual([]);
  });

  it('a stroke held through a step is not gone on with on the next one', () => {
    const { stage, stageClock } = drawn();
    stageClock.goTo('second');
    stage.ink.draw([71, 31], false);
    stage.ink.draw([72, 32], false);
    expect(stage.ink.marks.strokes).toEqual([]);
    stage.ink.draw([72, 32], true);
    stage.ink.draw([73, 33], false);
    expect(stage.ink.marks.strokes[0]?.points).toHaveLength(2);
  });

  it('goes with a step that the playing makes, and stays while the step does', () => {
    const { stage, stageClock } = drawn();
    stage.press('black', 'b');
    stage.ink.tick(16);
    expect(stage.ink.marks.strokes).toHaveLength(1);
    stageClock.goTo('second');
    stage.ink.tick(16);
    expect(stage.ink.marks.strokes).toEqual([]);
  });
});

it('every command is heeded, whoever gives it; what is only told is not', () => {
  const { desk, stage, heeded, settle } = started();
  desk.press('caption', 'h');
  settle();
  stage.press('caption', 'h');
  desk.goToStep('second');
  settle();
  expect(heeded.count).toBe(3);
  desk.point([70, 30]);
  desk.set((kept) => kept.resizeNotes(2));
  settle();
  expect(heeded.count).toBe(3);
});

it('a speaker window left open from another talk does not take over a stage that another one opens', () => {
  const room = new Room('http://127.0.0.1:4173', true);
  const forgotten = talk(room);
  const old = forgotten.openSpeaker(null, 'third');
  room.pass(2_000);
  const { speakerWindow, openSpeaker, openStage } = talk(room);
  const { desk } = openSpeaker(null, 'second');
  room.pass(2_000);
  const { stage, clock } = openStage(speakerWindow);
  room.pass(1_500);
  expect(clock.stepId).toBe('second');
  old.desk.press('black', 'b');
  room.pass(500);
  expect(stage.talk.cover).toBe('none');
  desk.press('back', 'PageUp');
  room.pass(500);
  stage.tell();
  room.pass(500);
  expect([clock.stepId, old.clock.stepId]).toEqual(['first', 'third']);
});

type Desk = ReturnType<typeof started>['desk'];
