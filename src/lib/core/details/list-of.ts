import type { Target } from '../scene/scene.ts';
import type { LayerId } from '../story/layers.ts';
import type { Language, Names, Story } from '../story/types.ts';
import { areaOf, type Area, type Areas } from './areas.ts';
import type { Title } from './details-view.ts';

export interface Row {
  readonly target: Target;
  readonly title: Title;
  /** Not in the article: printed with †. */
  readonly isDagger: boolean;
  readonly isVerified: boolean;
}

export interface RowGroup {
  readonly id:
    | 'countries'
    | 'disputed'
    | 'provinces'
    | 'places'
    | 'stops'
    | 'legs'
    | 'events'
    | 'calls'
    | 'flows';
  readonly rows: readonly Row[];
}

interface Listed {
  readonly story: Story;
  readonly areas: Areas;
  readonly language: Language;
  readonly layers: readonly LayerId[];
}

/** Everything that has a card, as lists: the way to each of them without a map. Empty groups are left out. */
export function listOf({ story, areas, language, layers }: Listed): RowGroup[] {
  const byName = (a: Row, b: Row): number =>
    textOf(a.title, language).localeCompare(textOf(b.title, language), language);
  const groups: RowGroup[] = [
    { id: 'countries', rows: countryRows(story, areas).sort(byName) },
    {
      id: 'disputed',
      rows: areaRows(areas.filter((area) => area.kind === 'disputed')).sort(byName)
    },
    {
      id: 'provinces',
      rows: layers.includes('provinces')
        ? areaRows(areas.filter((area) => area.kind === 'province')).sort(byName)
        : []
    },
    {
      id: 'places',
      rows: story.places
        .filter((place) => place.position && place.kind !== 'anchor')
        .map(({ id, names, isInArticle }) => row('place', id, names, !isInArticle))
        .sort(byName)
    },
    { id: 'stops', rows: stopRows(story) },
    {
      id: 'legs',
      rows: story.legs.map((leg) => ({
        target: { kind: 'leg', id: leg.id },
        title: {
          kind: 'between',
          from: stopNames(story, leg.fromStopId),
          to: stopNames(story, leg.toStopId)
        },
        isDagger: story.stops.some(({ id, isDagger }) => id === leg.toStopId && isDagger),
        isVerified: true
      }))
    },
    {
      id: 'events',
      rows: story.events.map((event) => ({
        ...textRow('event', event.id, event.title),
        isDagger: !event.isInArticle
      }))
    },
    {
      id: 'calls',
      rows: story.calls.map((call) => ({
        ...textRow('call', call.id, call.title),
        isDagger: !call.isInArticle
      }))
    },
    {
      id: 'flows',
      rows: story.flows.map((flow) => ({
        ...textRow('flow', flow.id, flow.name),
        isDagger: !flow.isInArticle,
        isVerified: flow.isVerified
      }))
    }
  ];
  return groups.filter((group) => group.rows.length > 0);
}

/** A title as one text. */
export function textOf(title: Title, language: Language): string {
  switch (title.kind) {
    case 'names':
      return title.names[language];
    case 'text':
      return title.text;
    case 'between':
      return `${title.from[language]} → ${title.to[language]}`;
  }
}

/** Countries of the study region and every other one with a figure. */
function countryRows(story: Story, areas: Areas): Row[] {
  const shares = story.shares.filter((share) => share.isVerified);
  const ids = new Set([...story.studyRegion, ...shares.map((share) => share.iso3)]);
  return [...ids].flatMap((id) => {
    const name = story.shares.find((share) => share.iso3 === id)?.name;
    const names = areaOf(areas, 'country', id)?.names ?? (name ? sameInAll(name) : null);
    return names ? [row('country', id, names, false)] : [];
  });
}

function areaRows(areas: readonly Area[]): Row[] {
  return areas.map((area) =>
    row(area.kind === 'province' ? 'province' : 'country', area.id, area.names, false)
  );
}

/** One row a disc; home is one of three stays. */
function stopRows(story: Story): Row[] {
  const seen = new Set<string>();
  return story.stops.flatMap((stop) => {
    const isNew = !seen.has(stop.placeId);
    seen.add(stop.placeId);
    return isNew ? [row('stop', stop.id, stop.names, stop.isDagger)] : [];
  });
}

function stopNames(story: Story, id: string): Names {
  return story.stops.find((stop) => stop.id === id)?.names ?? sameInAll(id);
}

function row(kind: Target['kind'], id: string, names: Names, isDagger: boolean): Row {
  return { target: { kind, id }, title: { kind: 'names', names }, isDagger, isVerified: true };
}

function textRow(kind: Target['kind'], id: string, text: string): Row {
  return { target: { kind, id }, title: { kind: 'text', text }, isDagger: false, isVerified: true };
}

function sameInAll(name: string): Names {
  return { en: name, ur: name, fa: name, ar: name };
}
