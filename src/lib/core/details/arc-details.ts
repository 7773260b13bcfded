import { otherSourceIds } from '../story/certainty.ts';
import type { Call, Flow, Leg, Names, StoryEvent } from '../story/types.ts';
import { accountOf } from './accounts.ts';
import type { Citer } from './citer.ts';
import type { DetailsView, Known, Related, Remark } from './details-view.ts';

type Parts = Pick<
  DetailsView,
  'title' | 'names' | 'isDagger' | 'remarks' | 'accounts' | 'figures' | 'related'
>;

/** An event: when and where, and what each side says. */
export function eventDetails(event: StoryEvent, known: Known, citer: Citer): Parts {
  const place = known.story.places.find((candidate) => candidate.id === event.placeId);
  return {
    ...plain(event.title),
    isDagger: !event.isInArticle,
    remarks: [
      { kind: 'date', date: event.date, dateEnd: null },
      ...(place ? [{ kind: 'at-place', place: place.names } satisfies Remark] : [])
    ],
    accounts: [accountOf(event, citer)],
    related: place ? [placeLink(place.id, place.names)] : []
  };
}

/** A leg: its ends and length. It has no account of its own; the stops it joins have. */
export function legDetails(leg: Leg, { story }: Known, { cite }: Citer): Parts {
  const stops = [leg.fromStopId, leg.toStopId].flatMap((id) =>
    story.stops.filter((stop) => stop.id === id)
  );
  const [from, to] = stops;
  const [fromNames, toNames] = [from?.names ?? NO_NAMES, to?.names ?? NO_NAMES];
  cite(leg.sourceIds);
  return {
    title: { kind: 'between', from: fromNames, to: toNames },
    names: null,
    isDagger: to?.isDagger ?? false,
    remarks: [
      { kind: 'leg', from: fromNames, to: toNames, km: leg.distanceKm },
      ...(to?.date ? [{ kind: 'date', date: to.date, dateEnd: to.dateEnd } satisfies Remark] : []),
      ...(leg.isInferred ? [{ kind: 'inferred' } satisfies Remark] : [])
    ],
    accounts: [],
    figures: [],
    related: stops.map((stop) => ({
      target: { kind: 'stop', id: stop.id },
      title: { kind: 'names', names: stop.names }
    }))
  };
}

/** A telephone call: who rang whom, drawn between the capitals they spoke for. */
export function callDetails(call: Call, { story }: Known, { cite }: Citer): Parts {
  return {
    ...plain(call.title),
    isDagger: !call.isInArticle,
    remarks: [{ kind: 'date', date: call.date, dateEnd: null }, { kind: 'call-ends' }],
    accounts: [
      {
        id: call.id,
        title: '',
        date: null,
        dateEnd: null,
        people: [],
        articleSays: '',
        othersSay: '',
        note: '',
        certainty: call.certainty,
        otherCount: otherSourceIds(call.sourceIds).length,
        isDagger: !call.isInArticle,
        citations: cite(call.sourceIds)
      }
    ],
    related: endsOf(story, call)
  };
}

/** Reported recruitment: never a route, and its confidence in words. */
export function flowDetails(flow: Flow, { story }: Known, { cite }: Citer): Parts {
  const others = otherSourceIds(flow.sourceIds).length;
  return {
    ...plain(flow.name),
    isDagger: flow.articleSays === 'Not in the article',
    remarks: [
      { kind: 'schematic' },
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
        id: flow.id,
        title: '',
        date: null,
        dateEnd: null,
        people: [],
        articleSays: flow.articleSays,
        othersSay: flow.othersSay,
        note: '',
        certainty: flow.isVerified
          ? others > 1
            ? 'several-sources'
            : 'one-source'
          : 'not-established',
        otherCount: others,
        isDagger: flow.articleSays === 'Not in the article',
        citations: cite(flow.sourceIds)
      }
    ],
    related: endsOf(story, flow)
  };
}

const NO_NAMES: Names = { en: '', ur: '', fa: '', ar: '' };

function plain(text: string): Pick<Parts, 'title' | 'names' | 'figures'> {
  return { title: { kind: 'text', text }, names: null, figures: [] };
}

function endsOf(
  story: Known['story'],
  { fromPlaceId, toPlaceId }: { readonly fromPlaceId: string; readonly toPlaceId: string }
): Related[] {
  return [fromPlaceId, toPlaceId].flatMap((id) =>
    story.places.filter((place) => place.id === id).map((place) => placeLink(place.id, place.names))
  );
}

function placeLink(id: string, names: Names): Related {
  return { target: { kind: 'place', id }, title: { kind: 'names', names } };
}
