import type { Facts } from '../facts.ts';
import type { Story } from '../types.ts';

/** What can rest on a source, in the order a reader meets it. */
export type UseKind =
  | 'step'
  | 'stop'
  | 'leg'
  | 'call'
  | 'event'
  | 'place'
  | 'flow'
  | 'country'
  | 'province'
  | 'claim'
  | 'rule';

/** One thing that rests on a source, with a name to show. */
export interface SourceUse {
  readonly kind: UseKind;
  readonly id: string;
  readonly name: string;
}

interface Citing extends SourceUse {
  readonly sourceIds: readonly string[];
}

/** Everything that rests on a source, each thing once; empty when it is only listed as read. */
export function usesOf(sourceId: string, story: Story, facts: Facts): readonly SourceUse[] {
  const found = new Map<string, SourceUse>();
  for (const { kind, id, name, sourceIds } of [...ofStory(story), ...ofFacts(story, facts)]) {
    if (sourceIds.includes(sourceId) && !found.has(`${kind}:${id}`)) {
      found.set(`${kind}:${id}`, { kind, id, name });
    }
  }
  return [...found.values()];
}

function ofStory(story: Story): Citing[] {
  const nameOfStop = new Map(story.stops.map((stop) => [stop.id, stop.names.en]));
  return [
    ...story.steps.map((step) => ({
      kind: 'step' as const,
      id: step.id,
      name: step.headline,
      sourceIds: step.paragraphs.flat().flatMap((sentence) => sentence.sourceIds)
    })),
    ...story.stops.map((stop) => ({
      kind: 'stop' as const,
      // Islamabad is three stops of the tour and one place a reader looks for.
      id: stop.placeId,
      name: stop.names.en,
      sourceIds: stop.records.flatMap((record) => record.sourceIds)
    })),
    ...story.legs.map((leg) => ({
      kind: 'leg' as const,
      id: leg.id,
      name: `${nameOfStop.get(leg.fromStopId) ?? ''} → ${nameOfStop.get(leg.toStopId) ?? ''}`,
      sourceIds: leg.sourceIds
    })),
    ...story.calls.map((call) => ({ kind: 'call' as const, ...titled(call) })),
    ...story.events.map((event) => ({ kind: 'event' as const, ...titled(event) })),
    ...story.places.map((place) => ({
      kind: 'place' as const,
      id: place.id,
      name: place.names.en,
      sourceIds: place.sourceIds
    })),
    ...story.flows.map((flow) => ({ kind: 'flow' as const, ...flow }))
  ];
}

function ofFacts(story: Story, facts: Facts): Citing[] {
  return [
    ...facts.shares.countries.map((country) => ({
      kind: 'country' as const,
      id: country.iso3,
      name: country.name,
      sourceIds: [
        ...country.sourceIds,
        ...country.estimates.flatMap((estimate) => estimate.sourceIds),
        ...(country.population?.sourceIds ?? [])
      ]
    })),
    // Countries below one per cent have a row in the story only.
    ...story.shares.map((share) => ({ kind: 'country' as const, id: share.iso3, ...share })),
    ...facts.provinceShares.map((row) => ({
      kind: 'province' as const,
      id: `${row.countryIso3}-${row.name}`,
      name: row.name,
      sourceIds: row.sourceIds
    })),
    ...facts.claims.map((claim) => ({
      kind: 'claim' as const,
      id: claim.id,
      name: claim.sentence,
      sourceIds: claim.sourceIds
    })),
    ...facts.neutrality.map((rule) => ({
      kind: 'rule' as const,
      id: rule.topic,
      name: rule.topic,
      sourceIds: rule.sourceIds
    }))
  ];
}

function titled(item: {
  readonly id: string;
  readonly title: string;
  readonly sourceIds: readonly string[];
}): Omit<Citing, 'kind'> {
  return { id: item.id, name: item.title, sourceIds: item.sourceIds };
}
