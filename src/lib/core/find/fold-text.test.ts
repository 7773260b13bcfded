import { describe, expect, test } from 'vitest';
import { compactText, foldText } from './fold-text.ts';

describe('foldText', () => {
  test('accents, case and apostrophes make no difference', () => {
    expect(foldText("Ra’s al-‘Ayn, SÃO Tomé, Sa'dah")).toBe('ras al ayn sao tome sadah');
  });

  test('Arabic and Persian letters of one sound are one: yeh, kaf, heh', () => {
    expect(foldText('علي')).toBe(foldText('علی'));
    expect(foldText('كربلاء')).toBe(foldText('کربلا'));
    expect(foldText('مشہد')).toBe(foldText('مشهد'));
    expect(foldText('كويتا')).toBe(foldText('کویتا'));
  });

  test('vowel signs, madda, hamza on a seat and tatweel are left out', () => {
    expect(foldText('مَشْهَد')).toBe('مشهد');
    expect(foldText('آأإٱ')).toBe('اااا');
    expect(foldText('مـشـهد')).toBe('مشهد');
  });

  test('a zero-width non-joiner parts words as a space does', () => {
    expect(foldText('اسلام\u200cآباد')).toBe(foldText('اسلام آباد'));
  });

  test('nothing to search by gives nothing', () => {
    expect(foldText(' — ؟ ')).toBe('');
    expect(foldText('')).toBe('');
  });
});

test('compactText joins the words', () => {
  expect(compactText('New York City')).toBe('newyorkcity');
});
