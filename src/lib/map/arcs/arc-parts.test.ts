import { describe, expect, it } from 'vitest';
import type { Arc } from '#lib/core/scene/scene.ts';
import { PALETTES } from '#lib/core/theme/palette.ts';
import type { ArcFrame, Frame } from '#lib/core/tour/frame.ts';
import { restFrame } from '#lib/core/tour/rest-frame.ts';
import { arcParts, progressOf, stateKey } from './arc-parts.ts';
import { BYTES_PER_PART, packArcs, rgb } from './pack-arcs.ts';

const LEG: Arc = {
  id: 'leg',
  kind: 'leg',
  from: [73, 34],
  to: [60, 36],
  isInferred: false,
  offsetPx: 0
};
const CALL: Arc = { ...LEG, id: 'call', kind: 'call', from: [139, 35], to: [-122, 37] };

function frameWith(...arcs: readonly ArcFrame[]): Frame {
  return { ...restFrame({ center: [0, 0], scale: 100, globe: 0 }), arcs };
}
const at = (id: string, t: number, state: ArcFrame['state']): ArcFrame => ({ id, t, state });

const roles = (arcs: readonly Arc[], frame: Frame): string[] =>
  arcParts(arcs, frame).map(({ arc, role }) => `${arc.id} ${role}`);

describe('arcParts', () => {
  it('shows a leg to come as its way ahead, and nothing else', () => {
    const frame = frameWith(at('leg', 0, 'next'));
    expect(roles([LEG], frame)).toEqual(['leg ahead']);
    expect([...progressOf(arcParts([LEG], frame), frame)]).toEqual([1]);
  });

  it('draws this leg over its way ahead, with a head that stops where it rests', () => {
    const early = frameWith(at('leg', 0.25, 'current'));
    const parts = arcParts([LEG], early);
    expect(roles([LEG], early)).toEqual(['leg ahead', 'leg drawn', 'leg head']);
    expect([...progressOf(parts, early)]).toEqual([1, 0.25, 0.25]);
    const [ahead, drawn, head] = progressOf(parts, frameWith(at('leg', 1, 'current')));
    expect([ahead, drawn]).toEqual([0, 1]);
    expect(head).toBeCloseTo(0.55);
  });

  it('puts this leg above those flown, and those above what is to come', () => {
    const [flown, next] = [
      { ...LEG, id: 'flown' },
      { ...LEG, id: 'next' }
    ];
    const frame = frameWith(
      at('leg', 1, 'current'),
      at('flown', 1, 'flown'),
      at('next', 0, 'next')
    );
    const order = arcParts([LEG, flown, next], frame).map(({ arc }) => arc.id);
    expect([...new Set(order)]).toEqual(['next', 'flown', 'leg']);
  });

  it('shows no way ahead for a call', () => {
    expect(roles([CALL], frameWith(at('call', 0.5, 'current')))).toEqual([
      'call drawn',
      'call head'
    ]);
  });

  it('keeps its key while only progress changes', () => {
    const key = stateKey([LEG], frameWith(at('leg', 0.1, 'current')));
    expect(stateKey([LEG], frameWith(at('leg', 0.9, 'current')))).toBe(key);
    expect(stateKey([LEG], frameWith(at('leg', 0.9, 'flown')))).not.toBe(key);
  });
});

describe('packArcs', () => {
  const pack = (arcs: readonly Arc[]) => packArcs(arcParts(arcs, frameWith()), PALETTES.light, 1);

  it('writes start, angle and course of the great circle, in radians', () => {
    const [lng = NaN, lat = NaN, angle = NaN, course = NaN] = new Float32Array(pack([LEG]).data);
    expect(lng).toBeCloseTo((73 * Math.PI) / 180, 5);
    expect(lat).toBeCloseTo((34 * Math.PI) / 180, 5);
    // By the spherical law of cosines.
    const [a, b, d] = [34, 36, 13].map((deg) => (deg * Math.PI) / 180) as [number, number, number];
    const cos = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(d);
    expect(angle).toBeCloseTo(Math.acos(cos), 5);
    expect(course).toBeGreaterThan(Math.PI);
  });

  it('lets an arc over the antimeridian run on past 180', () => {
    expect(pack([CALL]).lngRange).toEqual([139, expect.closeTo(238, 6)]);
  });

  it('has room for every part, and gives each fewer segments when there are many', () => {
    const few = pack([CALL]);
    expect(few.data.byteLength).toBe(few.count * BYTES_PER_PART);
    const many = pack(Array.from({ length: 10_000 }, (_, index) => ({ ...CALL, id: `${index}` })));
    expect(many.segments).toBeLessThan(few.segments);
    expect(many.segments * many.count).toBeLessThanOrEqual(260_000);
  });

  it('takes no arcs for an answer', () => {
    expect(pack([]).count).toBe(0);
  });

  it('reads a colour', () => {
    expect(rgb('#A3430B')).toEqual([163, 67, 11]);
  });
});
