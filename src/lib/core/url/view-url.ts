import type { Position } from '../geo/position.ts';
import type { Target } from '../scene/scene.ts';
import { otherFromText, otherToText, type OtherChoice } from '../share/comparison.ts';
import {
  DEFAULT_SHARE_CHOICE,
  ESTIMATES,
  SHARE_VIEWS,
  type EstimateId,
  type MapBase,
  type ShareViewId
} from '../share/share.ts';
import { LAYERS, type LayerId } from '../story/layers.ts';
import type { Language } from '../story/types.ts';
import { periodFromText, periodToText } from '../chronicle/period.ts';
import type { Days } from '../story/text/date-words.ts';
import type { ThemeId } from '../theme/palette.ts';

/** What an address can say. `null` means: as the page decides. */
export interface View {
  readonly stepId: string | null;
  readonly layers: readonly LayerId[] | null;
  readonly estimate: EstimateId;
  /** What the shares are shares of. */
  readonly base: MapBase;
  readonly shareView: ShareViewId;
  readonly isUnverifiedShown: boolean;
  /** What a second share map beside the first shows; `null`: there is none. */
  readonly other: OtherChoice | null;
  readonly theme: ThemeId | null;
  readonly language: Language;
  readonly map: 'auto' | 'svg' | 'maplibre';
  /** The days of events that the free map shows; `null`: all. */
  readonly period: Days | null;
  readonly selected: Target | null;
  /** `isGlobe` is there only when the map is a globe. */
  readonly camera: {
    readonly center: Position;
    readonly zoom: number;
    readonly isGlobe?: true;
  } | null;
  readonly motion: 'auto' | 'reduced';
  /** False: no key of a single letter or sign means anything. */
  readonly hasLetterKeys: boolean;
  /** Between which two positions a distance is measured on the free map. */
  readonly measure: readonly [from: Position, to: Position] | null;
}

export const DEFAULT_VIEW: View = {
  stepId: null,
  layers: null,
  estimate: DEFAULT_SHARE_CHOICE.estimate,
  base: DEFAULT_SHARE_CHOICE.base,
  shareView: DEFAULT_SHARE_CHOICE.view,
  isUnverifiedShown: DEFAULT_SHARE_CHOICE.isUnverifiedShown,
  other: null,
  theme: null,
  language: 'en',
  map: 'auto',
  period: null,
  selected: null,
  camera: null,
  motion: 'auto',
  hasLetterKeys: true,
  measure: null
};

/** The farthest and nearest view an address can ask for; a whole globe on a phone is farther than zoom 0. */
export const MIN_ZOOM = -1;
export const MAX_ZOOM = 12;

const KINDS: readonly Target['kind'][] = [
  'place',
  'stop',
  'country',
  'province',
  'event',
  'leg',
  'call',
  'flow'
];

/** Reads one parameter into the view; a string is what is wrong with it. */
type Reader = (view: View, value: string) => View | string;

const READERS: Readonly<Record<string, Reader>> = {
  step: (view, value) =>
    /^[a-z][a-z0-9-]*$/.test(value) ? { ...view, stepId: value } : 'is not the id of a step',
  layers: (view, value) => {
    const ids = value === '' ? [] : value.split(',');
    const wrong = ids.find((id) => !LAYERS.some((layer) => layer === id));
    return wrong === undefined
      ? { ...view, layers: LAYERS.filter((layer) => ids.includes(layer)) }
      : `has "${wrong}", which is not one of ${LAYERS.join(', ')}`;
  },
  est: choice(ESTIMATES, (view, estimate) => ({ ...view, estimate })),
  base: choice(['muslims', 'people'], (view, base) => ({
    ...view,
    base: base === 'people' ? 'share-of-total' : 'share-of-muslims'
  })),
  view: choice(SHARE_VIEWS, (view, shareView) => ({ ...view, shareView })),
  unverified: choice(['0', '1'], (view, flag) => ({ ...view, isUnverifiedShown: flag === '1' })),
  compare: (view, value) => {
    const other = otherFromText(value);
    return typeof other === 'string' ? other : { ...view, other };
  },
  theme: choice(['light', 'dark', 'stage'], (view, theme) => ({ ...view, theme })),
  lang: choice(['en', 'ur', 'fa', 'ar'], (view, language) => ({ ...view, language })),
  map: choice(['auto', 'svg', 'maplibre'], (view, map) => ({ ...view, map })),
  motion: choice(['auto', 'reduced'], (view, motion) => ({ ...view, motion })),
  letters: choice(['on', 'off'], (view, flag) => ({ ...view, hasLetterKeys: flag === 'on' })),
  sel: (view, value) => {
    const [, kind, id] = /^([a-z]+):([\w-]+)$/.exec(value) ?? [];
    const known = KINDS.find((candidate) => candidate === kind);
    return known && id
      ? { ...view, selected: { kind: known, id } }
      : `is not a kind and an id, such as country:PAK`;
  },
  measure: (view, value) => {
    const [from, to, ...more] = value.split(';').map(positionOf);
    return from && to && more.length === 0
      ? { ...view, measure: [from, to] }
      : 'is not two positions, longitude,latitude;longitude,latitude';
  },
  date: (view, value) => {
    const period = periodFromText(value);
    return typeof period === 'string' ? period : { ...view, period };
  },
  at: (view, value) => {
    const parts = value.split(',');
    const isGlobe = parts.at(-1) === 'globe';
    const numbers = (isGlobe ? parts.slice(0, -1) : parts).map((part) =>
      part.trim() === '' ? NaN : Number(part)
    );
    const [lng = NaN, lat = NaN, zoom = NaN] = numbers;
    const isFine =
      numbers.length === 3 &&
      Math.abs(lng) <= 180 &&
      Math.abs(lat) <= 90 &&
      zoom >= MIN_ZOOM &&
      zoom <= MAX_ZOOM;
    return isFine
      ? { ...view, camera: { center: [lng, lat], zoom, ...(isGlobe ? { isGlobe: true } : {}) } }
      : 'is not longitude,latitude,zoom';
  }
};

