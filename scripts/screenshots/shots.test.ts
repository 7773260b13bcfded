import { expect, test } from 'vitest';
import { readOptions } from './options.ts';
import { shotsOf } from './shots.ts';

const steps = ['opening', 'mashhad', 'tehran'];
const shots = (...args: string[]) => shotsOf(readOptions(args), steps);

test('every step is taken in every viewport, theme and painter', () => {
  const all = shots();
  expect(all).toHaveLength(3 * 4 * 2 * 2);
  expect(new Set(all.map(({ file }) => file)).size).toBe(all.length);
});

test('a shot opens the step by its word, in its theme', () => {
  const [shot] = shots('--steps', 'mashhad', '--viewports', 'phone', '--themes', 'dark');
  expect(shot).toEqual({
    file: '2-mashhad-phone-dark-svg.png',
    url: '?step=mashhad&theme=dark&map=svg',
    page: 'tour',
    stepId: 'mashhad',
    viewport: 'phone',
    theme: 'dark',
    map: 'svg'
  });
});

test('the living map is asked for by name, since what comes unasked depends on the machine', () => {
  const [shot] = shots('--map', 'maplibre', '--steps', 'tehran');
  expect(shot?.url).toBe('?step=tehran&theme=light&map=maplibre');
  expect(shot?.map).toBe('maplibre');
});

test('pages without steps are taken once a painter, and without a map once', () => {
  const one = ['--viewports', 'desktop', '--themes', 'light', '--page'];
  expect(shots(...one, 'explore').map(({ url }) => url)).toEqual([
    'explore/?theme=light&map=svg',
    'explore/?theme=light&map=maplibre'
  ]);
  expect(shots(...one, 'sources').map(({ file }) => file)).toEqual(['sources-desktop-light.png']);
});

test('a query joins what the address says already', () => {
  const args = ['--page', 'explore', '--map', 'svg', '--themes', 'light', '--viewports', 'phone'];
  expect(shots(...args, '--query', 'layers=share&est=high')[0]?.url).toBe(
    'explore/?theme=light&map=svg&layers=share&est=high'
  );
});

test('the pages of the talk are taken step by step, the speaker window once for both painters', () => {
  const one = ['--steps', 'tehran', '--themes', 'light', '--page'];
  expect(shots(...one, 'present').map(({ url }) => url)).toEqual([
    'present/?step=tehran&theme=light&map=svg',
    'present/?step=tehran&theme=light&map=maplibre'
  ]);
  expect(shots(...one, 'speaker')).toEqual([
    {
      file: 'speaker-3-tehran-speaker-light.png',
      url: 'speaker/?step=tehran&theme=light',
      page: 'speaker',
      stepId: 'tehran',
      viewport: 'speaker',
      theme: 'light',
      map: null
    }
  ]);
});

test('a step the story does not have is an error that lists those it has', () => {
  expect(() => shots('--steps', 'qom')).toThrow(
    '--steps qom is not a step: give opening, mashhad, tehran.'
  );
});
