import type { GeoJsonProperties } from 'geojson';
import type { Names } from '../story/types.ts';

/** Provinces that lie in an area in dispute have no label of their own; they are named as the area is. */
export const DISPUTED_PROVINCES: Readonly<Record<string, string>> = {
  'PK-GB': 'XK-GB',
  'PK-JK': 'XK-AJK'
};

/** Whether a label stands for what is drawn as a province. */
export function isNamedAsProvince(properties: GeoJsonProperties): boolean {
  return (
    properties?.['kind'] === 'province' ||
    Object.values(DISPUTED_PROVINCES).includes(text(properties, 'id'))
  );
}

/** The names of a feature; a language it lacks is an empty string. */
export function namesOf(properties: GeoJsonProperties): Names {
  return {
    en: text(properties, 'en'),
    ur: text(properties, 'ur'),
    fa: text(properties, 'fa'),
    ar: text(properties, 'ar')
  };
}

/** A property that is text; anything else is an empty string. */
export function text(properties: GeoJsonProperties, key: string): string {
  const value: unknown = properties?.[key];
  return typeof value === 'string' ? value : '';
}
