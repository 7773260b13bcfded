/**
 * Letters that Arabic, Persian and Urdu write differently and readers type as one: yeh, kaf, heh, and the
 * retroflex letters of Urdu as their plain neighbours. Hamza alone and the tatweel are no letters to search by.
 */
const ONE_LETTER: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ے: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ٱ: 'ا',
  ں: 'ن',
  ڑ: 'ر',
  ٹ: 'ت',
  ڈ: 'د',
  ء: '',
  ـ: '',
  ı: 'i',
  ß: 'ss'
};

const DIFFERENT = new RegExp(`[${Object.keys(ONE_LETTER).join('')}]`, 'gu');
/** Signs inside a word that many leave out: apostrophes, ayn and hamza of transcriptions. */
const SILENT = /['’‘`ʿʾʼ]/gu;

/**
 * A text as it is compared: small letters without accents, vowel signs or variants, words parted by one space.
 * Empty for a text without letters or digits.
 */
export function foldText(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(DIFFERENT, (letter) => ONE_LETTER[letter] ?? letter)
      .replace(SILENT, '')
      // The zero-width non-joiner of Persian parts words as a space does.
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

/** A folded text without its spaces: "New York" is also typed "newyork". */
export function compactText(text: string): string {
  return foldText(text).replaceAll(' ', '');
}
