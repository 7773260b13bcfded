import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { greatCircle } from '#lib/core/geo/great-circle.ts';
import type { Point, Position } from '#lib/core/geo/position.ts';
import type { MapPainter, Picture } from '#lib/core/scene/painter.ts';
import {
  camera,
  frameAt,
  ISLAMABAD,
  LEG,
  LONG_LEG,
  makers,
  MASHHAD,
  sceneWith,
  SHARES,
  SIZE,
  type Made
} from './contract.ts';

/** A map in software shares the machine with others: slow is not wrong. */
const PATIENCE = { timeout: 60_000, interval: 50 };

/** Degrees: a pixel of the region framing is a tenth of one. */
const NEAR_DEG = 0.05;

const made: Partial<Record<MapPainter['kind'], Made>> = {};

beforeAll(async () => {
  made.svg = await makers.svg();
  made.maplibre = await makers.maplibre();
});
afterAll(() => {
  made.svg?.painter.destroy();
  made.maplibre?.painter.destroy();
});

describe.each(['svg', 'maplibre'] as const)('the %s painter', (kind) => {
  let it_: Made;
  beforeEach(() => {
    const found = made[kind];
    if (!found) throw new Error(`${kind} was not made`);
    it_ = found;
    it_.painter.show(sceneWith());
    // Leaves the camera wherever it was put, then comes back to the tour's.
    it_.painter.draw(frameAt(camera('gulf'), 1));
    it_.painter.draw(frameAt(camera('region'), 1));
  });

  const where = (point: Point | undefined): Position => {
    const position = point && it_.painter.unproject(point);
    if (!position) throw new Error('not on the earth');
    return position;
  };
  const expectNear = (position: Position, expected: Position): void => {
    expect(position[0]).toBeCloseTo(expected[0], -Math.log10(2 * NEAR_DEG));
    expect(position[1]).toBeCloseTo(expected[1], -Math.log10(2 * NEAR_DEG));
  };

  it('says what it is, and is where it was told to be', () => {
    expect(it_.painter.kind).toBe(kind);
    expect(it_.painter.picture().kind).toBe(kind);
    expect(it_.painter.camera()).toEqual(camera('region'));
    expectNear(where({ x: SIZE.width / 2, y: SIZE.height / 2 }), camera('region').center);
  });

  it('paints every place of the scene at its position', () => {
    const { places } = it_.painter.picture();
    expect(places.map(({ id }) => id)).toEqual(['qom']);
    expectNear(where(places[0]?.at), [50.88, 34.64]);
  });

  it('draws a leg from its start to where the frame says, along the great circle', () => {
    for (const t of [0.25, 0.5, 1]) {
      it_.painter.draw(frameAt(camera('region'), t));
      const leg = it_.painter.picture().arcs.find(({ id }) => id === LEG.id);
      expect(leg?.state).toBe('current');
      expectNear(where(leg?.from), ISLAMABAD);
      expectNear(where(leg?.tip), greatCircle(ISLAMABAD, MASHHAD).at(t));
    }
  });

  it('keeps a scale: a short distance is as many pixels as the camera says', () => {
    const { center, scale } = camera('region');
    const [a, b] = [center, [center[0], center[1] + 1] as const].map((position) =>
      it_.painter.project(position)
    );
    const px = Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
    expect(px / ((scale * Math.PI) / 180)).toBeCloseTo(1, 1);
  });

  it('shows both ends of the long leg on the globe, and nothing of the far side', () => {
    it_.painter.draw(frameAt(camera('wide'), 1));
    const picture = it_.painter.picture();
    expect(picture.arcs.map(({ id }) => id)).toContain(LONG_LEG.id);
    expect(it_.painter.project([-170, -40])).toBeNull();
    expect(it_.painter.unproject({ x: 1, y: 1 })).toBeNull();
    expectNear(where(picture.arcs.find(({ id }) => id === LEG.id)?.tip), MASHHAD);
    expect(it_.painter.camera().globe).toBe(1);
  });

  it('fills the countries of the share layer, and forgets them with it', () => {
    it_.painter.show(sceneWith({ shares: SHARES }, { share: true }));
    expect(it_.painter.picture().shares).toEqual({
      IRN: 'class-4',
      PAK: 'stripes-1-2',
      PSE: 'class-0',
      UZB: 'no-estimate'
    });
    expect(it_.painter.picture().visibleLayers).toContain('share');
    it_.painter.show(sceneWith());
    expect(it_.painter.picture().shares).toEqual({});
    expect(it_.painter.picture().visibleLayers).not.toContain('share');
  });

  it('shows the selection', () => {
    const selected = { kind: 'country', id: 'IRN' } as const;
    it_.painter.show(sceneWith({ selected }));
    expect(it_.painter.picture().selected).toEqual(selected);
  });

  it('leaves the camera to the person who took it, until the tour moves on', () => {
    const free = { center: [60, 30] as const, scale: 900, globe: 0 };
    it_.painter.jumpTo(free);
    expect(it_.painter.camera()).toEqual(free);
    it_.painter.draw(frameAt(camera('region'), 0.5));
    expect(it_.painter.camera()).toEqual(free);
    it_.painter.draw(frameAt(camera('gulf'), 0.5));
    expect(it_.painter.camera()).toEqual(camera('gulf'));
  });

  it('tells of every move of the camera', () => {
    const before = it_.told.cameras;
    it_.painter.jumpTo(camera('pakistan'));
    expect(it_.told.cameras).toBeGreaterThan(before);
  });

  it('names what is clicked: a leg before the land, a part of Kashmir as itself, no country for the sea', async () => {
    const targets = [
      [greatCircle(ISLAMABAD, MASHHAD).at(0.4), { kind: 'leg', id: LEG.id }],
      [[54, 31], { kind: 'country', id: 'IRN' }],
      [[76, 35.5], { kind: 'country', id: 'XK-GB' }],
      [[63, 18], null]
    ] as const;
    for (const [position, target] of targets) {
      // Land can be asked for only when its tiles are there.
      await vi.waitFor(() => {
        clickAt(it_, position);
        expect(it_.told.selected.at(-1)).toEqual(target);
      }, PATIENCE);
    }
  });

  it('gives the camera to a person who presses an arrow key', () => {
    const before = it_.told.gestures;
    canvasOf(it_).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    expect(it_.told.gestures).toBe(before + 1);
    expect(it_.painter.camera().center[0]).toBeLessThan(camera('region').center[0]);
    it_.painter.setInteractive(false);
    canvasOf(it_).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    expect(it_.told.gestures).toBe(before + 1);
    it_.painter.setInteractive(true);
  });
});

