import { describe, expect, it } from 'vitest';
import type { Arc } from '#lib/core/scene/scene.ts';
import { PALETTES } from '#lib/core/theme/palette.ts';
import type { ArcFrame } from '#lib/core/tour/frame.ts';
import { arcParts, hasSameStates, progressOf } from './arc-parts.ts';
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

const at = (id: string, t: number, state: ArcFrame['state']): ArcFrame => ({ id, t, state });

const roles = (arcs: readonly Arc[], frames: readonly ArcFrame[]): string[] =>
  arcParts(arcs, frames).map(({ arc, role }) => `${arc.id} ${role}`);

describe('arcParts', () => {
  it('shows a leg to come as its way ahead, and nothing else', () => {
    const frames = [at('leg', 0, 'next')];
    expect(roles([LEG], frames)).toEqual(['leg ahead']);
    expect([...progressOf(arcParts([LEG], frames), frames)]).toEqual([1]);
  });

  it('draws this leg over its way ahead, with a head that stops where it rests', () => {
    const early = [at('leg', 0.25, 'current')];
    const parts = arcParts([LEG], early);
    expect(roles([LEG], early)).toEqual(['leg ahead', 'leg drawn', 'leg head']);
    expect([...progressOf(parts, early)]).toEqual([1, 0.25, 0.25]);
    const [ahead, drawn, head] = progressOf(parts, [at('leg', 1, 'current')]);
    expect([ahead, drawn]).toEqual([0, 1]);
    expect(head).toBeCloseTo(0.55);
  });

  it('puts this leg above those flown, and those above what is to come', () => {
    const [flown, next] = [
      { ...LEG, id: 'flown' },
      { ...LEG, id: 'next' }
    ];
    const frames = [at('leg', 1, 'current'), at('flown', 1, 'flown'), at('next', 0, 'next')];
    const order = arcParts([LEG, flown, next], frames).map(({ arc }) => arc.id);
    expect([...new Set(order)]).toEqual(['next', 'flown', 'leg']);
  });

  it('shows no way ahead for a call', () => {
    expect(roles([CALL], [at('call', 0.5, 'current')])).toEqual(['call drawn', 'call head']);
  });

  it('needs no new parts while only progress changes', () => {
    const before = [at('leg', 0.1, 'current')];
    expect(hasSameStates(before, [at('leg', 0.9, 'current')])).toBe(true);
    expect(hasSameStates(before, [at('leg', 0.9, 'flown')])).toBe(false);
    expect(hasSameStates(before, [])).toBe(false);
  });
});

describe('packArcs', () => {
  const pack = (arcs: readonly Arc[]) => {
    const frames = arcs.map(({ id }) => at(id, 1, 'flown'));
    return packArcs(arcParts(arcs, frames), PALETTES.light, 1);
  };

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
