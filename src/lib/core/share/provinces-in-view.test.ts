import { expect, test } from 'vitest';
import { scaleOf } from '../camera/camera.ts';
import { provincesInView } from './provinces-in-view.ts';

const SIZE = { width: 1020, height: 748 };
const PHONE = { width: 390, height: 420 };
const at = (lng: number, lat: number, zoom: number) =>
  ({ center: [lng, lat], scale: scaleOf(zoom, lat), globe: 0 }) as const;

test('over Iraq are Iraq’s provinces, not those of Yemen or Pakistan', () => {
  const seen = provincesInView(at(44, 33, 5), SIZE);
  expect(seen).toContain('IRQ');
  expect(seen).not.toContain('YEM');
  expect(seen).not.toContain('PAK');
  expect(provincesInView(at(44, 33, 6), PHONE)).toEqual(['IRQ']);
});

test('over Kurram are Pakistan’s, over Aden Yemen’s, over Tehran none', () => {
  expect(provincesInView(at(70.2, 33.7, 8), SIZE)).toEqual(['PAK']);
  expect(provincesInView(at(45, 13, 7), SIZE)).toEqual(['YEM']);
  expect(provincesInView(at(51.4, 35.7, 7), PHONE)).toEqual([]);
});

test('the whole region has all of them in it', () => {
  expect(provincesInView(null, SIZE)).toEqual(['PAK', 'IRQ', 'SAU', 'YEM']);
});
