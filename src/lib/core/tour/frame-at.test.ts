import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlane } from '../camera/framing.ts';
import type { Frame } from './frame.ts';
import { frameAt } from './frame-at.ts';
import { testStory } from './test-story.ts';
import { timelineOf } from './timeline.ts';

const SIZE = { width: 1020, height: 748 };
const story = testStory();
const [first, second, third] = story.steps;
/** Region, Gulf, globe: a flight and a cut. */
const steps =
  first && second && third ? [first, { ...second, framing: 'gulf' as const }, third] : [];
const timeline = timelineOf({ ...story, steps }, SIZE);
const moment = fc.double({ min: 0, max: timeline.durationMs, noNaN: true });
const restsMs = timeline.steps.map(({ restMs }) => restMs);

describe('a frame', () => {
  it('depends on its moment alone: scrubbing back un-draws', () => {
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const before = frameAt(timeline, a);
        frameAt(timeline, b);
        expect(frameAt(timeline, a)).toEqual(before);
      })
    );
    expect(frameAt(timeline, 0).arcs.map(({ t }) => t)).toEqual([0, 0]);
  });

  it('never draws less of an arc than the one before it', () => {
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((ms) =>
          frameAt(timeline, ms)
        );
        for (const [index, arc] of (later?.arcs ?? []).entries()) {
          expect(arc.t).toBeGreaterThanOrEqual(earlier?.arcs[index]?.t ?? NaN);
          expect(arc.t).toBeLessThanOrEqual(1);
        }
      })
    );
  });

  it('at a step’s rest is exact: its camera, its legs whole, nothing moving', () => {
    for (const { restMs, camera, step } of timeline.steps) {
      const frame = frameAt(timeline, restMs);
      expect(frame).toMatchObject({ stepId: step.id, camera, opacity: 1, isMoving: false });
      expect(frame.stopId).toBe(step.stopId);
      for (const id of step.legIds) {
        expect(frame.arcs.find((arc) => arc.id === id)?.t).toBe(1);
      }
    }
  });

  it('follows the last without a jump, save where the map is invisible', () => {
    const frames = Array.from({ length: timeline.durationMs / 4 }, (_, n) =>
      frameAt(timeline, n * 4)
    );
    const steps = frames.slice(1).flatMap((frame, index) => {
      const last = frames[index];
      return last ? [{ last, frame }] : [];
    });
    const seen = steps.filter(({ last, frame }) => Math.min(last.opacity, frame.opacity) > 0.05);
    expect(Math.max(...seen.map(({ last, frame }) => shiftPx(last, frame)))).toBeLessThan(40);
    const fades = steps.map(({ last, frame }) => Math.abs(frame.opacity - last.opacity));
    expect(Math.max(...fades)).toBeLessThan(0.05);
  });

  it('before the start is the first, after the end the last', () => {
    expect(frameAt(timeline, -5)).toEqual(frameAt(timeline, 0));
    expect(frameAt(timeline, 1e9)).toEqual(frameAt(timeline, timeline.durationMs));
    expect(frameAt(timeline, 1e9).stepId).toBe('third');
  });

  it('cannot be had of a timeline without steps', () => {
    expect(() => frameAt(timelineOf({ ...story, steps: [] }, SIZE), 0)).toThrow('no steps');
  });
});

describe('the traveller', () => {
  it('is nowhere at first, on the way while a leg is drawn, and at the step’s stop at rest', () => {
    const leg = timeline.legs[0];
    const moments = [0, (leg?.startMs ?? 0) - 1, (leg?.startMs ?? 0) + 600, ...restsMs.slice(1)];
    expect(moments.map((ms) => frameAt(timeline, ms).stopId)).toEqual([
      null,
      'home',
      'near',
      'near',
      'far'
    ]);
  });

  it('leaves stops behind, each once, in order', () => {
    expect(restsMs.map((ms) => frameAt(timeline, ms).doneStopIds)).toEqual([
      [],
      ['home'],
      ['home', 'near']
    ]);
  });

  it('has legs to come, this leg and legs flown', () => {
    const states = restsMs.map((ms) => frameAt(timeline, ms).arcs.map(({ state }) => state));
    expect(states).toEqual([
      ['next', 'next'],
      ['current', 'next'],
      ['flown', 'current']
    ]);
  });
});

function shiftPx(a: Frame, b: Frame): number {
  const [[ax, ay], [bx, by]] = [toPlane(a.camera.center), toPlane(b.camera.center)];
  const edge = (SIZE.width / 2) * Math.abs(a.camera.scale / b.camera.scale - 1);
  return Math.hypot(ax - bx, ay - by) * b.camera.scale + edge;
}
