import type { FilterSpecification } from 'maplibre-gl';
import type { StyleLayer } from './layer.ts';

/** One call on the map that brings a layer up to date. */
export type StyleChange =
  | { readonly kind: 'paint'; readonly id: string; readonly name: string; readonly value: unknown }
  | { readonly kind: 'layout'; readonly id: string; readonly name: string; readonly value: unknown }
  | { readonly kind: 'filter'; readonly id: string; readonly filter: FilterSpecification | null };

/** What to call so that layers look as they should; nothing for what is equal by value. Both lists hold the same layers. */
export function styleChanges(
  before: readonly StyleLayer[],
  after: readonly StyleLayer[]
): StyleChange[] {
  return after.flatMap((layer, index): StyleChange[] => {
    const old = before[index];
    if (old?.id !== layer.id) {
      throw new Error(`styleChanges: ${layer.id} is not where it was`);
    }
    const { id, filter } = layer;
    return [
      ...changed(old.paint, layer.paint).map((name): StyleChange => {
        return { kind: 'paint', id, name, value: layer.paint[name] };
      }),
      ...changed(layoutOf(old), layoutOf(layer)).map((name): StyleChange => {
        return { kind: 'layout', id, name, value: layoutOf(layer)[name] };
      }),
      ...(isEqual(old.filter, filter)
        ? []
        : [{ kind: 'filter', id, filter: filter ?? null } satisfies StyleChange])
    ];
  });
}

export function layoutOf({ layout, isVisible }: StyleLayer): Readonly<Record<string, unknown>> {
  return { ...layout, visibility: isVisible ? 'visible' : 'none' };
}

type Values = Readonly<Record<string, unknown>>;

function changed(before: Values, after: Values): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !isEqual(before[name], after[name]));
}

/** Style values are plain JSON. */
function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
