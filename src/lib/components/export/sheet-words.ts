import { choiceWords } from '#lib/components/compare/compare-words.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import type { ShareChoice } from '#lib/core/share/share.ts';
import { sourcesOfScene } from '#lib/core/story/sources/sources-of-scene.ts';
import type { ArcFrame } from '#lib/core/tour/frame.ts';
import type { SheetSide } from '#lib/export/picture/comparison-sheet.ts';
import type { LegendBlock, SheetMap, SheetWords } from '#lib/export/picture/picture-sheet.ts';
import { countriesWithProvinces, drawnProvinces } from '#lib/components/share/drawn-provinces.ts';
import { legendWords } from '#lib/components/share/legend-words.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { pictureTranslator } from '#lib/i18n/translate-picture.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { AppState } from '#lib/state/app-context.ts';
import { sheetLegend, type LegendWords } from './sheet-legend.ts';

type App = Pick<AppState, 'store' | 'preferences' | 'reference'>;
type Translators = Pick<LegendWords, 't' | 'tp'>;

/** Publishers named at the foot; the rest is counted, and listed at the address. */
const NAMED_SOURCES = 9;

export interface SheetOrigin {
  /** ISO day on which it is saved. */
  readonly today: string;
  /** The page's own address; empty for one that leads nowhere else, as a file's. */
  readonly address: string;
  readonly isGlobe: boolean;
}

/** All words of a saved picture: what is on the map now, in the words that the page has for it. */
export function sheetWords(
  app: App,
  arcs: readonly ArcFrame[],
  { today, address, isGlobe }: SheetOrigin
): { readonly words: SheetWords; readonly legend: readonly LegendBlock[] } {
  const { language } = app.preferences;
  const own = { t: translator(language), tp: pictureTranslator(language) };
  const { t, tp } = own;
  const { scene, story } = app.store;
  const hasDagger = scene.labels.some(({ text }) => text.includes('†'));
  const origin = tp('picture.origin', {
    title: story.title,
    version: import.meta.env.SITE_VERSION,
    date: formatDate(today, language, 'date')
  });
  return {
    words: {
      ...headOf(app, own),
      credit: t('map.credit', { view: t(isGlobe ? 'map.creditGlobe' : 'map.creditEqualArea') }),
      notes: [
        ...sourcesNote(app, own),
        hasDagger ? `${t('map.boundaryNote')} ${t('step.daggerNote')}` : t('map.boundaryNote'),
        address ? tp('picture.address', { origin, address }) : origin
      ],
      km: (km) => t('map.scale', { km })
    },
    legend: sheetLegend(scene, arcs, { ...own, ...shareWords(app, own) })
  };
}

/**
 * Both maps of a comparison, each with its own heading and legend, below a title for the two; `null` where there is
 * one map. `map` is the first, `words` are its own.
 */
export function comparisonOf(
  app: App,
  map: SheetMap,
  words: SheetWords
): { readonly words: SheetWords; readonly sides: readonly [SheetSide, SheetSide] } | null {
  const { store, preferences } = app;
  const { language } = preferences;
  const own = { t: translator(language), tp: pictureTranslator(language) };
  const other = store.otherShares;
  if (!other) {
    return null;
  }
  const sideOf = (name: string, scene: Scene, choice: ShareChoice): SheetSide => ({
    map: { ...map, scene },
    heading: `${name}: ${choiceWords(choice, language)}`,
    legend: sheetLegend(scene, map.frame.arcs, { ...own, ...shareWords({ ...app, choice }, own) })
  });
  const a = sideOf('A', map.scene, store.shareChoice);
  const b = sideOf('B', other.map, other.choice);
  // Lines and marks, the last block, are the same on both: they stand once, below all.
  const [ofA, ofB] = [a.legend.slice(0, -1), b.legend.slice(0, -1)];
  const areSame = JSON.stringify(ofA) === JSON.stringify(ofB);
  const named = (name: string, blocks: readonly LegendBlock[]): LegendBlock[] =>
    blocks.map((block) => ({ ...block, title: `${name}: ${block.title}` }));
  const { title, subtitle } = store.story;
  return {
    words: { ...words, title: own.tp('picture.comparison'), kicker: `${title}: ${subtitle}` },
    sides: [
      { ...a, legend: areSame ? ofA : named('A', ofA) },
      { ...b, legend: [...(areSame ? [] : named('B', ofB)), ...b.legend.slice(-1)] }
    ]
  };
}

/** The step's own headline; on the free map what its shares are, or the story's title. */
function headOf({ store }: App, { t, tp }: Translators): Pick<SheetWords, 'title' | 'kicker'> {
  const { scene, story } = store;
  const named = `${story.title}: ${story.subtitle}`;
  const step = story.steps.find(({ id }) => id === scene.stepId);
  if (step) {
    return { title: step.headline, kicker: `${step.kicker} · ${named}` };
  }
  if (!scene.layers.share) {
    return { title: story.title, kicker: story.subtitle };
  }
  const { view, base, estimate } = store.shareChoice;
  if (view === 'count') {
    return { title: t('share.titleCount'), kicker: named };
  }
  return {
    title: t(base === 'share-of-muslims' ? 'share.title' : 'share.titleTotal'),
    kicker: tp('picture.estimate', { estimate: t(`share.estimate.${estimate}`), title: named })
  };
}

/** What the map's own legend says of base, source and areas below country level. */
function shareWords(
  { store, choice = store.shareChoice }: App & { readonly choice?: ShareChoice },
  { t }: Translators
): Pick<LegendWords, 'share' | 'provinces'> {
  const facts = store.share.facts?.facts;
  const isOfMuslims = choice.base === 'share-of-muslims';
  const otherBase = isOfMuslims ? 'share-of-total' : 'share-of-muslims';
  const article = store.story.shares.find((share) => share.article !== null)?.article;
  const drawn = t('share.provincesDrawn', { areas: drawnProvinces(facts, choice.base, t) });
  const others = t('share.provincesOther', {
    base: t(`share.base.${otherBase}`),
    countries: countriesWithProvinces(facts, otherBase)
  });
  return {
    share: legendWords(choice, facts !== undefined, article?.note ?? '', t),
    provinces: {
      title: t(isOfMuslims ? 'share.legendProvinces' : 'share.legendProvincesTotal'),
      note: `${drawn} ${others}`
    }
  };
}

/** Who is cited for what is on the map; no line where nothing is. */
function sourcesNote({ store, reference }: App, { tp }: Translators): string[] {
  const shown = [{ map: store.scene, choice: store.shareChoice }, store.otherShares ?? []].flat();
  const cited = shown.flatMap(({ map, choice }) =>
    sourcesOfScene(map, store.story, { choice, more: store.share.facts, period: store.period })
  );
  const ids = [...new Set(cited)];
  const known = reference.data?.facts.sources ?? store.story.sources;
  const sources = ids.flatMap((id) => known.find((source) => source.id === id) ?? []);
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const named = publishers.slice(0, NAMED_SOURCES);
  // Sources not at hand have publishers of their own, as far as one can know.
  const count = publishers.length - named.length + (ids.length - sources.length);
  const words = { publishers: named.join('; '), count };
  if (ids.length === 0) {
    return [];
  }
  return [count > 0 ? tp('picture.sourcesMore', words) : tp('picture.sources', words)];
}
