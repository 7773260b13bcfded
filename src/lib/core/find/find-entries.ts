import { areaOf, type Area, type Areas } from '../details/areas.ts';
import type { Known, Title } from '../details/details-view.ts';
import { listOf, type Row, type RowGroup } from '../details/list-of.ts';
import type { Target } from '../scene/scene.ts';
import type { Names, Story } from '../story/types.ts';
import { personEntries, unitEntries } from './named-entries.ts';

/** What sort of thing a result is; the catalogue has a word for each. */
export type FindKind =
  | 'country'
  | 'disputed'
  | 'province'
  | 'district'
  | 'place'
  | 'holy-place'
  | 'stop'
  | 'event'
  | 'step'
  | 'leg'
  | 'call'
  | 'flow'
  | 'person';

/** One thing that can be searched for. */
export interface FindEntry {
  /** Unique among entries, e.g. `place:mashhad`. */
  readonly id: string;
  readonly kind: FindKind;
  readonly title: Title;
  /** What it belongs to, shown beside its kind; `null` when its name says enough. */
  readonly context: Title | null;
  /** Every spelling of its own name. */
  readonly names: readonly string[];
  /** Names of what it belongs to: they find it too, but later. */
  readonly also: readonly string[];
  /** Where choosing it leads: a card on the map or a step of the tour. */
  readonly goal:
    | { readonly kind: 'card'; readonly target: Target }
    | { readonly kind: 'step'; readonly stepId: string };
}

const KINDS: Readonly<Record<RowGroup['id'], FindKind>> = {
  countries: 'country',
  disputed: 'disputed',
  provinces: 'province',
  places: 'place',
  stops: 'stop',
  legs: 'leg',
  events: 'event',
  calls: 'call',
  flows: 'flow'
};

/**
 * Everything with a card, every step of the tour, the brigades and everyone who is named. Of countries all there
 * are: the list has those with a figure, but the map shows the United States too.
 */
export function findEntries({ story, facts, areas }: Known): FindEntry[] {
  const groups = listOf({ story, areas, language: 'en', layers: ['provinces'] });
  const listed = groups.flatMap(({ id, rows }) =>
    rows.map((row) => entryOf(row, KINDS[id], story, areas))
  );
  const seen = new Set(listed.map(({ id }) => id));
  const cards = [
    ...listed,
    ...areas
      .filter(({ kind }) => kind === 'country')
      .map((area) => entryOf(countryRow(area), 'country', story, areas))
      .filter(({ id }) => !seen.has(id))
  ];
  const spelt = new Map(facts.spellings.map(({ target, names }) => [target, names]));
  return [
    ...cards.map((entry) => ({
      ...entry,
      names: [...new Set([...entry.names, ...(spelt.get(entry.id) ?? [])])]
    })),
    ...story.steps.map((step): FindEntry => ({
      id: `step:${step.id}`,
      kind: 'step',
      title: { kind: 'text', text: step.headline },
      context: { kind: 'text', text: step.kicker },
      names: [step.headline, step.shortName],
      also: [step.kicker],
      goal: { kind: 'step', stepId: step.id }
    })),
    ...unitEntries(story, facts),
    ...personEntries(story, facts, cards)
  ];
}

function countryRow({ id, names }: Area): Row {
  const target: Target = { kind: 'country', id };
  return { target, title: { kind: 'names', names }, isDagger: false, isVerified: true };
}

function entryOf({ target, title }: Row, kind: FindKind, story: Story, areas: Areas): FindEntry {
  const place = target.kind === 'place' ? placeOf(story, target.id) : null;
  const belongs = belongingsOf(target, story, areas);
  const [first] = belongs;
  return {
    id: `${target.kind}:${target.id}`,
    kind: place?.kind === 'shrine' ? 'holy-place' : isDistrict(target, areas) ? 'district' : kind,
    title,
    context: first && hasContext(kind) ? { kind: 'names', names: first } : null,
    names: [...spellingsOf(title), ...otherNamesOf(target, areas)],
    also: belongs.flatMap((names) => Object.values(names)),
    goal: { kind: 'card', target }
  };
}

/** The list has districts among the provinces. */
function isDistrict({ kind, id }: Target, areas: Areas): boolean {
  return kind === 'province' && areaOf(areas, 'province', id)?.provinceId !== '';
}

/** A line's title already names its ends. */
function hasContext(kind: FindKind): boolean {
  return kind === 'province' || kind === 'place' || kind === 'event';
}

function belongingsOf({ kind, id }: Target, story: Story, areas: Areas): Names[] {
  const isIt = (item: { readonly id: string }): boolean => item.id === id;
  const country = (iso3: string | undefined): Names[] =>
    areas.filter((area) => area.kind === 'country' && area.id === iso3).map(({ names }) => names);
  const places = (ids: readonly (string | null | undefined)[]): Names[] =>
    story.places.filter((place) => ids.includes(place.id)).map(({ names }) => names);
  switch (kind) {
    case 'place':
      return country(story.places.find(isIt)?.iso3);
    case 'province':
      return country(areas.find((area) => area.kind === 'province' && area.id === id)?.iso3);
    case 'event':
      return places([story.events.find(isIt)?.placeId]);
    case 'call':
    case 'flow': {
      const arc = story[kind === 'call' ? 'calls' : 'flows'].find(isIt);
      return places([arc?.fromPlaceId, arc?.toPlaceId]);
    }
    case 'stop':
    case 'leg':
    case 'country':
      return [];
  }
}

function spellingsOf(title: Title): string[] {
  switch (title.kind) {
    case 'names':
      return [...new Set(Object.values(title.names))];
    case 'text':
      return [title.text];
    case 'between':
      return [...Object.values(title.from), ...Object.values(title.to)];
  }
}

function otherNamesOf({ kind, id }: Target, areas: Areas): readonly string[] {
  return kind === 'country' ? (areaOf(areas, kind, id)?.otherNames ?? []) : [];
}

function placeOf(story: Story, id: string): Story['places'][number] | null {
  return story.places.find((place) => place.id === id) ?? null;
}
