import type { Story } from '../../src/lib/core/story/types.ts';
import type { Facts } from '../../src/lib/core/story/facts.ts';
import { eventFeatures, flowFeatures, tourFeatures } from './story-geojson.ts';

/** Where the story's own geodata lie, from the repository's root. */
export const GEO_FOLDER = 'static/geo';

/** The story's own files of `static/geo`, by name: the same content gives the same text. */
export function storyFiles(story: Story, facts: Facts): ReadonlyMap<string, string> {
  return new Map([
    ['tour.geojson', collection(tourFeatures(story))],
    ['flows.geojson', collection(flowFeatures(story))],
    ['events.geojson', collection(eventFeatures(story))],
    ['shia-share.json', shareFile(story, facts)]
  ]);
}

/** One feature a line, so that a change can be read. */
function collection(features: readonly unknown[]): string {
  return `{"type":"FeatureCollection","features":[\n${lines(features)}\n]}\n`;
}

function shareFile({ shares, studyRegion }: Story, { shares: listed }: Facts): string {
  const head = {
    title: 'Shia Muslims as a share of each country’s Muslims, percent',
    base: 'share-of-muslims',
    studyRegion,
    noFigurePrinted: listed.noEstimate.iso3
  };
  return `${JSON.stringify(head).slice(0, -1)},"countries":[\n${lines(shares)}\n]}\n`;
}

function lines(items: readonly unknown[]): string {
  return items.map((item) => JSON.stringify(item)).join(',\n');
}
