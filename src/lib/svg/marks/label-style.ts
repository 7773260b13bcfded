import type { Label, LabelKind } from '#lib/core/scene/scene.ts';
import type { Language } from '#lib/core/story/types.ts';
import type { Token } from '#lib/core/theme/palette.ts';

export interface LabelStyle {
  readonly sizePx: number;
  readonly weight: number;
  readonly color: Token;
  readonly isItalic: boolean;
  /** Capitals with wide tracking, in scripts that have them. */
  readonly isCapitals: boolean;
  /** From the point it names to the text, pixels. */
  readonly gapPx: number;
}

const PLAIN = { weight: 400, color: 'labelCity', isItalic: false, isCapitals: false } as const;
const WATER = { ...PLAIN, sizePx: 13, color: 'labelSea', isItalic: true, gapPx: 0 } as const;

const STYLES: Readonly<Record<LabelKind, LabelStyle>> = {
  stop: { ...PLAIN, sizePx: 15, weight: 600, gapPx: 15 },
  city: { ...PLAIN, sizePx: 13.5, gapPx: 8 },
  event: { ...PLAIN, sizePx: 13.5, gapPx: 11 },
  country: { ...PLAIN, sizePx: 12, weight: 600, color: 'labelCountry', isCapitals: true, gapPx: 0 },
  province: { ...PLAIN, sizePx: 12, color: 'labelCountry', gapPx: 0 },
  distance: { ...PLAIN, sizePx: 16, weight: 700, color: 'tour', gapPx: 12 },
  sea: WATER,
  river: WATER
};
const CURRENT: LabelStyle = { ...STYLES.stop, sizePx: 19, weight: 700, gapPx: 17 };

export function labelStyle(kind: LabelKind, isCurrent: boolean): LabelStyle {
  return isCurrent ? CURRENT : STYLES[kind];
}

/** The text as drawn. */
export function drawnText({ text }: Label, style: LabelStyle, language: Language): string {
  return style.isCapitals && language === 'en' ? text.toUpperCase() : text;
}

/** Width in pixels, guessed from the number of letters: there is no font to ask in Node. */
export function guessWidthPx(text: string, style: LabelStyle, language: Language): number {
  const perLetter = style.isCapitals && language === 'en' ? 0.82 : style.weight > 500 ? 0.57 : 0.53;
  return [...text].length * perLetter * style.sizePx;
}
