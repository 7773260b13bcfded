/** What each layer of the free map rests on. */
export const layers = {
  'layer.source.share': 'Pew Research Center 2009; the article for Pakistan',
  'layer.source.provinces': 'Natural Earth. Over shares, zooming in brings them, too.',
  'layer.source.relief': 'SRTM, via KDE Marble',
  'layer.source.rivers': 'Natural Earth',
  'layer.source.places': 'GeoNames; each card names its sources',
  'layer.source.holy': 'GeoNames; each card names its sources',
  'layer.source.events': 'The article and news reports, in each card',
  'layer.source.tour': 'The article and news reports, in each card',
  'layer.source.calls': 'The article and news reports, in each card',
  'layer.source.flows':
    'The article and the sources in each card. Lines join named ends, they are not routes.'
} as const;
