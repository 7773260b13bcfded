import { describe, expect, it } from 'vitest';
import { momentOf } from './fake-windows.ts';
import { started, talk, talkOf } from './test-talk.ts';

describe('with both windows open', () => {
  it('next in the speaker window moves both', () => {
    const { desk, stageClock, deskClock, settle } = started();
    desk.press('next', 'PageDown');
    settle();
    expect([stageClock.stepId, deskClock.stepId]).toEqual(['second', 'second']);
  });

  it('next on the stage moves both', () => {
    const { stage, stageClock, deskClock, settle } = started();
    stage.press('next', 'PageDown');
    settle();
    expect([stageClock.stepId, deskClock.stepId]).toEqual(['second', 'second']);
  });

  it('J1.5: two presses 120 ms apart land two steps on; a later one finishes the move', () => {
    const { stage, stageClock } = started();
    stage.press('next', 'PageDown');
    stageClock.tick(60);
    stageClock.tick(60);
    stage.press('next', 'PageDown');
    expect(stageClock.stepId).toBe('third');
    stage.press('first', 'Home');
    stage.press('next', 'PageDown');
    for (let ms = 0; ms < 800; ms += 50) stageClock.tick(50);
    expect(stageClock.isMoving).toBe(true);
    stage.press('next', 'PageDown');
    expect([stageClock.stepId, stageClock.isMoving]).toEqual(['second', false]);
  });

  it('J1.5: two presses 120 ms apart in the speaker window are two steps, however late the second is heard', () => {
    const { room, desk, stageClock } = started();
    desk.press('next', 'PageDown');
    room.deliver();
    room.beBusy(120);
    desk.press('next', 'PageDown');
    room.beBusy(600);
    room.deliver();
    expect(stageClock.stepId).toBe('third');
  });

  it('a press long after another finishes the move, also where both are heard at once', () => {
    const { room, desk, stageClock } = started();
    desk.press('next', 'PageDown');
    room.beBusy(1_000);
    desk.press('next', 'PageDown');
    room.deliver();
    expect([stageClock.stepId, stageClock.isMoving]).toEqual(['second', false]);
  });

  it('a press in either window is timed by one clock', () => {
    const { room, stage, stagePorts, desk, stageClock } = started();
    stage.press('next', 'PageDown', stagePorts.steadyMs());
    room.beBusy(120);
    desk.press('next', 'PageDown');
    room.beBusy(600);
    room.deliver();
    expect(stageClock.stepId).toBe('third');
  });

  it('black from the speaker window; next restores without moving', () => {
    const { desk, stage, stageClock, settle } = started();
    desk.press('black', 'b');
    settle();
    expect([stage.talk.cover, desk.cover]).toEqual(['black', 'black']);
    desk.press('next', 'PageDown');
    settle();
    expect([stage.talk.cover, desk.cover, stageClock.stepId]).toEqual(['none', 'none', 'first']);
  });

  it('a number and Enter from the speaker window jump', () => {
    const { desk, stageClock, settle } = started();
    desk.press('go-to-number', '3');
    settle();
    expect(desk.digits).toBe('3');
    desk.press('next', 'Enter');
    settle();
    expect(stageClock.stepId).toBe('third');
  });

  it('the pointer and the ink arrive in map coordinates, and the next step takes the ink away', () => {
    const { desk, stage, settle } = started();
    desk.press('pointer', 'l');
    settle();
    desk.point([73, 33.7]);
    desk.draw([70, 30], true);
    desk.draw([71, 31], false);
    settle();
    expect(stage.ink.marks.pointer).toEqual([73, 33.7]);
    expect(stage.ink.marks.strokes[0]?.points).toEqual([
      [70, 30],
      [71, 31]
    ]);
    stage.press('next', 'PageDown');
    expect(stage.ink.marks.strokes).toEqual([]);
  });

  it('Esc in the speaker window restores from black and never ends the talk', () => {
    const { desk, stage, done, settle } = started();
    desk.press('black', 'b');
    settle();
    for (let times = 0; times < 4; times += 1) {
      desk.press('close', 'Escape');
      settle();
    }
    expect(stage.talk.cover).toBe('none');
    expect(done).toEqual([]);
  });

  it('any press stops the playing and does nothing else', () => {
    const { desk, stageClock, settle } = started();
    desk.press('autoplay', 'a');
    settle();
    expect(stageClock.isPlaying).toBe(true);
    desk.press('next', 'PageDown');
    settle();
    expect([stageClock.isPlaying, stageClock.stepId]).toEqual([false, 'first']);
  });
});

