import type { ArcFrame } from '#lib/core/tour/frame.ts';
import type { Arc, Scene, ShareArea } from '#lib/core/scene/scene.ts';
import { countLegend, countRadiusPx } from '#lib/core/share/count-circles.ts';
import { shareLegend } from '#lib/core/share/legend.ts';
import { LINE_OF_CONTROL, DISPUTED, PROVINCE, RIVER } from '#lib/core/theme/line-style.ts';
import type { LegendBlock } from '#lib/export/picture/picture-sheet.ts';
import type { LegendEntry } from '#lib/export/picture/legend-shapes.ts';
import type { LegendWords as ShareLegendWords } from '#lib/components/share/legend-words.ts';
import { classWords } from '#lib/i18n/class-words.ts';
import { formatPeople } from '#lib/i18n/format-share.ts';
import type { pictureTranslator } from '#lib/i18n/translate-picture.ts';
import type { Translate } from '#lib/i18n/translate.ts';

export interface LegendWords {
  readonly t: Translate;
  readonly tp: ReturnType<typeof pictureTranslator>;
  /** Base and source of the share map, and what to mind. */
  readonly share: ShareLegendWords;
  /** Of figures below country level. */
  readonly provinces: { readonly title: string; readonly note: string };
}

/** The legend of a saved picture: only what is on the map, each base in a block of its own. */
export function sheetLegend(
  scene: Scene,
  arcs: readonly ArcFrame[],
  words: LegendWords
): LegendBlock[] {
  const lines = { title: words.tp('picture.legend'), entries: lineEntries(scene, arcs, words) };
  const note = scene.arcs.some(({ kind }) => kind === 'leg') ? words.t('map.arcsNote') : '';
  return [...shareBlocks(scene, words), { ...lines, note }];
}

function shareBlocks(scene: Scene, words: LegendWords): LegendBlock[] {
  const { t } = words;
  if (scene.circles.length > 0) {
    const rings = countLegend(scene.circles).map((people): LegendEntry => ({
      sample: { kind: 'ring', radiusPx: countRadiusPx(people) },
      text: formatPeople(people, scene.language)
    }));
    const unverified = scene.circles.some(({ isVerified }) => !isVerified)
      ? ` ${t('share.countUnverified')}.`
      : '';
    const note = `${t('share.countRings')}.${unverified} ${words.share.note}`;
    return [{ title: words.share.title, entries: rings, note }];
  }
  if (scene.shares.length === 0) {
    return [];
  }
  const countries: LegendBlock = {
    title: words.share.title,
    note: words.share.note,
    entries: [
      ...fillEntries(scene.shares, scene, words.share.noEstimate, t),
      { sample: { kind: 'dispute' }, text: t('share.disputed') }
    ]
  };
  return scene.provinceShares.length === 0
    ? [countries]
    : [
        countries,
        {
          ...words.provinces,
          entries: fillEntries(scene.provinceShares, scene, t('share.noEstimate'), t)
        }
      ];
}

function fillEntries(
  areas: readonly ShareArea[],
  { theme }: Scene,
  noEstimate: string,
  t: Translate
): LegendEntry[] {
  const { classes, stripes, hasNoEstimate } = shareLegend(areas, theme);
  const nameOf = (index: number): string => classWords([index], t);
  return [
    ...classes.map((entry): LegendEntry => ({
      sample: { kind: 'fill', fill: { kind: 'class', classIndex: entry[0] ?? 0 } },
      text: classWords(entry, t)
    })),
    ...stripes.map(([lowClassIndex, highClassIndex]): LegendEntry => ({
      sample: { kind: 'fill', fill: { kind: 'stripes', lowClassIndex, highClassIndex } },
      text: `${t('share.stripesOf', { low: nameOf(lowClassIndex), high: nameOf(highClassIndex) })}: ${t('share.stripes')}`
    })),
    ...(hasNoEstimate
      ? ([{ sample: { kind: 'fill', fill: { kind: 'no-estimate' } }, text: noEstimate }] as const)
      : [])
  ];
}

/** Lines and marks, in the order of the map's own legend. */
function lineEntries(scene: Scene, frames: readonly ArcFrame[], words: LegendWords): LegendEntry[] {
  const { tp } = words;
  const stateOf = (arc: Arc) => frames.find(({ id }) => id === arc.id)?.state ?? 'next';
  const arcEntries = new Map<string, LegendEntry>();
  for (const arc of scene.arcs) {
    const text = arcText(arc, stateOf(arc), words);
    if (!arcEntries.has(text)) {
      arcEntries.set(text, { sample: { kind: 'arc', arc, state: stateOf(arc) }, text });
    }
  }
  const marks = (['city', 'shrine', 'event'] as const).filter((kind) =>
    scene.places.some((place) => place.kind === kind)
  );
  return [
    ...arcEntries.values(),
    ...marks.map((mark): LegendEntry => ({
      sample: { kind: 'mark', mark },
      text: tp(`picture.${mark}`)
    })),
    ...(scene.layers.rivers
      ? ([
          { sample: { kind: 'line', color: 'labelSea', style: RIVER }, text: tp('picture.river') }
        ] as const)
      : []),
    ...(scene.layers.provinces
      ? ([
          {
            sample: { kind: 'line', color: 'province', style: PROVINCE },
            text: tp('picture.province')
          }
        ] as const)
      : []),
    {
      sample: { kind: 'line', color: 'border', style: LINE_OF_CONTROL },
      text: tp('picture.control')
    },
    { sample: { kind: 'line', color: 'border', style: DISPUTED }, text: tp('picture.disputed') }
  ];
}

function arcText(arc: Arc, state: string, { t, tp }: LegendWords): string {
  switch (arc.kind) {
    case 'call':
      return t('map.call');
    case 'flow':
      return tp(arc.isUnverified ? 'picture.flowUnverified' : 'picture.flow');
    case 'measure':
      return tp('picture.measure');
    case 'leg':
      if (arc.isInferred) return t('map.inferred');
      return t(state === 'next' ? 'map.toCome' : state === 'flown' ? 'map.flown' : 'map.thisLeg');
  }
}
