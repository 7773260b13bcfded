import { expect, test } from 'vitest';
import { painterWish, type PainterFacts, type PainterWish } from './painter-wish.ts';

const plain: PainterFacts = {
  mapChoice: 'auto',
  needsEqualArea: false,
  reason: null,
  isMoving: false
};

test.each<[Partial<PainterFacts>, PainterWish]>([
  [{}, 'living'],
  [{ mapChoice: 'maplibre' }, 'wished'],
  [{ isMoving: true }, 'as-is'],
  [{ reason: 'slow' }, 'as-is'],
  [{ reason: 'software' }, 'as-is'],
  [{ mapChoice: 'maplibre', reason: 'slow' }, 'wished'],
  [{ mapChoice: 'maplibre', reason: 'software' }, 'wished'],
  [{ mapChoice: 'maplibre', reason: 'noWebgl' }, 'as-is'],
  [{ mapChoice: 'maplibre', reason: 'slow', isMoving: true }, 'as-is'],
  [{ needsEqualArea: true, isMoving: true }, 'equal-area'],
  [{ needsEqualArea: true, mapChoice: 'maplibre' }, 'equal-area'],
  [{ needsEqualArea: true, mapChoice: 'svg' }, 'simple'],
  [{ mapChoice: 'svg', isMoving: true }, 'simple']
])('%o asks for the map: %s', (facts, wish) => {
  expect(painterWish({ ...plain, ...facts })).toBe(wish);
});