/** The query of a view, without "?": only what differs from the default, always in the same order. */
export function viewToQuery(view: View): string {
  const { camera, selected } = view;
  const parts: readonly (readonly [string, string | null])[] = [
    ['step', view.stepId],
    ['layers', view.layers && LAYERS.filter((id) => view.layers?.includes(id)).join(',')],
    ['est', view.estimate === DEFAULT_VIEW.estimate ? null : view.estimate],
    ['base', view.base === DEFAULT_VIEW.base ? null : 'people'],
    ['view', view.shareView === DEFAULT_VIEW.shareView ? null : view.shareView],
    ['unverified', view.isUnverifiedShown ? '1' : null],
    ['compare', view.other && otherToText(view.other)],
    ['theme', view.theme],
    ['lang', view.language === DEFAULT_VIEW.language ? null : view.language],
    ['map', view.map === DEFAULT_VIEW.map ? null : view.map],
    ['motion', view.motion === DEFAULT_VIEW.motion ? null : view.motion],
    ['letters', view.hasLetterKeys ? null : 'off'],
    ['date', view.period && periodToText(view.period)],
    ['sel', selected && `${selected.kind}:${selected.id}`],
    ['measure', view.measure && view.measure.map((position) => position.join(',')).join(';')],
    [
      'at',
      camera && [...camera.center, camera.zoom, ...(camera.isGlobe ? ['globe'] : [])].join(',')
    ]
  ];
  return parts
    .flatMap(([key, value]) => (value === null ? [] : [`${key}=${encode(value)}`]))
    .join('&');
}

/**
 * Reads a query, with or without "?". Total: what is unknown or wrong keeps its default
 * and is named in `problems`, in words for a visitor.
 */
export function viewFromQuery(query: string): {
  readonly view: View;
  readonly problems: readonly string[];
} {
  let view = DEFAULT_VIEW;
  const problems: string[] = [];
  for (const [key, value] of new URLSearchParams(query)) {
    const read = Object.hasOwn(READERS, key) ? READERS[key] : undefined;
    const result = read ? read(view, value) : null;
    if (result === null) {
      problems.push(`unknown parameter "${key}"`);
    } else if (typeof result === 'string') {
      problems.push(`${key}: "${value}" ${result}`);
    } else {
      view = result;
    }
  }
  return { view, problems };
}

function choice<Id extends string>(
  ids: readonly Id[],
  apply: (view: View, id: Id) => View
): Reader {
  return (view, value) => {
    const id = ids.find((candidate) => candidate === value);
    return id === undefined ? `is not one of ${ids.join(', ')}` : apply(view, id);
  };
}

/** `null` for anything but a longitude and a latitude in degrees. */
function positionOf(text: string): Position | null {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const [lng = NaN, lat = NaN] = numbers;
  return numbers.length === 2 && Math.abs(lng) <= 180 && Math.abs(lat) <= 90
    ? [lng + 0, lat + 0]
    : null;
}

/** Commas, colons and semicolons stay readable; they are allowed in a query. */
function encode(value: string): string {
  return encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%3B/g, ';');
}
