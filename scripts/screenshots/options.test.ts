import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('without arguments everything is asked for, in both themes and by both painters', () => {
  expect(readOptions([])).toEqual({
    steps: [],
    viewports: ['desktop', 'laptop', 'phone', 'stage'],
    themes: ['light', 'dark'],
    maps: ['svg', 'maplibre'],
    page: 'tour',
    out: '.cache/screenshots',
    isReadme: false
  });
});

test('lists are separated by commas, with or without spaces', () => {
  const { steps, viewports } = readOptions(['--steps', 'mashhad, tehran', '--viewports', 'phone']);
  expect(steps).toEqual(['mashhad', 'tehran']);
  expect(viewports).toEqual(['phone']);
});

test.each([
  [['--themes', 'sepia'], '--themes sepia is not known: give light, dark, stage.'],
  [['--map', 'canvas'], '--map canvas is not known: give svg, maplibre.'],
  [['--page', ''], '--page names nothing: give tour, explore, sources.'],
  [['--colour', 'red'], '--colour']
])('%j is an error that says what may be given', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
