import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test('counts letters put in, left out and exchanged', () => {
  expect(editDistance('qom', 'qom')).toBe(0);
  expect(editDistance('', 'qom')).toBe(3);
  expect(editDistance('meshed', 'mashhad')).toBe(3);
  expect(editDistance('پارهچنار', 'پاراچنار')).toBe(1);
});
