import type { InferOutput } from 'valibot';
import type { Place } from '../types.ts';
import type { Checked } from '../check/check-items.ts';
import type { placeSchema } from '../schema/record-schemas.ts';

/** Places as the map draws them: short names where there are any, and anchors marked as such. */
export function placesOf(checked: readonly Checked<InferOutput<typeof placeSchema>>[]): Place[] {
  return checked.map(({ item }) => {
    const { lat, lon } = item;
    return {
      id: item.id,
      names: { ...item.names, ...item.shortNames },
      position: lat === null || lon === null ? null : ([lon, lat] as const),
      kind: item.isAnchor ? 'anchor' : item.kind,
      iso3: item.iso3,
      isInArticle: item.inArticle,
      description: item.description,
      sourceIds: item.sourceIds
    };
  });
}
