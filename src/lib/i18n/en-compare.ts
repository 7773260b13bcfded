/** Words of two share maps side by side. The maps are called A and B, whichever way they lie. */
export const compare = {
  'compare.start': 'Two maps side by side',
  'compare.low-high': 'Low beside High',
  'compare.bases': 'Of Muslims beside of all people',
  'compare.share-count': 'Share beside Count',
  'compare.leave': 'Back to one map',
  'compare.map': 'Map {side}',
  'compare.estimate': 'Map {side}: what it shows',
  'compare.base': 'Map {side}: share of',
  'compare.choice': '{estimate}, {base}',
  'compare.label': 'Map {side}: {choice}. It moves with map {with}.',
  'compare.announce': 'Two maps. A: {a}. B: {b}. {differences}',
  'compare.announceOther': 'Map B: {choice}. {differences}',
  'compare.left': 'One map again.',
  'compare.differences': 'Where A and B differ',
  'compare.difference': '{country}: A {a}, B {b}.',
  'compare.more': 'And {count} more countries.',
  'compare.same': 'Every country has the same class on both.',
  'compare.notComparable': 'A and B measure different things: read each by its own legend.'
} as const;
