// Visits every page once a round, neighbours side by side, so that noise meets both alike.

import steps from '../../src/content/steps.json' with { type: 'json' };
import type { CountingServer } from './counting-server.ts';
import { visit, type Graphics, type Visit } from './launch.ts';
import { measureLoad } from './measure-load.ts';
import type { PageId } from './measures.ts';
import { measureSlope } from './measure-slope.ts';
import { measureBareLeg, measureLeg, measureSimpleTour } from './measure-tour.ts';
import type { Part } from './options.ts';
import type { Figures, Samples } from './results.ts';

export interface Servers {
  readonly site: CountingServer;
  readonly bare: CountingServer;
}

interface Plan {
  readonly page: PageId;
  readonly graphics: Graphics;
  readonly measure: (visit: Visit, servers: Servers) => Promise<object>;
}

const stage = (map: 'svg' | 'maplibre'): string =>
  `[data-stage][data-map="${map}"][data-map-settled="true"]`;

const slope = (page: PageId, address: string): Plan => ({
  page,
  graphics: 'webgl',
  measure: (visited, { bare }) => measureSlope(visited, `${bare.url}slopes/${address}`)
});

const plans: Readonly<Record<Part, readonly Plan[]>> = {
  load: [
    {
      page: 'site',
      graphics: 'webgl',
      measure: (visited, { site }) =>
        measureLoad(visited, {
          server: site,
          // Wished for, since here the processor draws for a graphics card.
          address: '?map=maplibre',
          readyMark: 'map:ready',
          settled: stage('maplibre')
        })
    },
    {
      page: 'bare',
      graphics: 'webgl',
      measure: (visited, { bare }) =>
        measureLoad(visited, {
          server: bare,
          address: 'bare/',
          readyMark: 'map:ready',
          settled: 'canvas'
        })
    },
    {
      page: 'site-svg',
      graphics: 'webgl',
      measure: (visited, { site }) =>
        measureLoad(visited, {
          server: site,
          address: '?map=svg',
          readyMark: 'map:poster',
          settled: stage('svg')
        })
    },
    {
      page: 'leg',
      graphics: 'webgl',
      measure: (visited, { site }) => measureLeg(visited, site.url)
    },
    {
      page: 'bare-leg',
      graphics: 'webgl',
      measure: (visited, { bare }) => measureBareLeg(visited, `${bare.url}bare/`)
    }
  ],
  simple: [
    {
      page: 'simple',
      graphics: 'none',
      measure: (visited, { site }) =>
        measureSimpleTour(
          visited,
          site.url,
          steps.map(({ id }) => id)
        )
    }
  ],
  arcs: [slope('arcs-10', 'arcs.html?count=10'), slope('arcs-10000', 'arcs.html?count=10000')],
  polygons: [
    slope('polygons-177', 'polygons.html?count=177'),
    slope('bare-polygons-177', 'bare-polygons.html?count=177'),
    slope('polygons-40000', 'polygons.html?count=40000'),
    slope('bare-polygons-40000', 'bare-polygons.html?count=40000')
  ]
};

/** Measures `runs` rounds of the parts; `onvisit` hears of every page before it is visited. */
export async function measureRounds(
  servers: Servers,
  parts: readonly Part[],
  runs: number,
  onvisit: (words: string) => void
): Promise<Samples> {
  const samples = new Map<PageId, Figures[]>();
  for (let round = 1; round <= runs; round += 1) {
    for (const part of parts) {
      // Every other round the other way about: whoever comes first has no advantage.
      const order = round % 2 === 1 ? plans[part] : plans[part].toReversed();
      for (const { page, graphics, measure } of order) {
        onvisit(`round ${round} of ${runs}: ${page}`);
        const figures = await visit(graphics, (visited) => measure(visited, servers)).catch(
          (error: unknown): Figures => {
            // The others are still worth having; what is missing shows as not measured.
            onvisit(`${page} failed: ${error instanceof Error ? error.message : String(error)}`);
            return {};
          }
        );
        samples.set(page, [...(samples.get(page) ?? []), figures as Figures]);
      }
    }
  }
  return samples;
}
