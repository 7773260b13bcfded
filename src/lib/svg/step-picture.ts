import type { Camera } from '#lib/core/camera/camera.ts';
import { cameraFor } from '#lib/core/camera/framing.ts';
import type { Size } from '#lib/core/geo/position.ts';
import type { MapLabel } from '#lib/core/scene/labels-of.ts';
import { sceneOf } from '#lib/core/scene/scene-of.ts';
import type { EstimateId } from '#lib/core/share/share.ts';
import type { Language, Step, Story } from '#lib/core/story/types.ts';
import { PALETTES, type ThemeId } from '#lib/core/theme/palette.ts';
import { frameAt } from '#lib/core/tour/frame-at.ts';
import { timelineOf } from '#lib/core/tour/timeline.ts';
import type { Atlas } from './atlas.ts';
import { svgPicture } from './svg-picture.ts';

export interface StepPictureOptions {
  readonly theme: ThemeId;
  readonly language: Language;
  readonly estimate: EstimateId;
  /** Put before ids, so that several pictures can share a page. */
  readonly idPrefix: string;
}

/** A step at rest as one SVG element that fills its container, colours written out: overview, speaker window. */
export function stepPicture(
  story: Story,
  mapLabels: readonly MapLabel[],
  step: Step,
  atlas: Atlas,
  size: Size,
  { theme, language, estimate, idPrefix }: StepPictureOptions
): string {
  const timeline = timelineOf(story, size);
  const span = timeline.steps.find((candidate) => candidate.step.id === step.id);
  if (!span) {
    return '';
  }
  const scene = sceneOf({
    story,
    mapLabels,
    step,
    layers: step.layers,
    estimate,
    selected: null,
    hovered: null,
    theme,
    language
  });
  return svgPicture(scene, frameAt(timeline, span.restMs), size, atlas, {
    marks: true,
    labels: true,
    palette: PALETTES[theme],
    responsive: true,
    idPrefix
  });
}

/** The camera of a step's picture of this size: where its places are. */
export function stepCamera(step: Step, size: Size): Camera {
  return cameraFor(step.framing, size);
}
