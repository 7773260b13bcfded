/** Words of the measure. */
export const measure = {
  'measure.title': 'Measure a distance',
  'measure.tool': 'Measure',
  'measure.toolOn': 'Set points on the map',
  'measure.lead': 'Choose two places, or set two points on the map by click or tap.',
  'measure.from': 'From',
  'measure.to': 'To',
  'measure.choose': 'Choose a place',
  'measure.first': 'Click or tap the first point.',
  'measure.firstSet': 'First point: {point}. Set the second point.',
  'measure.notRoute': 'Great circle, not a route',
  'measure.clear': 'Clear the measurement',
  'measure.cleared': 'Measurement cleared.',
  'measure.result': '{km} km from {from} to {to}, setting out {direction} at {bearing}.',
  'measure.short': '{km} km, {bearing} {direction}',
  'measure.method':
    'Great circle, not a route: the shortest line on a sphere of radius 6,371.0088 km (IUGG mean radius), by the haversine formula, as every leg of the tour. The bearing is the one at the start, clockwise from north. Rounded to 10 km, below 100 km to 1 km.',
  'measure.point': '{lat}, {lng}',
  'measure.north': '{degrees} N',
  'measure.south': '{degrees} S',
  'measure.east': '{degrees} E',
  'measure.west': '{degrees} W'
} as const;
