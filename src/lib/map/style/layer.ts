import type { FilterSpecification } from 'maplibre-gl';

/** A layer of the style as plain data, close to MapLibre's own but with every part present, so that two can be compared. */
export interface StyleLayer {
  readonly id: string;
  readonly type: 'background' | 'fill' | 'line' | 'hillshade' | 'circle';
  readonly source?: string;
  readonly isVisible: boolean;
  readonly filter?: FilterSpecification;
  readonly layout?: Readonly<Record<string, unknown>>;
  readonly paint: Readonly<Record<string, unknown>>;
}
