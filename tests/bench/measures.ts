// The lines of the results: which figure of which page, and what it is held against.

import type { Goal } from './goals.ts';

/** A page that is visited in every round. */
export type PageId =
  | 'site'
  | 'site-svg'
  | 'bare'
  | 'leg'
  | 'bare-leg'
  | 'simple'
  | 'arcs-10'
  | 'arcs-10000'
  | 'polygons-177'
  | 'polygons-40000'
  | 'bare-polygons-177'
  | 'bare-polygons-40000';

export interface Measure {
  readonly label: string;
  readonly unit: '' | 'kB' | 'ms' | 'MB' | '/s';
  readonly page: PageId;
  /** Name of the figure, on both pages. */
  readonly figure: string;
  readonly beside?: PageId;
  /** Name of the figure beside, where it is another one. */
  readonly besideFigure?: string;
  readonly goal?: Goal;
}

const atMost = (of: Goal['of'], limit: number): Goal => ({ of, is: 'at most', limit });
const atLeast = (of: Goal['of'], limit: number): Goal => ({ of, is: 'at least', limit });

const visit = (label: string, unit: Measure['unit'], figure: string, goal?: Goal): Measure => ({
  label,
  unit,
  page: 'site',
  figure,
  beside: 'bare',
  ...(goal && { goal })
});

const leg = (label: string, unit: Measure['unit'], figure: string, goal?: Goal): Measure => ({
  ...visit(`Leg to Mashhad: ${label}`, unit, figure, goal),
  page: 'leg',
  beside: 'bare-leg'
});

const polygons = (
  count: 177 | 40000,
  label: string,
  unit: Measure['unit'],
  figure: string,
  goal?: Goal
): Measure => ({
  ...visit(`${count.toLocaleString('en')} polygons: ${label}`, unit, figure, goal),
  page: `polygons-${count}`,
  beside: `bare-polygons-${count}`
});

export const measures: readonly Measure[] = [
  {
    label: 'Text and whole map without MapLibre, fonts included',
    unit: 'kB',
    page: 'site-svg',
    figure: 'kB',
    beside: 'bare',
    goal: atMost('value', 245)
  },
  visit('All of a first visit', 'kB', 'kB'),
  visit('Requests', '', 'requests'),
  visit('First contentful paint', 'ms', 'fcpMs'),
  visit('Largest contentful paint', 'ms', 'lcpMs'),
  visit('First complete map on screen', 'ms', 'firstMapMs', atMost('ratio', 0.25)),
  visit('Interactive map ready', 'ms', 'readyMs', atMost('ratio', 1.1)),
  visit('Main thread until then', 'ms', 'mainMs'),
  visit('JS heap then', 'MB', 'heapMb'),
  leg('main thread a frame', 'ms', 'mainMsAFrame', atMost('ratio', 1.1)),
  {
    ...leg('main thread a frame, after the change of step', 'ms', 'moveMainMsAFrame'),
    besideFigure: 'mainMsAFrame'
  },
  {
    label: 'Leg to Mashhad: main thread for the change of step',
    unit: 'ms',
    page: 'leg',
    figure: 'changeMainMs'
  },
  leg('renderer and GPU process a frame', 'ms', 'cpuMsAFrame'),
  leg('frames a second', '/s', 'framesPerS'),
  {
    label: 'Without a GPU, whole tour in SVG: frames a second',
    unit: '/s',
    page: 'simple',
    figure: 'framesPerS',
    goal: atLeast('value', 30)
  },
  {
    label: 'Without a GPU, whole tour in SVG: main thread a frame',
    unit: 'ms',
    page: 'simple',
    figure: 'mainMsAFrame',
    goal: atMost('value', 12)
  },
  {
    label: '10,000 arcs beside 10: main thread a frame',
    unit: 'ms',
    page: 'arcs-10000',
    figure: 'mainMsAFrame',
    beside: 'arcs-10',
    goal: atMost('ratio', 2)
  },
  polygons(177, 'ready', 'ms', 'startMs'),
  polygons(177, 'main thread a frame', 'ms', 'mainMsAFrame'),
  polygons(40000, 'ready', 'ms', 'startMs', atMost('ratio', 1.1)),
  polygons(40000, 'main thread until ready', 'ms', 'startMainMs'),
  polygons(40000, 'main thread a frame', 'ms', 'mainMsAFrame', atMost('ratio', 1.1))
];
