import type { Feature, MultiPolygon, Polygon } from 'geojson';

/** The languages of every name on the map. */
export const LANGUAGES = ['en', 'ur', 'fa', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Names = Readonly<Record<Language, string>>;

/** A country's ISO 3166-1 alpha-3 code, or the id of a disputed unit such as `XK-AJK`. */
export type UnitId = string;
export type Area<P> = Feature<Polygon | MultiPolygon, P>;

/** The smallest area we handle: one province, or the part of one inside a disputed unit. */
export type PieceProperties = {
  readonly unit: UnitId;
  /** ISO 3166-2 code if this province is published, else empty. */
  readonly province: string;
  /** Simplification interval in metres. */
  readonly interval: number;
};
export type Piece = Area<PieceProperties>;
