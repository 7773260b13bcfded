import { cameraFor } from '#lib/core/camera/framing.ts';
import type { Position, Size } from '#lib/core/geo/position.ts';
import type { Arc, Scene, ShareArea } from '#lib/core/scene/scene.ts';
import type { FramingId } from '#lib/core/story/types.ts';
import type { Frame } from '#lib/core/tour/frame.ts';

/** A small tour for the tests of this folder. */
export const ISLAMABAD: Position = [73.05, 33.69];
export const MASHHAD: Position = [59.6, 36.3];
export const TEHRAN: Position = [51.39, 35.69];
export const NEW_YORK: Position = [-74.01, 40.71];

export const SIZE: Size = { width: 1020, height: 750 };

export const LEG: Arc = {
  id: 'leg-1',
  kind: 'leg',
  from: ISLAMABAD,
  to: MASHHAD,
  isInferred: false,
  offsetPx: 0
};
export const LONG_LEG: Arc = { ...LEG, id: 'leg-2', to: NEW_YORK };

export const SHARES: readonly ShareArea[] = [
  { id: 'IRN', fill: { kind: 'class', classIndex: 4 } },
  { id: 'IND', fill: { kind: 'class', classIndex: 1 } },
  { id: 'PAK', fill: { kind: 'stripes', lowClassIndex: 1, highClassIndex: 2 } },
  { id: 'UZB', fill: { kind: 'no-estimate' } }
];

export function testScene(changes: Partial<Scene> = {}): Scene {
  return {
    stepId: 'mashhad',
    layers: {
      share: false,
      provinces: false,
      relief: false,
      rivers: false,
      places: true,
      holy: false,
      events: true,
      tour: true,
      calls: false,
      flows: false
    },
    arcs: [LEG, LONG_LEG],
    stops: [
      { id: 'home', position: ISLAMABAD, number: null, isDagger: false },
      { id: 'mashhad', position: MASHHAD, number: 1, isDagger: false }
    ],
    places: [{ id: 'qom', position: [50.88, 34.64], kind: 'city' }],
    labels: [
      { id: 'mashhad', text: 'Mashhad', position: MASHHAD, kind: 'stop', priority: 100 },
      { id: 'IRN', text: 'Iran', position: [54, 32], kind: 'country', priority: 60 }
    ],
    shares: [],
    provinceShares: [],
    circles: [],
    selected: null,
    hovered: null,
    theme: 'light',
    language: 'en',
    studyCountryId: 'PAK',
    ...changes
  };
}

export function testFrame(framing: FramingId = 'region', changes: Partial<Frame> = {}): Frame {
  return {
    elapsedMs: 0,
    stepId: 'mashhad',
    camera: cameraFor(framing, SIZE),
    opacity: 1,
    arcs: [
      { id: LEG.id, t: 1, state: 'current' },
      { id: LONG_LEG.id, t: 0, state: 'next' }
    ],
    stopId: 'mashhad',
    doneStopIds: ['home'],
    isMoving: false,
    ...changes
  };
}
