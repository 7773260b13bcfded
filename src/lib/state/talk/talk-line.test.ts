import { describe, expect, it } from 'vitest';
import { messageOf, type MessageBody } from '#lib/core/present/messages.ts';
import { Room } from './fake-windows.ts';
import { TalkLine, type LinePorts } from './talk-line.ts';

const SITE = 'http://127.0.0.1:4173';
const WORLDS: readonly (readonly [string, string, boolean])[] = [
  ['a site', SITE, true],
  ['a site without a shared channel', SITE, false],
  ['two files', 'null', false],
  ['two files with a shared channel', 'null', true]
];

function pair(origin: string, hasChannel: boolean) {
  const room = new Room(origin, hasChannel);
  const [stageWindow, speakerWindow] = [room.window(), room.window()];
  const heard = { stage: [] as MessageBody[], speaker: [] as MessageBody[] };
  const openStage = () => {
    const line = new TalkLine(room.ports(stageWindow), 'stage', (said) => heard.stage.push(said));
    line.open(
      () => false,
      () => undefined
    );
    return line;
  };
  const openSpeaker = () => {
    const line = new TalkLine(room.ports(speakerWindow, stageWindow), 'speaker', (said) =>
      heard.speaker.push(said)
    );
    line.open(
      () => false,
      () => undefined
    );
    return line;
  };
  const stage = openStage();
  stage.add(room.peer(speakerWindow, stageWindow));
  const speaker = openSpeaker();
  return { room, stageWindow, speakerWindow, heard, stage, speaker, openStage, openSpeaker };
}
const kinds = (said: readonly MessageBody[], kind: MessageBody['kind']): number =>
  said.filter((body) => body.kind === kind).length;

describe.each(WORLDS)('between windows of %s', (_, origin, hasChannel) => {
  it('what is said is heard once on the other side', () => {
    const { room, heard, stage, speaker } = pair(origin, hasChannel);
    stage.say({ kind: 'erase' });
    speaker.say({ kind: 'go-to', stepId: 'tehran' });
    room.deliver();
    expect(kinds(heard.speaker, 'erase')).toBe(1);
    expect(kinds(heard.stage, 'go-to')).toBe(1);
  });

  it('each knows that the other is there', () => {
    const { room, stage, speaker } = pair(origin, hasChannel);
    expect(speaker.isHeard()).toBe(false);
    room.pass(500);
    expect([stage.isHeard(), speaker.isHeard()]).toEqual([true, true]);
  });

  it('a reloaded stage, which no longer knows its popup, is found within a second', () => {
    const { room, stageWindow, heard, speaker, openStage } = pair(origin, hasChannel);
    room.pass(500);
    room.unload(stageWindow);
    room.pass(100);
    heard.speaker.length = 0;
    const again = openStage();
    room.pass(900);
    expect(again.isHeard()).toBe(true);
    again.say({ kind: 'erase' });
    room.deliver();
    expect(kinds(heard.speaker, 'erase')).toBe(1);
    expect(speaker.isHeard()).toBe(true);
  });

  it('a reloaded speaker window is found within a second', () => {
    const { room, speakerWindow, heard, stage, openSpeaker } = pair(origin, hasChannel);
    room.pass(500);
    room.unload(speakerWindow);
    const again = openSpeaker();
    room.pass(900);
    heard.speaker.length = 0;
    stage.say({ kind: 'erase' });
    room.deliver();
    expect(again.isHeard()).toBe(true);
    expect(kinds(heard.speaker, 'erase')).toBe(1);
  });

  it('a closed stage is noticed, and one that only keeps silent a little later', () => {
    const { room, stageWindow, speaker } = pair(origin, hasChannel);
    room.pass(500);
    room.unload(stageWindow);
    room.pass(1_000);
    expect(speaker.isHeard()).toBe(true);
    room.pass(2_000);
    expect(speaker.isHeard()).toBe(false);
    room.close(stageWindow);
    expect(speaker.isHeard()).toBe(false);
  });
});

