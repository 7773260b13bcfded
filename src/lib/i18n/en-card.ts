/** Words of cards. Those that a page says without a card are in the first catalogue. */
export const card = {
  'card.notInArticle': 'Nothing on this.',
  'card.involved': 'Names of the places',
  'card.reports': 'What sources report',
  'card.reportsNote': 'Figures and reasons differ by source. None is this map’s own.',
  'card.regionCountry': 'A country of the region for which this map looked for figures.',
  'card.otherCountry': 'A country outside the region for which this map looked for figures.',
  'card.certaintyOf': 'Certainty of the figure: {certainty}.',
  'card.unit': 'Brigade: {name}, also written {others}.'
} as const;
