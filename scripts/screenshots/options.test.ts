import { expect, test } from 'vitest';
import { readOptions, viewports } from './options.ts';

test('without arguments everything is asked for, in both themes and by both painters', () => {
  expect(readOptions([])).toEqual({
    steps: [],
    viewports: ['desktop', 'laptop', 'phone', 'stage'],
    themes: ['light', 'dark'],
    maps: ['svg', 'maplibre'],
    page: 'tour',
    query: [],
    out: '.cache/screenshots',
    isReadme: false
  });
});

test('lists are separated by commas, with or without spaces', () => {
  const { steps, viewports } = readOptions(['--steps', 'mashhad, tehran', '--viewports', 'phone']);
  expect(steps).toEqual(['mashhad', 'tehran']);
  expect(viewports).toEqual(['phone']);
});

test('a query is taken apart, so that it can be joined to the rest of an address', () => {
  expect(readOptions(['--query', '?layers=share,places&est=high']).query).toEqual([
    ['layers', 'share,places'],
    ['est', 'high']
  ]);
});

test('a page of the talk has its window: the stage a projector’s, the speaker a laptop’s', () => {
  expect(readOptions(['--page', 'present'])).toMatchObject({
    viewports: ['stage'],
    themes: ['stage']
  });
  expect(readOptions(['--page', 'speaker'])).toMatchObject({
    viewports: ['speaker'],
    themes: ['dark']
  });
  expect(viewports.speaker).toEqual({ width: 1280, height: 800, isPhone: false });
  expect(readOptions(['--page', 'speaker', '--viewports', 'phone']).viewports).toEqual(['phone']);
});

test.each([
  [['--themes', 'sepia'], '--themes sepia is not known: give light, dark, stage.'],
  [['--map', 'canvas'], '--map canvas is not known: give svg, maplibre.'],
  [['--page', ''], '--page names nothing: give tour, explore, locate, sources, present, speaker.'],
  [['--query', 'layers=share&step=qom'], '--query step is said by --steps.'],
  [['--colour', 'red'], '--colour']
])('%j is an error that says what may be given', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
