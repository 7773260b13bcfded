import { expect, it } from 'vitest';
import { jumpMatches, type JumpItem } from './jump-list.ts';

const step = (number: number, text: string): JumpItem => ({ kind: 'step', id: text, text, number });
const place = (text: string): JumpItem => ({ kind: 'place', id: text, text, number: null });
const items = [
  step(1, 'Pakistan tries to keep out'),
  step(6, 'In Tehran he meets Rouhani'),
  place('Tehran'),
  place('Parachinar'),
  place('Ayn al-Asad'),
  place('Québec')
];
const texts = (typed: string): string[] => jumpMatches(items, typed).map(({ text }) => text);

it('everything, when nothing is typed', () => {
  expect(jumpMatches(items, '  ')).toHaveLength(items.length);
});

it('the beginning of a name finds the place', () => {
  expect(texts('par')).toEqual(['Parachinar']);
});

it('names that begin so come before those that contain the word', () => {
  expect(texts('teh')).toEqual(['Tehran', 'In Tehran he meets Rouhani']);
});

it('a number finds its step', () => {
  expect(texts('6')).toEqual(['In Tehran he meets Rouhani']);
});

it('parts of hyphenated names, accents and case do not matter', () => {
  expect(texts('ASAD')).toEqual(['Ayn al-Asad']);
  expect(texts('quebec')).toEqual(['Québec']);
  expect(texts('zzz')).toEqual([]);
});
