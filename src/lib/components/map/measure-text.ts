import type { Label } from '#lib/core/scene/scene.ts';

export interface TextSize {
  readonly width: number;
  readonly height: number;
}

/** Fonts of the labels as the overlay's styles set them; letters of country names are spaced and capital. */
const FONTS: Readonly<Record<string, readonly [font: string, height: number]>> = {
  stop: ["600 14.5px 'Libre Franklin', Arial, sans-serif", 18],
  current: ["700 18px 'Libre Franklin', Arial, sans-serif", 22],
  country: ["600 12px 'Libre Franklin', Arial, sans-serif", 16],
  sea: ["italic 400 13px 'Source Serif 4', Georgia, serif", 16],
  distance: ["700 15px 'Libre Franklin', Arial, sans-serif", 18],
  province: ["500 12px 'Libre Franklin', Arial, sans-serif", 16],
  river: ["italic 400 13px 'Source Serif 4', Georgia, serif", 16],
  city: ["500 13px 'Libre Franklin', Arial, sans-serif", 16]
};
const COUNTRY_SPACING_PX = 1.68;

let context: CanvasRenderingContext2D | null = null;

/** Size of a label in pixels, measured with the fonts that are loaded at this moment. */
export function measureText(label: Pick<Label, 'text' | 'kind'>, isCurrent = false): TextSize {
  context ??= document.createElement('canvas').getContext('2d');
  const [font, height] = FONTS[isCurrent ? 'current' : label.kind] ??
    FONTS['city'] ?? ['13px sans-serif', 16];
  const isCountry = label.kind === 'country';
  const text = isCountry ? label.text.toUpperCase() : label.text;
  if (!context) {
    return { width: text.length * 8, height };
  }
  context.font = font;
  const spacing = isCountry ? text.length * COUNTRY_SPACING_PX : 0;
  return { width: Math.ceil(context.measureText(text).width + spacing) + 1, height };
}
