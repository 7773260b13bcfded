import { arcUse } from '#lib/core/atlas/arc-use.ts';
import { checkAtlas } from '#lib/core/atlas/check-atlas.ts';
import { levelOf, type Level } from './geometry/level.ts';

/** The base map: land, borders and disputed lines, at the fineness a scale needs. */
export interface Atlas {
  /** Geometry with no error above half a pixel at this scale (pixels per radian). */
  readonly levelFor: (scale: number) => Level;
  /** As the file has it. */
  readonly finest: Level;
}

/** Degrees. Four steps of about three times, each computed when first asked for. */
const TOLERANCES_DEG = [0.2, 0.06, 0.02, 0];
const MAX_ERROR_PX = 0.5;

const parsed = new WeakMap<object, Atlas>();

/**
 * Reads the TopoJSON of `static/geo/atlas.json`. The same object gives the same atlas.
 * Throws naming the file and the place when something is missing.
 */
export function parseAtlas(json: unknown, file = 'atlas.json'): Atlas {
  const known = typeof json === 'object' && json ? parsed.get(json) : undefined;
  if (known) {
    return known;
  }
  const checked = checkAtlas(json, file);
  const use = arcUse(checked.countries, checked.lines);
  const levels = new Map<number, Level>();
  const level = (toleranceDeg: number): Level => {
    const made = levels.get(toleranceDeg) ?? levelOf(checked, use, toleranceDeg);
    levels.set(toleranceDeg, made);
    return made;
  };
  const atlas: Atlas = {
    levelFor: (scale) => level(toleranceFor(scale)),
    get finest() {
      return level(0);
    }
  };
  parsed.set(checked.topology, atlas);
  return atlas;
}

function toleranceFor(scale: number): number {
  const allowedDeg = ((MAX_ERROR_PX / scale) * 180) / Math.PI;
  return TOLERANCES_DEG.find((tolerance) => tolerance <= allowedDeg) ?? 0;
}
