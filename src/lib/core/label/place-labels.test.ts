import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type LabelBox, type Obstacles, type Rect } from './place-labels.ts';

const SIZE = { width: 800, height: 600 };
const NOTHING: Obstacles = { rects: [], discs: [], lines: [] };

function label(id: string, x: number, y: number, parts: Partial<LabelBox> = {}): LabelBox {
  return {
    id,
    at: { x, y },
    width: 80,
    height: 18,
    priority: 1,
    kind: 'point',
    gapPx: 10,
    isRequired: false,
    ...parts
  };
}
const anyLabels = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: SIZE.width }),
      y: fc.integer({ min: 0, max: SIZE.height }),
      width: fc.integer({ min: 10, max: 160 }),
      priority: fc.integer({ min: 0, max: 100 }),
      kind: fc.constantFrom('point' as const, 'area' as const)
    }),
    { maxLength: 40 }
  )
  .map((list) => list.map(({ x, y, ...parts }, index) => label(`l${index}`, x, y, parts)));

function rectsOf(labels: readonly LabelBox[], obstacles: Obstacles = NOTHING): Rect[] {
  return placeLabels(labels, obstacles, SIZE).placed.flatMap(({ id, x, y }) => {
    const box = labels.find((candidate) => candidate.id === id);
    return box ? [{ x, y, width: box.width, height: box.height }] : [];
  });
}
const touches = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('placed labels', () => {
  it('never cover each other and never leave the map', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        const rects = rectsOf(labels);
        for (const [index, a] of rects.entries()) {
          expect(rects.slice(index + 1).filter((b) => touches(a, b))).toEqual([]);
          expect(Math.min(a.x, a.y)).toBeGreaterThanOrEqual(4);
          expect(a.x + a.width).toBeLessThanOrEqual(SIZE.width - 4);
          expect(a.y + a.height).toBeLessThanOrEqual(SIZE.height - 4);
        }
      })
    );
  });

  it('are the same whatever order they come in, and with the hidden ones are all', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        const { placed, hidden } = placeLabels(labels, NOTHING, SIZE);
        expect(placeLabels([...labels].reverse(), NOTHING, SIZE)).toEqual({ placed, hidden });
        expect([...placed.map(({ id }) => id), ...hidden].sort()).toEqual(
          labels.map(({ id }) => id).sort()
        );
      })
    );
  });

  it('keep clear of boxes, discs and lines', () => {
    const obstacles: Obstacles = {
      rects: [{ x: 400, y: 250, width: 200, height: 100 }],
      discs: [{ at: { x: 300, y: 300 }, radiusPx: 14 }],
      lines: [
        {
          points: Array.from({ length: 60 }, (_, index) => ({ x: index * 10, y: 240 })),
          halfWidthPx: 5
        }
      ]
    };
    const labels = [
      label('a', 300, 300, { gapPx: 17 }),
      label('b', 390, 340),
      label('c', 200, 245)
    ];
    const rects = rectsOf(labels, obstacles);
    expect(rects).toHaveLength(3);
    for (const rect of rects) {
      expect(obstacles.rects.filter((other) => touches(rect, other))).toEqual([]);
      expect(touches(rect, { x: 0, y: 236, width: 590, height: 8 })).toBe(false);
      expect(touches(rect, { x: 291, y: 291, width: 18, height: 18 })).toBe(false);
    }
  });

  it('stand right of their point if they can, and an area’s in its middle', () => {
    const { placed } = placeLabels(
      [label('point', 400, 300), label('area', 200, 100, { kind: 'area' })],
      NOTHING,
      SIZE
    );
    expect(placed).toEqual([
      { id: 'area', x: 160, y: 91, side: 'centre' },
      { id: 'point', x: 410, y: 291, side: 'right' }
    ]);
  });

  it('go to the left at the right edge', () => {
    expect(placeLabels([label('edge', 790, 300)], NOTHING, SIZE).placed[0]?.side).toBe('left');
  });
});

describe('of two that want one place', () => {
  const wide = { kind: 'area' as const, width: 700, height: 590 };

  it('the more important one has it', () => {
    const { placed, hidden } = placeLabels(
      [label('less', 400, 300, wide), label('more', 400, 300, { ...wide, priority: 2 })],
      NOTHING,
      SIZE
    );
    expect([placed.map(({ id }) => id), hidden]).toEqual([['more'], ['less']]);
  });

  it('a required one is placed even so, where it covers least', () => {
    const { placed, hidden } = placeLabels(
      [
        label('needed', 780, 300, { isRequired: true }),
        label('cover', 400, 300, { ...wide, priority: 2 })
      ],
      NOTHING,
      SIZE
    );
    expect(hidden).toEqual([]);
    const needed = placed.find(({ id }) => id === 'needed');
    expect((needed?.x ?? 0) + 80).toBeLessThanOrEqual(SIZE.width - 4);
  });
});