describe('both painters', () => {
  const pictures = (): Picture[] =>
    [made.svg, made.maplibre].flatMap((one) => one?.painter.picture() ?? []);

  it('agree on layers, arcs, states, places and shares in every scene', () => {
    const scenes = [
      sceneWith(),
      sceneWith({ shares: SHARES }, { share: true }),
      sceneWith({ arcs: [], places: [] }, { tour: false, places: false })
    ];
    for (const scene of scenes) {
      for (const framing of ['region', 'wide', 'pakistan'] as const) {
        for (const one of [made.svg, made.maplibre]) {
          one?.painter.show(scene);
          one?.painter.draw(frameAt(camera(framing), 0.5));
        }
        const [svg, maplibre] = pictures().map((picture) => ({
          layers: picture.visibleLayers,
          arcs: picture.arcs.map(({ id, state }) => `${id} ${state}`),
          places: picture.places.map(({ id }) => id),
          shares: picture.shares
        }));
        expect(maplibre).toEqual(svg);
      }
    }
  });

  it('paint the globe alike, to a pixel', () => {
    for (const one of [made.svg, made.maplibre]) {
      one?.painter.show(sceneWith());
      one?.painter.draw(frameAt(camera('wide'), 1));
    }
    for (const position of [ISLAMABAD, MASHHAD, [-74.01, 40.71], [0, 0], [20, 70]] as const) {
      const [svg, maplibre] = [made.svg, made.maplibre].map((one) =>
        one?.painter.project(position)
      );
      expect(Math.abs((svg?.x ?? NaN) - (maplibre?.x ?? NaN))).toBeLessThan(1);
      expect(Math.abs((svg?.y ?? NaN) - (maplibre?.y ?? NaN))).toBeLessThan(1);
    }
  });

  it('differ in relief alone, which only the living map has', async () => {
    for (const one of [made.svg, made.maplibre]) {
      one?.painter.show(sceneWith({}, { relief: true }));
    }
    await vi.waitFor(() => {
      expect(made.maplibre?.painter.picture().visibleLayers).toContain('relief');
    }, PATIENCE);
    expect(made.svg?.painter.picture().visibleLayers).not.toContain('relief');
    expect(made.maplibre?.told.problems).toEqual([]);
  });
});

function canvasOf({ container }: Made): Element {
  const found = container.querySelector('canvas, svg');
  if (!found) throw new Error('nothing is painted');
  return found;
}

function clickAt(one: Made, position: Position): void {
  const at = one.painter.project(position);
  const { left, top } = one.container.getBoundingClientRect();
  const init = {
    clientX: left + (at?.x ?? 0),
    clientY: top + (at?.y ?? 0),
    bubbles: true,
    button: 0
  };
  for (const type of ['mousedown', 'mouseup', 'click']) {
    canvasOf(one).dispatchEvent(new MouseEvent(type, init));
  }
}
