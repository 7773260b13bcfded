import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageOf, readMessage, type MessageBody } from './messages.ts';
import { NOT_STARTED } from './talk-clock.ts';

const report = {
  stepId: 'mashhad',
  cover: 'none',
  panel: 'overview',
  tool: 'none',
  digits: '',
  isCaptionShown: true,
  isPlaying: false,
  isMapFree: false,
  isDark: false,
  mapSize: { width: 1920, height: 850 },
  simpleMap: null
} as const;
const desk = { clock: NOT_STARTED, plan: { mashhad: 1.5 }, notesPx: 25 };

const BODIES: readonly MessageBody[] = [
  { kind: 'ping', isNew: true },
  { kind: 'pong' },
  { kind: 'report', report, isNew: false, desk },
  { kind: 'report', report, isNew: true, desk: null },
  { kind: 'report', report: { ...report, simpleMap: 'slow' }, isNew: false, desk: null },
  { kind: 'resume', stepId: 'tehran', cover: 'black', isDark: true },
  { kind: 'resume', stepId: 'tehran', cover: 'none', isDark: null },
  { kind: 'stop' },
  { kind: 'command', command: 'next', key: 'PageDown' },
  { kind: 'go-to', stepId: 'riyadh' },
  { kind: 'open-place', placeId: 'parachinar' },
  { kind: 'dark', isDark: true },
  { kind: 'enliven' },
  { kind: 'desk', desk },
  { kind: 'pointer', at: [73, 33.7] },
  { kind: 'pointer', at: null },
  { kind: 'ink', at: [-74, 40.7], isStart: true },
  { kind: 'erase' }
];

/** What a window receives: cloned, as posting does. */
const posted = (body: MessageBody): unknown => structuredClone(messageOf('a', 'speaker', 3, body));

describe('readMessage', () => {
  it.each(BODIES.map((body): [string, MessageBody] => [body.kind, body]))(
    'reads back a %s',
    (_, body) => {
      expect(readMessage(posted(body))?.body).toEqual(body);
    }
  );

  it('ignores what is not ours', () => {
    for (const data of [null, 'setImmediate$0', 7, [], {}, { source: 'react-devtools' }]) {
      expect(readMessage(data)).toBeNull();
    }
  });

  it('ignores another version and another sender', () => {
    const good = messageOf('a', 'stage', 0, { kind: 'pong' });
    expect(readMessage({ ...good, version: good.version + 1 })).toBeNull();
    expect(readMessage({ ...good, app: 'other' })).toBeNull();
    expect(readMessage({ ...good, role: 'audience' })).toBeNull();
    expect(readMessage({ ...good, number: -1 })).toBeNull();
  });

  it('a stage that does not say which map it has is understood: nothing is told of it', () => {
    const { simpleMap, ...older } = report;
    const said = { kind: 'report', report: older, isNew: false, desk: null };
    const message = { ...messageOf('a', 'stage', 0, { kind: 'pong' }), body: said };
    expect(readMessage(message)?.body).toEqual({ ...said, report: { ...older, simpleMap } });
  });

  it('a window that does not say when it spoke is understood; a time that is none is not', () => {
    const { saidAtMs, ...older } = messageOf('a', 'speaker', 0, { kind: 'stop' });
    expect(readMessage(older)).toEqual({ ...older, saidAtMs });
    expect(readMessage({ ...older, saidAtMs: 12.5 })?.saidAtMs).toBe(12.5);
    expect(readMessage({ ...older, saidAtMs: Infinity })).toBeNull();
    expect(readMessage({ ...older, saidAtMs: '12' })).toBeNull();
  });

  it('ignores what is malformed: a command that is none, a position off the earth, a size of nothing', () => {
    const bad: unknown[] = [
      { kind: 'command', command: 'explode', key: '' },
      { kind: 'pointer', at: [200, 0] },
      { kind: 'pointer', at: [0, Number.NaN] },
      {
        kind: 'report',
        report: { ...report, mapSize: { width: 0, height: 1 } },
        isNew: false,
        desk
      },
      { kind: 'report', report: { ...report, simpleMap: 'tired' }, isNew: false, desk },
      { kind: 'desk', desk: { ...desk, notesPx: 400 } },
      { kind: 'go-to' }
    ];
    for (const body of bad) {
      expect(readMessage({ ...messageOf('a', 'stage', 0, { kind: 'pong' }), body })).toBeNull();
    }
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readMessage(data)).toBeNull();
      })
    );
  });
});
