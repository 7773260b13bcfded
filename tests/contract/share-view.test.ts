import { afterEach, describe, expect, test } from 'vitest';
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
