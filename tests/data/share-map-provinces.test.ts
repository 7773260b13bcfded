import { readFileSync } from 'node:fs';
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { provinceDisplay } from '#lib/core/share/province-areas.ts';
import { PROVINCE_BOXES } from '#lib/core/share/provinces-in-view.ts';
import { PROVINCE_MAP_IDS } from '#lib/core/share/province-map-ids.ts';
import { ROOT } from './content.ts';
import { facts, fillsOf, mapOf } from './share-maps.ts';

function positionsOf(area: Geometry): readonly Position[] {
  return area.type === 'Polygon'
    ? area.coordinates.flat()
    : area.type === 'MultiPolygon'
      ? area.coordinates.flat(2)
      : [];
}

describe('below country level', () => {
  const rows = facts.provinceShares;

  test('upper bounds, models and contradictory figures are listed and never drawn', () => {
    const never = rows.filter(({ display }) =>
      ['upper bound only', 'modelled', 'very uncertain'].includes(display)
    );
    expect(never.length).toBeGreaterThan(20);
    expect(new Set(never.map(provinceDisplay))).toEqual(new Set(['listed']));
  });

  test('only Iraq, Yemen, Gilgit-Baltistan, Kurram and the Eastern Province are drawn', () => {
    const drawn = rows.filter((row) => provinceDisplay(row) === 'drawn');
    const others = drawn.filter(({ countryIso3 }) => !['IRQ', 'YEM'].includes(countryIso3));
    expect(others.map(({ regionCode }) => regionCode)).toEqual(['PK-KP/Kurram', 'PK-GB', 'SA-04']);
    expect(drawn.filter(({ countryIso3 }) => countryIso3 === 'IRQ')).toHaveLength(10);
    expect(drawn.filter(({ countryIso3 }) => countryIso3 === 'YEM')).toHaveLength(21);
  });

  test('rows are drawn on their own base, and their country reads no estimate around them', () => {
    const ofMuslims = mapOf({}, true);
    expect(fillsOf(ofMuslims.provinceShares)).toMatchObject({
      'YE-SD': 'class-4',
      'YE-AD': 'class-0'
    });
    expect(Object.keys(fillsOf(ofMuslims.provinceShares)).join()).not.toMatch(/IQ|PK|SA-/);
    expect(fillsOf(ofMuslims.shares)).toMatchObject({ YEM: 'no-estimate', IRQ: 'class-4' });
    const ofAll = mapOf({ base: 'share-of-total' }, true);
    expect(fillsOf(ofAll.provinceShares)).toMatchObject({
      'IQ-BG': 'class-3',
      'IQ-BA': 'class-4',
      'PK-KP-KURRAM': 'class-3',
      'PK-GB': 'class-4',
      'SA-04': 'class-2'
    });
    expect(fillsOf(ofAll.shares)).toMatchObject({ IRQ: 'no-estimate', YEM: 'class-3' });
  });

  test('nothing is drawn unless the layer is on', () => {
    expect(mapOf({}, false).provinceShares).toEqual([]);
  });

  test('lie in the boxes by which a near map knows what is in view', () => {
    const countryOf = new Map(
      rows.map((row) => [PROVINCE_MAP_IDS[row.regionCode], row.countryIso3])
    );
    const areas = ['provinces', 'districts'].flatMap(
      (name) =>
        (
          JSON.parse(
            readFileSync(`${ROOT}/static/geo/${name}.geojson`, 'utf8')
          ) as FeatureCollection
        ).features
    );
    const shaded = areas.filter(({ properties }) => countryOf.has(String(properties?.['id'])));
    expect(shaded.filter(({ geometry }) => positionsOf(geometry).length > 0)).toHaveLength(34);
    for (const area of shaded) {
      const id = String(area.properties?.['id']);
      const boxes = PROVINCE_BOXES[countryOf.get(id) ?? ''] ?? [];
      const isHeld = boxes.some(([west, south, east, north]) =>
        positionsOf(area.geometry).every(
          ([lng = NaN, lat = NaN]) => west <= lng && lng <= east && south <= lat && lat <= north
        )
      );
      expect(isHeld, id).toBe(true);
    }
  });

  test('every area they name is in the files of provinces and districts', () => {
    const ids = ['provinces', 'districts'].flatMap((name) => {
      const file = JSON.parse(readFileSync(`${ROOT}/static/geo/${name}.geojson`, 'utf8')) as {
        features: { properties: { id: string } }[];
      };
      return file.features.map(({ properties }) => properties.id);
    });
    expect(Object.values(PROVINCE_MAP_IDS).filter((id) => !ids.includes(id))).toEqual([]);
    const codes = rows.map(({ regionCode }) => regionCode);
    expect(Object.keys(PROVINCE_MAP_IDS).filter((code) => !codes.includes(code))).toEqual([]);
  });
});
