/** The part of the world that is drawn in detail, in degrees. */
export const REGION = { west: 22, south: 5, east: 88, north: 46 } as const;

/** The narrower part that is drawn in detail at first paint, in degrees. */
export const STORY_REGION = { west: 24, south: 10, east: 82, north: 45 } as const;

/** Countries whose provinces are published, by ISO 3166-1 alpha-3 code. */
export const STUDY_COUNTRIES: ReadonlySet<string> = new Set([
  'PAK',
  'IRN',
  'AFG',
  'IRQ',
  'SYR',
  'LBN',
  'SAU',
  'YEM',
  'BHR',
  'KWT',
  'QAT',
  'ARE',
  'OMN',
  'JOR',
  'USA'
]);
