/** A public data set that the map's geodata are made from. */
export interface GeoSource {
  readonly id:
    | 'naturalEarth'
    | 'naturalEarthClaims'
    | 'geonames'
    | 'cldr'
    | 'srtm'
    | 'iso'
    | 'spellings'
    | 'kurram';
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** What `static/geo/SOURCES.md` says file by file, told once for each upstream. A test holds the two together. */
export const GEO_SOURCES: readonly GeoSource[] = [
  { id: 'naturalEarth', name: 'Natural Earth', version: '5.1', licence: 'public domain' },
  {
    id: 'naturalEarthClaims',
    name: 'Natural Earth 4.1 claim lines',
    version: '',
    licence: 'public domain'
  },
  { id: 'geonames', name: 'GeoNames', version: '', licence: 'CC BY 4.0' },
  { id: 'cldr', name: 'Unicode CLDR', version: '48', licence: 'Unicode-3.0' },
  { id: 'iso', name: 'iso-3166', version: '4.4.0', licence: 'MIT' },
  { id: 'spellings', name: 'i18n-iso-countries', version: '7.14.0', licence: 'MIT' },
  { id: 'srtm', name: 'KDE Marble, elevation from SRTM', version: '', licence: 'public domain' },
  { id: 'kurram', name: 'district map by Schajee', version: '', licence: 'Unlicense' }
];
