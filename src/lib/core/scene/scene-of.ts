import type { Arc, Label, PlaceMark, Scene, StopMark, Target } from './scene.ts';
import { placeLayer } from '../story/place-layer.ts';
import { arcsOf } from './arcs-of.ts';
import { measuredArc, measuredLabel } from './measured.ts';
import type { Measurement } from '../measure/measurement.ts';
import { labelsOf, type MapLabel } from './labels-of.ts';
import { DEFAULT_SHARE_CHOICE, type EstimateId, type ShareChoice } from '../share/share.ts';
import { NO_SHARE_MAP, shareMap, type ShareFacts } from '../share/share-map.ts';
import { daysIn } from '../chronicle/chronicle.ts';
import { isIn } from '../chronicle/period.ts';
import { tourUntil } from '../chronicle/tour-until.ts';
import type { Days } from '../story/text/date-words.ts';
import { LAYERS, type LayerId } from '../story/layers.ts';
import type { Language, Place, Step, Stop, Story, StoryEvent } from '../story/types.ts';
import type { ThemeId } from '../theme/palette.ts';

/** The facts a scene is made from: what a person chose, and where the story stands. */
export interface SceneFacts {
  readonly story: Story;
  readonly mapLabels: readonly MapLabel[];
  /** The step shown; `null` on pages that show the map without the tour's text. */
  readonly step: Step | null;
  readonly layers: readonly LayerId[];
  readonly estimate: EstimateId;
  /** The rest of what was chosen for the share map; the share of Muslims if nothing was. */
  readonly shareChoice?: Omit<ShareChoice, 'estimate'>;
  /** Fetched later than the story; `null` or left out until then. */
  readonly shareFacts?: ShareFacts | null;
  /** A distance measured on the free map. */
  readonly measured?: Measurement | null;
  /** The free map shows only events and calls of these days, and the tour until their end; all when `null` or left out. */
  readonly period?: Days | null;
  readonly selected: Target | null;
  readonly hovered: Target | null;
  readonly theme: ThemeId;
  readonly language: Language;
}

const STUDY_COUNTRY = 'PAK';

/** The scene these facts add up to. Pure: the same facts give the same scene. */
export function sceneOf(facts: SceneFacts): Scene {
  const { story, step } = facts;
  const isOn = (layer: LayerId): boolean => facts.layers.includes(layer);
  const choice = { ...DEFAULT_SHARE_CHOICE, ...facts.shareChoice, estimate: facts.estimate };
  const told = isOn('tour') ? tourUntil(story, step ? null : (facts.period ?? null)).stops : [];
  const stops = stopMarks(told);
  const places = placeMarks(facts, told, isOn);
  const measured = facts.measured ?? null;
  const arcs: Arc[] = [
    ...arcsOf(story, step, isOn, facts.period ?? null, choice.isUnverifiedShown),
    ...measuredArc(measured)
  ];
  const labels: Label[] = [...labelsOf(facts, { stops, places, arcs }), ...measuredLabel(measured)];
  const { shares, provinceShares, circles } = isOn('share')
    ? shareMap({
        shares: story.shares,
        studyRegion: story.studyRegion,
        choice,
        more: facts.shareFacts ?? null,
        areProvincesOn: isOn('provinces')
      })
    : NO_SHARE_MAP;
  return {
    stepId: step?.id ?? null,
    layers: Object.fromEntries(LAYERS.map((layer) => [layer, isOn(layer)])) as Scene['layers'],
    arcs,
    stops,
    places,
    labels,
    shares,
    provinceShares,
    circles,
    selected: facts.selected,
    hovered: facts.hovered,
    theme: facts.theme,
    language: facts.language,
    studyCountryId: STUDY_COUNTRY
  };
}

/** One disc a place: Islamabad is three stops and one star. */
function stopMarks(stops: readonly Stop[]): StopMark[] {
  const marks = new Map<string, StopMark>();
  for (const { id, placeId, position, number, isDagger } of stops) {
    if (!marks.has(placeId)) {
      marks.set(placeId, { id, position, number, isDagger: isDagger && number !== null });
    }
  }
  return [...marks.values()];
}

/** Places and events of the step, or all of them when the map is free; an event is drawn at its place. */
function placeMarks(
  facts: SceneFacts,
  stops: readonly Stop[],
  isOn: (layer: LayerId) => boolean
): PlaceMark[] {
  const { story, step } = facts;
  const stopPlaceIds = new Set(stops.map((stop) => stop.placeId));
  const events = isOn('events')
    ? story.events.filter((event) =>
        step ? step.eventIds.includes(event.id) : isIn(event.date, facts.period ?? null)
      )
    : [];
  const latest = !step && facts.period ? latestByPlace(events) : null;
  const eventPlaceIds = new Set(events.map((event) => event.placeId));
  const isShown = (place: Place): boolean =>
    eventPlaceIds.has(place.id) ||
    (step ? step.placeIds.includes(place.id) : isOn(placeLayer(place)) && place.kind !== 'anchor');
  return story.places.flatMap((place): PlaceMark[] => {
    if (!place.position || !isShown(place) || stopPlaceIds.has(place.id)) {
      return [];
    }
    const kind = eventPlaceIds.has(place.id)
      ? 'event'
      : place.kind === 'shrine'
        ? 'shrine'
        : 'city';
    const event = latest?.get(place.id);
    return [{ id: place.id, position: place.position, kind, ...(event ? { event } : {}) }];
  });
}

/** The last event at each place, by the place's id. */
function latestByPlace(events: readonly StoryEvent[]): Map<string, PlaceMark['event']> {
  const days = daysIn(events, null);
  const lastDay = days.at(-1)?.day;
  return new Map(
    days
      .flatMap((day) => day.events)
      .flatMap(({ id, date, placeId }) =>
        placeId === null ? [] : [[placeId, { id, isLatest: date === lastDay }] as const]
      )
  );
}
