import { readFileSync } from 'node:fs';
import type { MapLabel } from '#lib/core/scene/labels-of.ts';
import { sceneOf } from '#lib/core/scene/scene-of.ts';
import type { Story } from '#lib/core/story/types.ts';
import { frameAt } from '#lib/core/tour/frame-at.ts';
import { timelineOf } from '#lib/core/tour/timeline.ts';
import { parseAtlas } from '#lib/svg/atlas.ts';
import { svgPicture } from '#lib/svg/svg-picture.ts';

/** Map box of a 1440 × 900 window, the size the page is designed at. */
const POSTER_SIZE = { width: 1020, height: 748 };

/** The first step's map as SVG, painted when the site is built: what a visitor sees before any script runs. */
export function posterSvg(story: Story, mapLabels: readonly MapLabel[]): string {
  const atlas = parseAtlas(JSON.parse(readFileSync('static/geo/atlas.json', 'utf8')));
  const timeline = timelineOf(story, POSTER_SIZE);
  const [first] = timeline.steps;
  if (!first) {
    return '';
  }
  const scene = sceneOf({
    story,
    mapLabels,
    step: first.step,
    layers: first.step.layers,
    estimate: 'range',
    selected: null,
    hovered: null,
    theme: 'light',
    language: 'en'
  });
  return svgPicture(scene, frameAt(timeline, first.restMs), POSTER_SIZE, atlas, {
    marks: true,
    labels: true,
    precision: 0,
    cropToFrame: true,
    idPrefix: 'poster-',
    responsive: true
  });
}
