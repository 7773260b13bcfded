import { expect, test } from 'vitest';
import { parts, readOptions } from './options.ts';

test('without arguments everything is measured five times', () => {
  expect(readOptions([])).toEqual({
    runs: 5,
    json: null,
    isMarkdown: false,
    isUpdate: false,
    parts
  });
});

test('rounds, parts and outputs can be chosen', () => {
  const options = readOptions([
    '--runs',
    '1',
    '--parts',
    'arcs, load',
    '--json',
    '-',
    '--markdown'
  ]);
  expect(options).toMatchObject({ runs: 1, json: '-', isMarkdown: true, parts: ['load', 'arcs'] });
});

test.each([
  [['--runs', '0'], '--runs 0 is not a number of rounds'],
  [['--runs', 'many'], '--runs many is not a number of rounds'],
  [['--parts', 'loads'], '--parts loads is not known: give load, simple, arcs, polygons.'],
  [['--fast'], '--fast']
])('%j is an error that says what may be given', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
