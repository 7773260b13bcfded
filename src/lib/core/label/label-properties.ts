import type { GeoJsonProperties } from 'geojson';
import type { Names } from '../story/types.ts';

/** Provinces that lie in an area in dispute have no label of their own; they are named as the area is. */
export const DISPUTED_PROVINCES: Readonly<Record<string, string>> = {
  'PK-GB': 'XK-GB',
  'PK-JK': 'XK-AJK'
};

/** The area whose edge is that of a target, in dotted and dashed parts where it is in dispute; `null` for a settled province. */
export function edgeAreaOf({
  kind,
  id
}: {
  readonly kind: string;
  readonly id: string;
}): string | null {
  return kind === 'country' ? id : kind === 'province' ? (DISPUTED_PROVINCES[id] ?? null) : null;
}

/** Whether a line between provinces bounds one in dispute: the base map has it, dashed, so it is not drawn again. */
export function isDisputedProvinceLine(id: string): boolean {
  return id.split('_').some((end) => Object.hasOwn(DISPUTED_PROVINCES, end));
}

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
