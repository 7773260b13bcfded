import { describe, expect, it } from 'vitest';
import { Room } from './fake-windows.ts';
import { started, talk } from './test-talk.ts';

describe('Present is pressed beside a speaker window that is still open', () => {
  it.each([
    ['files on a stick', new Room('null', false)],
    ['a site', new Room('http://127.0.0.1:4173', true)]
  ])('the talk goes on from where it was pressed, in both windows: %s', (_, room) => {
    const all = talk(room);
    const left = all.openStage();
    room.pass(4_000);
    const { desk, clock } = all.openSpeaker(all.stageWindow);
    room.pass(500);
    desk.press('black', 'b');
    desk.set((kept) => kept.plan({ second: 4 }));
    room.pass(500);
    left.leave();
    room.pass(5_000);
    const again = all.openStage(null, 'third', true);
    room.pass(1_200);
    expect([again.clock.stepId, clock.stepId]).toEqual(['third', 'third']);
    expect([again.stage.talk.cover, desk.cover]).toEqual(['none', 'none']);
    // Nobody has stepped yet.
    expect(desk.time.isRunning).toBe(false);
    // A speaker window that is reloaded finds its plan on the new stage.
    room.unload(all.speakerWindow);
    all.shelf.kept.clear();
    const { desk: reloaded } = all.openSpeaker(all.stageWindow);
    room.pass(900);
    expect(reloaded.minutesOf('second')).toBe(4);
  });

  it('also where it was left at one step and the speaker went on to another without a stage', () => {
    const { room, desk, deskClock, stageWindow, openStage, settle } = started();
    desk.press('next', 'PageDown');
    settle();
    room.unload(stageWindow);
    room.pass(3_000);
    desk.press('next', 'PageDown');
    expect(deskClock.stepId).toBe('third');
    const again = openStage(null, 'first', true);
    room.pass(1_200);
    expect([again.clock.stepId, deskClock.stepId]).toEqual(['first', 'first']);
    desk.press('next', 'PageDown');
    room.pass(200);
    expect(again.clock.stepId).toBe('second');
  });
});
