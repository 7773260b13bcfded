import type { Language } from './types.ts';

/** Words for "province", "governorate" and the like, at the start or the end of a name. */
const TYPE_WORDS =
  /^(?:محافظة|منطقة|ولاية|إمارة|بلدية|استان|ولایت|منطقه|محافظہ|صوبہ|بلدیہ|امارت)\s+|\s+(?:علاقہ|ضلع|صوبہ|پراونس|Province|Governorate|Region|Municipality|District)$|^(?:Emirate of)\s+/gu;

/** Vowel marks and the stretching bar: MapLibre would draw the marks detached from their letters. */
const MARKS = /[\u064B-\u065F\u0670\u0640]/gu;

/** A name as the map prints it: without a type word or vowel marks; ی and ک outside Arabic. */
export function cleanName(name: string, language: Language): string {
  const bare = name.replace(TYPE_WORDS, '').replace(MARKS, '').trim();
  if (language === 'ar' || language === 'en') return bare;
  return bare.replaceAll('ي', 'ی').replaceAll('ك', 'ک');
}
