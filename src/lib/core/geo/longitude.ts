import type { Position } from './position.ts';

/** The same meridian as a longitude in [-180, 180), degrees. A value already there is returned unchanged. */
export function wrapLongitude(lng: number): number {
  if (lng >= -180 && lng < 180) {
    return lng;
  }
  const turned = lng - 360 * Math.floor((lng + 180) / 360);
  // A hair below -180 rounds up to 180, which is the same meridian.
  return turned >= 180 ? turned - 360 : turned;
}

/**
 * The same meridian as a longitude within 180° of `near`, so that a line can run on past ±180; degrees.
 * Exactly opposite, the one already given is kept.
 */
export function unwrapLongitude(lng: number, near: number): number {
  return Math.abs(lng - near) <= 180 ? lng : lng - 360 * Math.round((lng - near) / 360);
}

/**
 * A continuous line as pieces within [-180, 180], cut where it crosses the antimeridian, as GeoJSON
 * wants it (RFC 7946, 3.1.9): one piece ends at 180 where the next begins at -180, or the other way.
 * The latitude of a cut is interpolated straight between its neighbours, so give it a fine line.
 * A line that only touches the antimeridian is not cut; an empty line gives no piece.
 */
export function cutAtAntimeridian(line: readonly Position[]): Position[][] {
  const pieces: { readonly world: number; readonly positions: Position[] }[] = [];
  for (const [index, to] of line.entries()) {
    const from = line[index - 1] ?? to;
    for (const [start, end] of parts(from, to)) {
      const piece = pieces.at(-1);
      const world = worldOf((start[0] + end[0]) / 2, piece?.world);
      if (piece?.world === world) {
        piece.positions.push(inWorld(end, world));
      } else {
        const positions = index === 0 ? [end] : [start, end];
        pieces.push({ world, positions: positions.map((position) => inWorld(position, world)) });
      }
    }
  }
  // The first position alone is a piece too short to draw, when the line leaves from the antimeridian.
  const drawn = pieces.filter((piece) => piece.positions.length > 1 || line.length === 1);
  return drawn.map((piece) => piece.positions);
}

/** A segment cut at every odd multiple of 180 between its ends. */
function parts(from: Position, to: Position): (readonly [Position, Position])[] {
  const step = to[0] < from[0] ? -1 : 1;
  const [low, high] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  const cuts: Position[] = [];
  for (let lng = 180 + 360 * Math.ceil((low - 180) / 360); lng < high; lng += 360) {
    if (lng > low) {
      cuts.push([lng, from[1] + ((to[1] - from[1]) * (lng - from[0])) / (to[0] - from[0])]);
    }
  }
  const ends = [from, ...(step > 0 ? cuts : cuts.reverse()), to];
  return ends.slice(1).map((end, index) => [ends[index] ?? from, end]);
}

/** Which turn of the world a longitude lies in; on an edge both hold, and the present one is kept. */
function worldOf(lng: number, present: number | undefined): number {
  const isInPresent = present !== undefined && Math.abs(lng - 360 * present) <= 180;
  return isInPresent ? present : Math.floor((lng + 180) / 360);
}

function inWorld([lng, lat]: Position, world: number): Position {
  return [Math.min(Math.max(lng - 360 * world, -180), 180), lat];
}
