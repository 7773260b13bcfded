import type { Language } from '#lib/core/story/types.ts';

export const SANS = "'Libre Franklin', Arial, sans-serif";
const SERIF = "'Source Serif 4', Georgia, serif";
const NASKH = "'Noto Naskh Arabic', 'Noto Sans Arabic', 'Libre Franklin', sans-serif";
const VAZIR = `Vazirmatn, ${NASKH}`;

/** The face of map names; water has a serif where the script knows the difference. */
export function fontFor(language: Language, isWater: boolean): string {
  switch (language) {
    case 'en':
      return isWater ? SERIF : SANS;
    case 'fa':
      return VAZIR;
    case 'ur':
    case 'ar':
      return NASKH;
  }
}
