import { describe, expect, it } from 'vitest';
import { layOutNames, marksAt } from '#lib/components/map/overlay-layout.ts';
import type { Size } from '#lib/core/geo/position.ts';
import type { Label } from '#lib/core/scene/scene.ts';
import { sceneOf } from '#lib/core/scene/scene-of.ts';
import { frameAt } from '#lib/core/tour/frame-at.ts';
import { timelineOf, type StepSpan } from '#lib/core/tour/timeline.ts';
import { projectionFor } from '#lib/svg/projection.ts';
import { readMapLabels } from '../../scripts/story/map-labels.ts';
import { readContent } from '../../scripts/story/read-content.ts';
import { ROOT } from './content.ts';

const { story } = readContent(ROOT);
const mapLabels = readMapLabels(ROOT);

/** The map's box in windows of 1440 × 900, 1024 × 768, on a stage of 1920 × 1080 and in 390 × 844. */
const MAPS: readonly (readonly [string, Size])[] = [
  ['desktop', { width: 1020, height: 748 }],
  ['small laptop', { width: 664, height: 616 }],
  ['stage', { width: 1920 / 1.3, height: 865 / 1.3 }],
  ['phone', { width: 390, height: 330 }]
];

/** Widths of a letter and heights of a line, about as the fonts of the labels have them. */
const LETTERS: Readonly<Record<string, readonly [widthPx: number, heightPx: number]>> = {
  stop: [8.2, 18],
  current: [10.4, 22],
  country: [9.8, 16],
  sea: [6.3, 16],
  distance: [8.6, 18]
};

interface Named {
  readonly label: Label;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

function measure(label: Label, isCurrent: boolean): { width: number; height: number } {
  const [letter, height] = LETTERS[isCurrent ? 'current' : label.kind] ?? [7.2, 16];
  return { width: Math.ceil(label.text.length * letter), height };
}

function namesAt(span: StepSpan, size: Size): { names: Named[]; marks: string[] } {
  const { step } = span;
  const { stopId, camera } = frameAt(timelineOf(story, size), span.restMs);
  const scene = sceneOf({
    story,
    mapLabels,
    step,
    layers: step.layers,
    estimate: 'range',
    selected: null,
    hovered: null,
    theme: 'light',
    language: 'en'
  });
  const { project } = projectionFor(camera, size);
  const placed = layOutNames({
    scene,
    size,
    currentMarkId: stopId,
    project,
    scale: camera.scale,
    measure,
    hasTourFurniture: true
  });
  const names = placed.map(({ label, dx, dy }): Named => {
    const at = project(label.position);
    const { width, height } = measure(label, label.kind === 'stop' && label.id === stopId);
    const [left, top] = [(at?.x ?? NaN) + dx, (at?.y ?? NaN) + dy];
    return { label, box: { left, top, right: left + width, bottom: top + height } };
  });
  const inside = marksAt(scene.stops, project, size).filter(
    ({ at }) => at.x >= 0 && at.y >= 0 && at.x <= size.width && at.y <= size.height
  );
  return { names, marks: inside.map(({ mark }) => mark.id) };
}

const touch = (a: Named['box'], b: Named['box']): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

describe.each(MAPS)('on a %s', (_, size) => {
  const spans = timelineOf(story, size).steps.map((span) => [span.step.id, span] as const);

  it.each(spans)(
    '%s names every stop in sight, inside the map and covering no other name',
    (__, span) => {
      const { names, marks } = namesAt(span, size);
      const stops = names.filter(({ label }) => label.kind === 'stop');
      expect(stops.map(({ label }) => label.id)).toEqual(expect.arrayContaining(marks));
      for (const { label, box } of stops) {
        const under = names.filter((other) => other.label !== label && touch(box, other.box));
        expect(under.map((other) => `${label.id} on ${other.label.id}`)).toEqual([]);
        expect(
          Math.min(box.left, box.top, size.width - box.right, size.height - box.bottom),
          label.id
        ).toBeGreaterThanOrEqual(2);
      }
    }
  );

  it('the region shows the four cities of the tour that lie in it', () => {
    const [, span] = spans[0] ?? [];
    const { marks } = span ? namesAt(span, size) : { marks: [] };
    expect(marks).toEqual(['islamabad-departure', 'mashhad', 'tehran', 'riyadh']);
  });

  it('the whole tour shows all six', () => {
    const [, span] = spans.at(-1) ?? [];
    expect(span ? namesAt(span, size).marks : []).toHaveLength(6);
  });
});

// A phone has no room for them: its list of places names them.
describe.each(MAPS.filter(([name]) => name !== 'phone'))('on a %s', (_, size) => {
  it.each(['mashhad', 'tehran', 'riyadh'])('%s names the places that its text tells of', (id) => {
    const found = timelineOf(story, size).steps.find(({ step }) => step.id === id);
    const names = found ? namesAt(found, size).names.map(({ label }) => label.id) : [];
    expect(names).toEqual(expect.arrayContaining([...(found?.step.placeIds ?? ['no such step'])]));
  });
});
