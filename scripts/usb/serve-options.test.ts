import { expect, test } from 'vitest';
import { serveOptions, USAGE } from './serve-options.ts';

test('without words it serves this computer at the usual port', () => {
  expect(serveOptions([])).toEqual({ kind: 'serve', port: 4173, isLan: false });
  expect(serveOptions(['--lan', '--port', '0'])).toEqual({ kind: 'serve', port: 0, isLan: true });
});

test.each(['--help', '-h'])('%s is a question', (word) => {
  expect(serveOptions([word])).toEqual({ kind: 'help' });
});

test.each([
  [['--port']],
  [['--port', '--lan']],
  [['--port=']],
  [['--port', 'x']],
  [['--port', '65536']],
  [['--port', '80.5']],
  [['--what']],
  [['site']]
])('%j is answered with what is wrong and how it is used, in one line', (args) => {
  const options = serveOptions(args);
  const problem = options.kind === 'wrong' ? options.problem : '';
  expect(problem).toContain(args.join(' ').replace('--port=', '--port'));
  expect(problem).toContain(USAGE);
  expect(problem).not.toContain('\n');
});
