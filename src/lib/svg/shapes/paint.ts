import type { Palette, Token } from '#lib/core/theme/palette.ts';

/** Where colours come from: CSS variables, which follow the theme, or one palette written out. */
export interface Paint {
  readonly of: (token: Token) => string;
  /** Colour of a share class, 0 to 4. */
  readonly share: (classIndex: number) => string;
}

/** Tokens whose CSS name is not simply the word with dashes. */
const CSS_NAMES: Readonly<Partial<Record<Token, string>>> = {
  labelCountry: 'lbl-country',
  labelCity: 'lbl-city',
  labelSea: 'lbl-sea'
};

export const cssPaint: Paint = {
  of: (token) =>
    `var(--${CSS_NAMES[token] ?? token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`,
  share: (classIndex) => `var(--share-${classIndex + 1})`
};

/** Colours for a file that stands alone. */
export function palettePaint(palette: Palette): Paint {
  return {
    of: (token) => palette[token],
    share: (classIndex) => palette.shares[classIndex] ?? palette.land
  };
}
