// The cards of the real content, for the tests that read them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { detailsOf } from '#lib/core/details/details-of.ts';
import type { DetailsView, Known } from '#lib/core/details/details-view.ts';
import { listOf } from '#lib/core/details/list-of.ts';
import type { Target } from '#lib/core/scene/scene.ts';
import { LAYERS } from '#lib/core/story/layers.ts';
import { areasFrom } from '#lib/data/areas.ts';
import { readContent } from '../../scripts/story/read-content.ts';
import { ROOT } from './content.ts';

const geo = (file: string): FeatureCollection =>
  JSON.parse(readFileSync(join(ROOT, 'static/geo', file), 'utf8')) as FeatureCollection;
export const { story, facts } = readContent(ROOT);
export const areas = areasFrom(geo('labels.geojson'), geo('disputed.geojson'));
export const known: Known = { story, facts, areas };
export const groups = listOf({ story, areas, language: 'en', layers: LAYERS });
export const targets = groups.flatMap((group) => group.rows.map((row) => row.target));

/** The card of a target. Throws where it has none. */
export function card(target: Target): DetailsView {
  const view = detailsOf(target, known);
  if (!view) {
    throw new Error(`no card for ${target.kind}:${target.id}`);
  }
  return view;
}
export const kindsOf = (view: DetailsView): string[] => view.remarks.map(({ kind }) => kind);
