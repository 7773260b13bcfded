import { ARTICLE_ID, certaintyOf } from '../story/certainty.ts';
import type { Call, Flow, Leg, Names, Place, StoryEvent } from '../story/types.ts';
import { accountOf, bareAccount, claimAccounts } from './accounts.ts';
import type { Citer } from './citer.ts';
import type { Known, Parts, Related, Remark, Report } from './details-view.ts';

/**
 * An event: when and where, and what each side says. Names are those of its place: what was announced or said at no
 * one place has none, since its title is a sentence.
 */
export function eventDetails(event: StoryEvent, known: Known, citer: Citer): Parts {
  const place = known.story.places.find((candidate) => candidate.id === event.placeId);
  return {
    ...plain(event.title),
    involved: place ? [place.names] : [],
    isDagger: !event.isInArticle,
    remarks: [
      { kind: 'date', date: event.date, dateEnd: null },
      ...(place ? [{ kind: 'at-place', place: place.names } satisfies Remark] : [])
    ],
    accounts: [accountOf(event, citer)],
    related: place ? [placeLink(place)] : []
  };
}

/** A leg: its ends and length. It has no account of its own: it is as sure as the record of its arrival. */
export function legDetails(leg: Leg, { story }: Known, citer: Citer): Parts {
  const stops = [leg.fromStopId, leg.toStopId].flatMap((id) =>
    story.stops.filter((stop) => stop.id === id)
  );
  const [from, to] = stops;
  const [fromNames, toNames] = [from?.names ?? NO_NAMES, to?.names ?? NO_NAMES];
  const arrival = to?.records[0];
  return {
    title: { kind: 'between', from: fromNames, to: toNames },
    names: null,
    involved: stops.map(({ names }) => names),
    isDagger: to?.isDagger ?? false,
    remarks: [
      { kind: 'leg', from: fromNames, to: toNames, km: leg.distanceKm },
      ...(to?.date ? [{ kind: 'date', date: to.date, dateEnd: to.dateEnd } satisfies Remark] : []),
      ...(leg.isInferred ? [{ kind: 'inferred' } satisfies Remark] : [])
    ],
    accounts: arrival
      ? [{ ...accountOf(arrival, citer), citations: citer.cite(leg.sourceIds) }]
      : [],
    figures: [],
    related: stops.map((stop) => ({
      target: { kind: 'stop', id: stop.id },
      title: { kind: 'names', names: stop.names }
    }))
  };
}

/** A telephone call: who rang whom, drawn between the capitals they spoke for. */
export function callDetails(call: Call, { story, facts }: Known, citer: Citer): Parts {
  const claimed = claimAccounts({ kind: 'call', id: call.id }, facts, citer);
  return {
    ...plain(call.title),
    involved: endsOf(story, call).map(({ names }) => names),
    isDagger: !call.isInArticle,
    remarks: [{ kind: 'date', date: call.date, dateEnd: null }, { kind: 'call-ends' }],
    accounts: claimed.length > 0 ? claimed : [bareAccount(call, citer)],
    related: endsOf(story, call).map(placeLink)
  };
}

/** Reported recruitment: never a route, whose brigade it is told of, and every side's account. */
export function flowDetails(flow: Flow, { story, facts }: Known, citer: Citer): Parts {
  const { isInArticle } = flow;
  const certainty = certaintyOf({
    inArticle: isInArticle,
    verified: flow.isVerified,
    sourceIds: flow.sourceIds
  });
  const unitIds = facts.flowUnits
    .map(({ id }) => id)
    .filter((id) => flow.unit === id || flow.unit === BOTH_UNITS);
  // What is quoted from the article is cited from it, though the evidence for the arc's ends lies elsewhere.
  const sourceIds = new Set([...(isInArticle ? [ARTICLE_ID] : []), ...flow.sourceIds]);
  return {
    ...plain(flow.name),
    involved: endsOf(story, flow).map(({ names }) => names),
    isDagger: !isInArticle,
    remarks: [
      { kind: 'schematic' },
      ...facts.flowUnits
        .filter(({ id }) => unitIds.includes(id))
        .map((unit): Remark => ({
          kind: 'unit',
          name: unit.name,
          otherNames: unit.otherNames,
          citations: citer.cite(unit.sourceIds)
        })),
      flow.isVerified
        ? { kind: 'confidence', word: flow.confidence, evidence: flow.evidence }
        : {
            kind: 'flow-unverified',
            flowId: flow.id,
            word: flow.confidence,
            evidence: flow.evidence
          }
    ],
    accounts: [
      {
        ...bareAccount({ id: flow.id, certainty, isInArticle, sourceIds: [...sourceIds] }, citer),
        articleSays: flow.articleSays,
        othersSay: flow.othersSay
      }
    ],
    reports: facts.flowNotes
      .filter(({ units }) => units.some((id) => unitIds.includes(id)))
      .map(({ topic, values, note, isVerified, sourceIds: ids }): Report => ({
        topic,
        values,
        note,
        isVerified,
        citations: citer.cite(ids)
      })),
    related: endsOf(story, flow).map(placeLink)
  };
}

/** The word of the facts for a flow that is told of either brigade. */
const BOTH_UNITS = 'both';

const NO_NAMES: Names = { en: '', ur: '', fa: '', ar: '' };

function plain(text: string): Pick<Parts, 'title' | 'names' | 'figures'> {
  return { title: { kind: 'text', text }, names: null, figures: [] };
}

function endsOf(
  story: Known['story'],
  { fromPlaceId, toPlaceId }: { readonly fromPlaceId: string; readonly toPlaceId: string }
): Place[] {
  return [fromPlaceId, toPlaceId].flatMap((id) => story.places.filter((place) => place.id === id));
}

function placeLink({ id, names }: Place): Related {
  return { target: { kind: 'place', id }, title: { kind: 'names', names } };
}
