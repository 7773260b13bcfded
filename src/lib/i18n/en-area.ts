/** Words of the measured area. */
export const area = {
  'area.choose': 'Open a country or province to read its area here.',
  'area.result': '{name}: about {km2} km² as drawn on this map.',
  'area.method':
    'Area on the same sphere, by the formula of Chamberlain and Duquette (2007), of the outline drawn here, without areas in dispute. docs/MEASURE.md has both formulas and how they are tested.'
} as const;