describe('J2.3: when a window is reloaded or closed', () => {
  it('a reloaded stage takes over from the speaker window within a second', () => {
    const { room, desk, stageWindow, openStage, deskClock, settle } = started();
    desk.press('next', 'PageDown');
    desk.press('black', 'b');
    settle();
    room.unload(stageWindow);
    room.pass(200);
    const again = openStage();
    room.pass(900);
    expect(again.clock.stepId).toBe('second');
    expect(again.stage.talk.cover).toBe('black');
    expect(deskClock.stepId).toBe('second');
  });

  it('a reloaded stage stays black beside a speaker window that nobody sees, whose timers are slow', () => {
    const { room, desk, stageWindow, speakerWindow, openStage, settle } = started();
    desk.press('black', 'b');
    settle();
    room.unload(stageWindow);
    room.hide(speakerWindow);
    const again = openStage();
    room.pass(1_200);
    expect(again.stage.talk.cover).toBe('black');
    expect(desk.cover).toBe('black');
  });

  it('a reloaded speaker window takes over from the stage, with its clock, plan and text size', () => {
    const { room, desk, stage, shelf, stageWindow, speakerWindow, openSpeaker, settle } = started();
    desk.press('next', 'PageDown');
    desk.set((kept) => kept.plan({ second: 4 }));
    desk.set((kept) => kept.resizeNotes(6));
    settle();
    room.unload(speakerWindow);
    // A browser that kept nothing: the stage did.
    shelf.kept.clear();
    stage.press('next', 'PageDown');
    const again = openSpeaker(stageWindow);
    room.pass(900);
    again.desk.tick(momentOf(again.ports));
    expect(again.clock.stepId).toBe('third');
    expect([again.desk.minutesOf('second'), again.desk.settings.now.notesPx]).toEqual([4, 31]);
    expect(again.desk.time.isRunning).toBe(true);
  });

  it('a closed stage is told, the speaker goes on alone, and a new stage opens where he is', () => {
    const { room, desk, stageWindow, speakerWindow, deskClock, openStage } = started();
    expect(desk.presence).toBe('there');
    room.close(stageWindow);
    room.pass(500);
    expect(desk.presence).toBe('lost');
    desk.press('next', 'PageDown');
    desk.press('next', 'PageDown');
    expect(deskClock.stepId).toBe('third');
    stageWindow.isClosed = false;
    const again = openStage(speakerWindow);
    room.pass(900);
    expect(again.clock.stepId).toBe('third');
    expect(desk.presence).toBe('there');
  });

  it('a stage that was never opened is awaited, not lost', () => {
    const { room, openSpeaker } = talk();
    const { desk, clock } = openSpeaker(null);
    room.pass(5_000);
    expect(desk.presence).toBe('waiting');
    desk.press('next', 'PageDown');
    expect(clock.stepId).toBe('second');
  });
});

describe('on the stage alone', () => {
  it('full screen, the speaker window and leaving are asked of the page', () => {
    const { stage, done } = started();
    stage.press('full-screen', 'f');
    stage.press('speaker', 's');
    stage.press('close', 'Escape');
    stage.press('close', 'Escape');
    expect(done).toEqual(['fill', 'speaker', 'leave']);
  });

  it('a free map returns to the step with the next press', () => {
    const { stage, store, stageClock } = started();
    stage.press('free-map', 'm');
    expect(store.isMapFree).toBe(true);
    stage.press('next', 'PageDown');
    expect([store.isMapFree, stageClock.stepId]).toEqual([false, 'first']);
  });

  it('a place that does not exist is not opened', () => {
    const { stage, store } = started();
    stage.openPlace('nowhere');
    expect([stage.talk.placeId, store.isMapFree]).toEqual([null, false]);
  });
});

describe('when the wall clock is set during a talk', () => {
  const HOUR_MS = 3_600_000;

  it.each([HOUR_MS, -2 * HOUR_MS])(
    'by %d ms, the talk is as old as it was, also for a speaker window that is reloaded',
    (byMs) => {
      const { room, stage, stageWindow, speakerWindow, openSpeaker } = talkOf();
      const { desk, ports } = openSpeaker(stageWindow);
      const pass = (ms: number): void => {
        room.pass(ms);
        desk.tick(momentOf(ports));
      };
      pass(200);
      desk.press('next', 'PageDown');
      pass(60_000);
      expect(desk.time.elapsedMs).toBe(60_000);
      room.setClock(byMs);
      pass(1_000);
      expect([desk.time.elapsedMs, desk.time.jumpedMs, desk.presence]).toEqual([
        61_000,
        byMs,
        'there'
      ]);
      room.pass(200);
      room.unload(speakerWindow);
      const again = openSpeaker(stageWindow);
      room.pass(400);
      stage.tell();
      room.pass(400);
      again.desk.tick(momentOf(again.ports));
      expect(again.desk.time.elapsedMs).toBe(62_000);
    }
  );

  it('back by hours, a stage that is closed is still noticed', () => {
    const { room, stageWindow, openSpeaker } = talkOf();
    const { desk, ports } = openSpeaker(stageWindow);
    room.pass(400);
    desk.tick(momentOf(ports));
    expect(desk.presence).toBe('there');
    room.setClock(-2 * HOUR_MS);
    room.unload(stageWindow);
    room.pass(4_000);
    desk.tick(momentOf(ports));
    expect(desk.presence).toBe('lost');
  });
});
