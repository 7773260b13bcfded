import { expect, it } from 'vitest';
import { speakerEn } from './en-speaker.ts';
import { talkEn } from './en-talk.ts';
import { en } from './en.ts';
import { translator } from './translate.ts';

it('fills the holes of a text, with words and with numbers', () => {
  const t = translator('en');
  expect(t('map.scale', { km: 3 })).toBe('3 km');
  expect(t('place.home', { place: 'Islamabad' })).toBe('Islamabad, start and home of the tour');
});

it('leaves a hole in sight that nobody filled', () => {
  expect(translator('en')('map.scale')).toBe('{km} km');
  expect(translator('en')('map.scale', { other: 1 })).toBe('{km} km');
});

it('speaks English where a language has no words yet', () => {
  expect(translator('ur')('step.back')).toBe(en['step.back']);
});

it('every text says something, and its holes have names', () => {
  for (const [key, text] of Object.entries({ ...en, ...talkEn, ...speakerEn })) {
    expect(text.trim(), key).not.toBe('');
    expect(text.replace(/\{\w+\}/g, ''), key).not.toMatch(/[{}]/);
  }
});