it('a window whose timers sleep still answers', () => {
  const room = new Room('null', false);
  const [stageWindow, speakerWindow] = [room.window(), room.window()];
  const sleepy = { ...room.ports(stageWindow), every: () => () => undefined };
  const none = (): boolean => false;
  new TalkLine(sleepy, 'stage', () => undefined).open(none, () => undefined);
  const speaker = new TalkLine(room.ports(speakerWindow, stageWindow), 'speaker', () => undefined);
  speaker.open(none, () => undefined);
  room.pass(10_000);
  expect(speaker.isHeard()).toBe(true);
});

it('what comes from another origin, or is malformed, or from the same role, is not heard', () => {
  const { room, stageWindow, heard } = pair(SITE, false);
  const good = messageOf('x', 'speaker', 9, { kind: 'erase' });
  room.postForeign(stageWindow, good, 'https://elsewhere.example');
  room.postForeign(stageWindow, good, 'null');
  room.postForeign(stageWindow, { ...good, version: 99 }, SITE);
  room.postForeign(stageWindow, messageOf('y', 'stage', 9, { kind: 'erase' }), SITE);
  expect(kinds(heard.stage, 'erase')).toBe(0);
  room.postForeign(stageWindow, good, SITE);
  expect(kinds(heard.stage, 'erase')).toBe(1);
});

it('nothing is heard once the line is closed', () => {
  const room = new Room(SITE, true);
  const [a, b] = [room.window(), room.window()];
  const heard: MessageBody[] = [];
  const none = (): boolean => false;
  const stage = new TalkLine(room.ports(a), 'stage', (said) => heard.push(said));
  const close = stage.open(none, () => undefined);
  const speaker = new TalkLine(room.ports(b, a), 'speaker', () => undefined);
  speaker.open(none, () => undefined);
  close();
  room.pass(2_000);
  expect(heard).toEqual([]);
});

describe('the shared channel', () => {
  const none = (): boolean => false;
  const lineIn = (ports: LinePorts, role: 'stage' | 'speaker') => {
    const heard: MessageBody[] = [];
    const line = new TalkLine(ports, role, (said) => heard.push(said));
    line.open(none, () => undefined);
    return { line, heard };
  };

  it('is how two tabs that nobody opened for each other talk', () => {
    const room = new Room(SITE, true);
    const stage = lineIn(room.ports(room.window()), 'stage');
    const speaker = lineIn(room.ports(room.window()), 'speaker');
    room.pass(500);
    speaker.line.say({ kind: 'erase' });
    room.deliver();
    expect(kinds(stage.heard, 'erase')).toBe(1);
  });

  it('carries no other talk into one whose windows know each other, nor theirs to it', () => {
    const { room, heard, stage } = pair(SITE, true);
    const other = lineIn(room.ports(room.window()), 'speaker');
    room.pass(500);
    other.line.say({ kind: 'go-to', stepId: 'riyadh' });
    stage.say({ kind: 'erase' });
    room.deliver();
    expect([kinds(heard.stage, 'go-to'), kinds(other.heard, 'erase')]).toEqual([0, 0]);
    expect(kinds(heard.speaker, 'erase')).toBe(1);
  });

  it('is listened to again when the window that was known is closed', () => {
    const { room, heard, speakerWindow } = pair(SITE, true);
    const other = lineIn(room.ports(room.window()), 'speaker');
    room.pass(500);
    room.close(speakerWindow);
    room.pass(500);
    other.line.say({ kind: 'go-to', stepId: 'riyadh' });
    room.deliver();
    expect(kinds(heard.stage, 'go-to')).toBe(1);
  });

  it('is used beside an opener that has nothing to do with the talk', () => {
    const room = new Room(SITE, true);
    const stage = lineIn(room.ports(room.window(), room.window()), 'stage');
    const speaker = lineIn(room.ports(room.window()), 'speaker');
    room.pass(900);
    expect([stage.line.isHeard(), speaker.line.isHeard()]).toEqual([true, true]);
  });
});
