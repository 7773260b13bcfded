import { expect, it } from 'vitest';
import { cameraFor, toPlane } from './framing.ts';
import { cameraShowing } from './show-position.ts';

const SIZE = { width: 1000, height: 700 };
const region = cameraFor('region', SIZE);

it('a place of the region keeps the scale and comes to lie left of the middle', () => {
  const camera = cameraShowing([67, 24.9], SIZE, region);
  expect(camera.scale).toBe(region.scale);
  expect(camera.globe).toBe(0);
  const shiftPx = (toPlane(camera.center)[0] - toPlane([67, 24.9])[0]) * camera.scale;
  expect(shiftPx).toBeCloseTo(200, 6);
});

it('on a phone the place comes to the middle', () => {
  const camera = cameraShowing([67, 24.9], { width: 390, height: 330 }, region);
  expect(camera.center[0]).toBeCloseTo(67, 6);
  expect(camera.center[1]).toBeCloseTo(24.9, 6);
});

it('a place beyond the flat map is shown on the globe, and one of the region flat again', () => {
  const away = cameraShowing([-74, 40.7], SIZE, region);
  expect(away).toMatchObject({ globe: 1, center: [-74, 40.7] });
  const back = cameraShowing([51.4, 35.7], SIZE, away);
  expect(back).toMatchObject({ globe: 0, scale: region.scale });
});
