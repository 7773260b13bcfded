import { afterEach, describe, expect, test } from 'vitest';
import { RADIANS_PER_DEGREE, type Point, type Position } from '#lib/core/geo/position.ts';
import type { MapPainter } from '#lib/core/scene/painter.ts';
import type { CountCircle, ShareArea } from '#lib/core/scene/scene.ts';
import { camera, frameAt, makers, sceneWith, type Made } from './contract.ts';

const IRAN: CountCircle = {
  id: 'IRN',
  position: [54, 32],
  low: 79e6,
  high: 83e6,
  lowRadiusPx: 39,
  highRadiusPx: 40,
  isVerified: true
};
const PROVINCES: readonly ShareArea[] = [
  { id: 'IQ-BG', fill: { kind: 'class', classIndex: 3 } },
  { id: 'IQ-BA', fill: { kind: 'stripes', lowClassIndex: 3, highClassIndex: 4 } }
];

/** How large a degree by a degree is drawn around a position, against its true size. */
function stretch(painter: MapPainter, [lng, lat]: Position): number {
  const corner = (dLng: number, dLat: number): Point => {
    const at = painter.project([lng + dLng, lat + dLat]);
    if (!at) throw new Error('the position is not on the map');
    return at;
  };
  const [a, b, c, d] = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)];
  const doubled = (a.x - c.x) * (b.y - d.y) - (b.x - d.x) * (a.y - c.y);
  const sine = (degrees: number): number => Math.sin(degrees * RADIANS_PER_DEGREE);
  return Math.abs(doubled) / (sine(lat + 1) - sine(lat));
}
const AZERBAIJAN: Position = [47.5, 40];
const SAUDI_ARABIA: Position = [45, 24];

// Why the SVG painter draws all share views: docs/adr/0009.
test.each([
  ['svg', 0.99, 1.01],
  ['maplibre', 1.35, 1.5]
] as const)(
  'J7.6 %s draws Azerbaijan %d to %d times as large as it is beside Saudi Arabia',
  async (kind, low, high) => {
    const { painter, container } = await makers[kind]();
    painter.draw(frameAt(camera('region'), 1));
    const ratio = stretch(painter, AZERBAIJAN) / stretch(painter, SAUDI_ARABIA);
    painter.destroy();
    container.remove();
    expect(ratio).toBeGreaterThan(low);
    expect(ratio).toBeLessThan(high);
  }
);

describe.each(['svg', 'maplibre'] as const)('%s', (kind) => {
  let made: Made | null = null;
  afterEach(() => {
    made?.painter.destroy();
    made?.container.remove();
  });

  test('counts and fills of provinces are painted as the scene has them, and go with it', async () => {
    made = await makers[kind]();
    const { painter } = made;
    painter.draw(frameAt(camera('region'), 1));
    painter.show(
      sceneWith({ circles: [IRAN], provinceShares: PROVINCES }, { share: true, provinces: true })
    );
    expect(painter.picture().provinceShares).toEqual({
      'IQ-BG': 'class-3',
      'IQ-BA': 'stripes-3-4'
    });
    expect(painter.picture().circles).toEqual([{ id: 'IRN', at: painter.project(IRAN.position) }]);
    painter.show(sceneWith());
    expect(painter.picture()).toMatchObject({ provinceShares: {}, circles: [] });
    expect(made.told.problems).toEqual([]);
  });
});
