// Whatever a window is sent, by either way, it stays on its feet and at a step that is.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  messageOf,
  readMessage,
  type Message,
  type MessageBody,
  type Role
} from '#lib/core/present/messages.ts';
import { NOT_STARTED } from '#lib/core/present/talk-clock.ts';
import { testStory } from '#lib/core/tour/test-story.ts';
import { Room } from '#lib/state/talk/fake-windows.ts';
import { CASES, SLOW_MS, spoiling, spoilt } from './spoil.ts';
import { talkIn } from './talk-in.ts';

const ORIGIN = 'https://maps.example';
const [first = '', second = '', third = ''] = testStory().steps.map(({ id }) => id);
const desk = { clock: NOT_STARTED, plan: { [second]: 1.5 }, notesPx: 25 };
const running = { startedAtMs: 1_580_000_000_000, pausedAtMs: 1, pausedMs: 1e300 };
const report = {
  stepId: second,
  cover: 'white',
  panel: 'help',
  tool: 'magnify',
  digits: '1',
  isCaptionShown: false,
  isPlaying: true,
  isMapFree: true,
  isDark: true,
  mapSize: { width: 1, height: 20_000 },
  simpleMap: 'lost'
} as const;

/** Every kind there is; the type says so when one is missing. */
const BODIES: {
  readonly [Kind in MessageBody['kind']]: readonly (MessageBody & { kind: Kind })[];
} = {
  ping: [
    { kind: 'ping', isNew: true },
    { kind: 'ping', isNew: false }
  ],
  pong: [{ kind: 'pong' }],
  stop: [{ kind: 'stop' }],
  report: [
    { kind: 'report', report, isNew: false, desk: { ...desk, clock: running } },
    { kind: 'report', report: { ...report, stepId: third }, isNew: false, desk: null },
    { kind: 'report', report, isNew: true, desk }
  ],
  resume: [{ kind: 'resume', stepId: second, cover: 'black', isDark: true }],
  command: [
    { kind: 'command', command: 'next', key: 'PageDown' },
    { kind: 'command', command: 'autoplay', key: 'a' },
    { kind: 'command', command: 'close', key: 'Escape' }
  ],
  'go-to': [{ kind: 'go-to', stepId: third }],
  'open-place': [{ kind: 'open-place', placeId: 'near' }],
  dark: [{ kind: 'dark', isDark: true }],
  enliven: [{ kind: 'enliven' }],
  desk: [{ kind: 'desk', desk: { ...desk, clock: running } }],
  pointer: [{ kind: 'pointer', at: [73, 33.7] }],
  ink: [{ kind: 'ink', at: [-74, 40.7], isStart: true }],
  erase: [{ kind: 'erase' }]
};
const KINDS = Object.keys(BODIES);
const bodies = fc.constantFrom<MessageBody[]>(...Object.values(BODIES).flat());
const roles = fc.constantFrom<Role[]>('stage', 'speaker');

/** As it should be, spoilt in one place, or anything. */
const hostile = fc.oneof(
  fc.tuple(roles, bodies).map(([role, body]): unknown => messageOf('other', role, 0, body)),
  fc
    .tuple(roles, bodies, spoiling(5))
    .map(([role, body, { choices, put }]) =>
      spoilt(messageOf('other', role, 0, body), choices, put)
    ),
  fc.anything()
);

/** The same from a window that was never heard: nothing of it is taken for what was heard before. */
function fromNewWindow(data: unknown, number: number): unknown {
  const message = readMessage(data);
  return message ? { ...message, from: `window of case ${number}` } : data;
}

/** Counts messages of each kind that the other side must have taken. */
function counter() {
  const handled = new Map<string, number>();
  return {
    take: (message: Message | null, own: Role): void => {
      if (message && message.role !== own) {
        const key = `${own} ${message.body.kind}`;
        handled.set(key, (handled.get(key) ?? 0) + 1);
      }
    },
    /** The fewest of any kind that one side has taken. */
    fewest: (own: Role): number =>
      Math.min(...KINDS.map((kind) => handled.get(`${own} ${kind}`) ?? 0))
  };
}

describe('a message between windows', () => {
  it('is ignored, or is one that could have been sent', { timeout: SLOW_MS }, () => {
    let understood = 0;
    fc.assert(
      fc.property(hostile, (data) => {
        const message = readMessage(data);
        understood += message ? 1 : 0;
        expect(message === null || readMessage(structuredClone(message)) !== null).toBe(true);
      }),
      { numRuns: CASES }
    );
    expect(understood).toBeGreaterThan(CASES / 4);
  });

  it.each(['by postMessage', 'over the channel'])(
    'sent %s never brings stage or speaker window down, nor to a step that is not',
    { timeout: SLOW_MS },
    (way) => {
      const count = counter();
      let cases = 0;
      let [adopted, moved] = [0, 0];
      let room = new Room(ORIGIN, true);
      let talk = talkIn(room, false, way === 'by postMessage');
      fc.assert(
        fc.property(hostile, fc.boolean(), (anything, isToStage) => {
          cases += 1;
          // Now and then two windows that were just opened: only those take over what they are told.
          if (cases % 100 === 0) {
            room = new Room(ORIGIN, true);
            talk = talkIn(room, cases % 200 === 0, way === 'by postMessage');
          }
          const data = fromNewWindow(anything, cases);
          const to = talk.windows[isToStage ? 0 : 1];
          const [shown, stoodAt] = [talk.desk.report, talk.stage.report];
          if (way === 'by postMessage') {
            room.postForeign(to, data, ORIGIN);
          } else {
            room.postForeignOnChannel(to, data);
          }
          count.take(readMessage(data), isToStage ? 'stage' : 'speaker');
          adopted += !isToStage && talk.desk.report !== shown ? 1 : 0;
          moved += isToStage && talk.stage.report !== stoodAt ? 1 : 0;
          // What the two answer reaches the other as well.
          room.deliver();
          for (const clock of talk.clocks) {
            expect([first, second, third]).toContain(clock.stepId);
          }
          const { time, settings } = talk.desk;
          expect(time.elapsedMs).toBeGreaterThanOrEqual(0);
          expect(settings.now.notesPx >= 18 && settings.now.notesPx <= 40).toBe(true);
        }),
        { numRuns: CASES }
      );
      expect(cases).toBeGreaterThanOrEqual(CASES);
      expect(count.fewest('stage')).toBeGreaterThan(30);
      expect(count.fewest('speaker')).toBeGreaterThan(30);
      expect(adopted).toBeGreaterThan(50);
      expect(moved).toBeGreaterThan(50);
      room.pass(1_000);
      talk.stage.press('first', 'Home');
      expect(talk.clocks[0].stepId).toBe(first);
    }
  );
});
