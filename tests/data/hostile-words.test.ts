// Markup in the words of the story is text: it is drawn as it stands, and never becomes an element.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseStory } from '#lib/core/story/parse/parse-story.ts';
import { linkOf } from '#lib/core/story/sources/links-in.ts';
import { parseAtlas } from '#lib/svg/atlas.ts';
import { insetSvg } from '#lib/svg/inset.ts';
import { stepPicture } from '#lib/svg/step-picture.ts';
import { frameAt } from '#lib/core/tour/frame-at.ts';
import { timelineOf } from '#lib/core/tour/timeline.ts';
import { sceneOf } from '#lib/core/scene/scene-of.ts';
import { readMapLabels } from '../../scripts/story/map-labels.ts';
import { contentWith, ROOT } from './content.ts';

const EVIL = `<img src=x onerror="alert(1)"><script>alert(2)</script>' & {day:mashhad}`;
const SIZE = { width: 800, height: 500 };
/** Fields that hold words a visitor reads. */
const WORDS =
  /^(name|text|headline|kicker|title|subtitle|shortName|short|what|note|publisher|en|ur|fa|ar)$/;

/** The same, with markup after every text that is read. */
function spiked(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    return WORDS.test(key) ? value + EVIL : value;
  }
  if (Array.isArray(value)) {
    return value.map((part) => spiked(part, key));
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, spiked(part, name)]))
    : value;
}

describe('markup in the words', () => {
  const { story } = parseStory(spiked(contentWith({})) as ReturnType<typeof contentWith>);
  const labels = spiked(readMapLabels(ROOT)) as ReturnType<typeof readMapLabels>;
  const atlas = parseAtlas(JSON.parse(readFileSync('static/geo/atlas.json', 'utf8')));
  const pictures = story.steps.map((step) =>
    stepPicture(story, labels, step, atlas, SIZE, {
      theme: 'light',
      language: 'en',
      estimate: 'range',
      idPrefix: ''
    })
  );

  it('is in the story as it stands', () => {
    expect(story.steps.length).toBeGreaterThan(5);
    expect(story.steps.every(({ headline }) => headline.includes('<img src=x'))).toBe(true);
  });

  it('is text in every picture that is put into a page as markup', () => {
    const timeline = timelineOf(story, SIZE);
    const inset = story.steps.map((step) => {
      const scene = sceneOf({
        story,
        mapLabels: labels,
        step,
        layers: step.layers,
        estimate: 'range',
        selected: null,
        hovered: null,
        theme: 'light',
        language: 'en'
      });
      const span = timeline.steps.find((candidate) => candidate.step.id === step.id);
      return insetSvg(scene, frameAt(timeline, span?.restMs ?? 0), 148, atlas);
    });
    expect(pictures.some((svg) => svg.includes('&lt;img src=x'))).toBe(true);
    for (const svg of [...pictures, ...inset]) {
      expect(svg).not.toMatch(/<(img|script|foreignObject|iframe|a)\b/i);
      expect(svg).not.toMatch(/<[^>]*\son\w+=/i);
    }
  });

  it('or a script in the address of a source is no link', () => {
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,<script>',
      'journal PDF x.ir/1'
    ]) {
      expect(linkOf(address)).toBeNull();
    }
    expect(linkOf('https://x.example/a (commit 783ed27f)')).toBe('https://x.example/a');
  });
});
