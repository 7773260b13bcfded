import { areaIdsOf, NEUTRAL_IDS } from '#lib/core/geo/disputed.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import { fillName } from '#lib/core/share/fill-name.ts';
import type { StyleLayer } from './layer.ts';
import { patternId } from './pattern-image.ts';
import { AREAS } from './base-layers.ts';
import { PROVINCES } from './detail-layers.ts';
import type { StyleLook } from './style-look.ts';

/** Feature state of an area in the share map: `class-2`, `stripes-1-2`, `no-estimate`, `dispute`; none for plain land. */
export const SHARE_STATE = 'share';

const NONE = '';
const share = ['coalesce', ['feature-state', SHARE_STATE], NONE];

/** The fill of every area that has one, by the area's id. */
export function areaFills({ shares }: Scene): ReadonlyMap<string, string> {
  if (shares.length === 0) {
    return new Map();
  }
  return new Map([
    ...shares.flatMap(({ id, fill }) =>
      areaIdsOf(id).map((area): [string, string] => [area, fillName(fill)])
    ),
    ...NEUTRAL_IDS.map((id): [string, string] => [id, 'dispute'])
  ]);
}

/** The fill of every province that has one, by its id. */
export function provinceFills({ provinceShares }: Scene): ReadonlyMap<string, string> {
  return new Map(provinceShares.map(({ id, fill }) => [id, fillName(fill)]));
}

export function shareLayers(look: StyleLook): StyleLayer[] {
  return fillLayers('story-share', AREAS, areaFills(look.scene), look);
}

/** Provinces lie over their country, which reads "no estimate" around them. */
export function provinceShareLayers(look: StyleLook): StyleLayer[] {
  return fillLayers('story-province-share', PROVINCES, provinceFills(look.scene), look);
}

/**
 * Classes follow the feature state alone, so a new estimate recolours without reading a tile again. A pattern
 * cannot: its layer is read again, and until then shows nothing where the state no longer says so.
 */
function fillLayers(
  id: string,
  source: string,
  fills: ReadonlyMap<string, string>,
  { scene, palette, patternScale }: StyleLook
): StyleLayer[] {
  const isVisible = fills.size > 0;
  const patterns = [...fills].filter(([, fill]) => !fill.startsWith('class-'));
  const classes = palette.shares.flatMap((color, index) => [`class-${index}`, color]);
  return [
    {
      id,
      type: 'fill',
      source,
      isVisible,
      paint: {
        'fill-color': ['match', share, ...classes, palette.land],
        'fill-opacity': ['case', ['in', 'class-', share], 1, 0]
      }
    },
    {
      id: `${id}-patterns`,
      type: 'fill',
      source,
      isVisible: isVisible && patterns.length > 0,
      paint: {
        'fill-pattern':
          patterns.length > 0
            ? [
                'match',
                ['get', 'id'],
                ...patterns.flatMap(([area, fill]) => [
                  area,
                  patternId(scene.theme, fill, patternScale)
                ]),
                patternId(scene.theme, 'dispute', patternScale)
              ]
            : patternId(scene.theme, 'dispute', patternScale),
        'fill-opacity': ['match', share, [NONE, ...classNames()], 0, 1]
      }
    }
  ];
}

function classNames(): string[] {
  return Array.from({ length: 5 }, (_, index) => `class-${index}`);
}
