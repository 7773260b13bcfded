import type { Map as MapLibre } from 'maplibre-gl';
import { areaIdsOf } from '#lib/core/geo/disputed.ts';
import { edgeAreaOf } from '#lib/core/label/label-properties.ts';
import type { Scene, Target } from '#lib/core/scene/scene.ts';
import type { BaseData } from '../base/base-data.ts';
import { AREAS, LINES } from '../style/base-layers.ts';
import { PROVINCE_EDGES, PROVINCES } from '../style/detail-layers.ts';
import { OUTLINE_STATE } from '../style/outline-layers.ts';
import { areaFills, provinceFills, SHARE_STATE } from '../style/share-layers.ts';

/** Feature states a source should have: by feature, key and value. */
export type States = ReadonlyMap<string, Readonly<Record<string, string | boolean>>>;

/** What the features of each source should know for a scene. */
export function statesOf(scene: Scene, lines: BaseData['lines']): ReadonlyMap<string, States> {
  const outlined = { [OUTLINE_STATE]: true };
  const targets = [scene.selected, scene.hovered].filter((target) => target !== null);
  const areaIds = new Set(targets.flatMap(areaIdsOfTarget));
  const bounds = lines.features.filter(({ properties }) =>
    properties.sides.some((side) => areaIds.has(side))
  );
  const provinces = targets.filter(
    (target) => target.kind === 'province' && edgeAreaOf(target) === null
  );
  const outlinedProvinces = new Map(provinces.map(({ id }) => [id, outlined]));
  return new Map<string, States>([
    [AREAS, new Map([...areaFills(scene)].map(([id, fill]) => [id, { [SHARE_STATE]: fill }]))],
    [LINES, new Map(bounds.map(({ properties }) => [properties.id, outlined]))],
    [
      PROVINCES,
      merged(
        outlinedProvinces,
        new Map([...provinceFills(scene)].map(([id, fill]) => [id, { [SHARE_STATE]: fill }]))
      )
    ],
    [PROVINCE_EDGES, outlinedProvinces]
  ]);
}

/** Gives the features of a source their states, and takes away those that `before` had and `after` has not. */
export function applyStates(map: MapLibre, source: string, before: States, after: States): void {
  for (const [id, state] of before) {
    for (const key of Object.keys(state)) {
      if (!(key in (after.get(id) ?? {}))) map.removeFeatureState({ source, id }, key);
    }
  }
  for (const [id, state] of after) {
    if (JSON.stringify(before.get(id)) !== JSON.stringify(state)) {
      map.setFeatureState({ source, id }, state);
    }
  }
}

function merged(one: States, other: States): States {
  const ids = new Set([...one.keys(), ...other.keys()]);
  return new Map([...ids].map((id) => [id, { ...one.get(id), ...other.get(id) }]));
}

function areaIdsOfTarget(target: Target): readonly string[] {
  const areaId = edgeAreaOf(target);
  return areaId === null ? [] : areaIdsOf(areaId);
}
