/** A point on the earth, `[longitude, latitude]` in degrees, WGS 84. Longitude may run past ±180 on continuous lines. */
export type Position = readonly [longitude: number, latitude: number];

/** A point on the screen, CSS pixels from the top left corner of the map. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Width and height of the map in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Mean earth radius in kilometres (IUGG R1), the one sphere every distance of the map is measured on. */
export const EARTH_RADIUS_KM = 6371.0088;

export const RADIANS_PER_DEGREE = Math.PI / 180;
