/** Words of search. */
export const find = {
  'find.label': 'Search the map',
  'find.hint':
    'A place or country in English, Urdu, Persian or Arabic; a person, event or step in English',
  'find.list': 'Results',
  'find.loading': 'Reading the names …',
  'find.failed': 'The search could not be read. {problem}',
  'find.count': '{count} results. Arrow keys choose, Enter opens.',
  'find.countOne': '1 result. Arrow down chooses, Enter opens.',
  'find.none': 'Nothing is called “{query}”.',
  'find.nearest': 'Nearest spellings:',
  'find.kinds':
    'Try the name of a country, province, place, person or event, or a word of a step’s headline.',
  'find.kindOf': '{kind}, {context}',
  'find.kind.country': 'Country',
  'find.kind.disputed': 'Area in dispute',
  'find.kind.province': 'Province',
  'find.kind.district': 'District',
  'find.kind.place': 'Place',
  'find.kind.holy-place': 'Holy place',
  'find.kind.stop': 'Stop of the tour',
  'find.kind.event': 'Event',
  'find.kind.step': 'Step of the tour',
  'find.kind.leg': 'Leg of the tour',
  'find.kind.call': 'Telephone call',
  'find.kind.flow': 'Reported recruitment',
  'find.kind.person': 'Person'
} as const;
