import type { Scene } from './scene.ts';

/** A part of the scene that a painter can bring up to date by itself. */
export type SceneChange =
  | 'layers'
  | 'arcs'
  | 'stops'
  | 'places'
  | 'labels'
  | 'shares'
  | 'provinceShares'
  | 'circles'
  | 'selection'
  | 'hover'
  | 'theme'
  | 'language'
  | 'study';

const PARTS: Readonly<Record<SceneChange, (scene: Scene) => unknown>> = {
  layers: (scene) => scene.layers,
  arcs: (scene) => scene.arcs,
  stops: (scene) => scene.stops,
  places: (scene) => scene.places,
  labels: (scene) => scene.labels,
  shares: (scene) => scene.shares,
  provinceShares: (scene) => scene.provinceShares,
  circles: (scene) => scene.circles,
  selection: (scene) => scene.selected,
  hover: (scene) => scene.hovered,
  theme: (scene) => scene.theme,
  language: (scene) => scene.language,
  study: (scene) => scene.studyCountryId
};

/**
 * What differs between two scenes, by value, in a fixed order; everything when there is no previous one.
 * Equal parts that were built twice do not count as a change.
 */
export function diffScene(previous: Scene | null, next: Scene): readonly SceneChange[] {
  const kinds = Object.keys(PARTS) as SceneChange[];
  if (!previous) {
    return kinds;
  }
  return kinds.filter((kind) => !isEqual(PARTS[kind](previous), PARTS[kind](next)));
}

/** Scenes are plain JSON data, so their text is their value. */
function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
