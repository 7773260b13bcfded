import { DISPUTED_KINDS } from '#lib/core/geo/disputed.ts';
import {
  BORDER,
  COAST,
  DISPUTED,
  LINE_OF_CONTROL,
  SHARE_BORDER,
  SHARE_CASING,
  STAGE_COAST,
  STAGE_STUDY,
  type LineStyle
} from '#lib/core/theme/line-style.ts';
import type { StyleLayer } from './layer.ts';
import { lineLayout, linePaint, type StyleLook } from './style-look.ts';

export const AREAS = 'story-areas';
export const LINES = 'story-lines';

/** All disputed lines but the one that is dotted. */
export const DASHED_KINDS: readonly string[] = DISPUTED_KINDS.filter((kind) => kind !== 'loc');

export function landLayers({ scene, palette }: StyleLook): StyleLayer[] {
  return [
    {
      id: 'story-sea',
      type: 'background',
      isVisible: true,
      paint: { 'background-color': palette.sea }
    },
    {
      id: 'story-land',
      type: 'fill',
      source: AREAS,
      isVisible: true,
      paint: { 'fill-color': palette.land }
    },
    {
      id: 'story-study',
      type: 'fill',
      source: AREAS,
      isVisible: scene.theme !== 'stage',
      filter: ['==', ['get', 'id'], scene.studyCountryId],
      paint: { 'fill-color': palette.landStudy }
    }
  ];
}

/** Borders, disputed lines and coast, bottom to top; on share colours each has a casing of paper. */
export function lineLayers({ scene, palette, lineScale }: StyleLook): StyleLayer[] {
  const isShare = scene.shares.length > 0;
  const isStage = scene.theme === 'stage';
  const line = (
    id: string,
    kinds: readonly string[],
    style: LineStyle,
    color: string,
    isVisible = true
  ): StyleLayer => ({
    id,
    type: 'line',
    source: LINES,
    isVisible,
    filter: ['in', ['get', 'kind'], ['literal', [...kinds]]],
    layout: lineLayout(style),
    paint: linePaint(style, color, lineScale)
  });
  const cased = (style: LineStyle): LineStyle => ({ width: style.width + 1 });
  const { border, paper } = palette;
  return [
    line('story-borders-casing', ['international'], SHARE_CASING, paper, isShare),
    line('story-borders', ['international'], isShare ? SHARE_BORDER : BORDER, border),
    line('story-disputed-casing', DASHED_KINDS, cased(DISPUTED), paper, isShare),
    line('story-disputed', DASHED_KINDS, DISPUTED, border),
    line('story-control-casing', ['loc'], cased(LINE_OF_CONTROL), paper, isShare),
    line('story-control', ['loc'], LINE_OF_CONTROL, border),
    line('story-coast', ['coast'], isStage ? STAGE_COAST : COAST, border),
    {
      ...line('story-study-outline', [], STAGE_STUDY, palette.ink, isStage),
      filter: [
        'all',
        ['in', scene.studyCountryId, ['get', 'sides']],
        ['in', ['get', 'kind'], ['literal', ['international', 'coast']]]
      ],
      // Not scaled: an outline, not a line of the map.
      paint: linePaint(STAGE_STUDY, palette.ink, 1)
    }
  ];
}
