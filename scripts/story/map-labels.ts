import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaIdsOf } from '../../src/lib/core/geo/disputed.ts';
import type { MapLabel } from '../../src/lib/core/scene/labels-of.ts';

export const LABEL_FILE = 'static/geo/labels.geojson';

interface LabelFile {
  readonly features: readonly {
    readonly properties: Readonly<Record<string, string | number>>;
    readonly geometry: { readonly coordinates: readonly [number, number] };
  }[];
}

/** Countries of this rank are named near the region, and farther off only the larger ones. */
const RANK_NEAR = 3;
const RANK_FAR = 2;

/**
 * Where these countries' names stand, longitude and latitude by code: a country that is parts of the map, at the
 * name of the first. What has no name is left out.
 */
export function readCountryPositions(
  root: string,
  iso3: readonly string[]
): Readonly<Record<string, readonly [number, number]>> {
  const named = new Map(
    readLabelFile(root)
      .features.filter(({ properties: { kind } }) => kind === 'country' || kind === 'disputed')
      .map(({ properties, geometry }) => [String(properties['id']), geometry.coordinates])
  );
  return Object.fromEntries(
    iso3.flatMap((id) => {
      const [position] = areaIdsOf(id).flatMap((part) => {
        const at = named.get(part);
        return at ? [at] : [];
      });
      return position ? [[id, position] as const] : [];
    })
  );
}

function readLabelFile(root: string): LabelFile {
  return JSON.parse(readFileSync(join(root, LABEL_FILE), 'utf8')) as LabelFile;
}

/** Names of countries and seas that a framing can show, without the rest of the world's. */
export function readMapLabels(root: string): MapLabel[] {
  return readLabelFile(root).features.flatMap(({ properties, geometry }): MapLabel[] => {
    const [lng, lat] = geometry.coordinates;
    const { kind } = properties;
    const rank = Number(properties['rank']);
    const isNear = lng > 20 && lng < 90 && lat > 5 && lat < 55;
    if (kind !== 'sea' && !(kind === 'country' && rank <= (isNear ? RANK_NEAR : RANK_FAR))) {
      return [];
    }
    const name = (language: string): string => String(properties[language]);
    return [
      {
        id: String(properties['id']),
        kind,
        rank,
        names: { en: name('en'), ur: name('ur'), fa: name('fa'), ar: name('ar') },
        position: [lng, lat]
      }
    ];
  });
}
