import type { Target } from '../scene/scene.ts';
import { callDetails, eventDetails, flowDetails, legDetails } from './arc-details.ts';
import { citer, type Citer } from './citer.ts';
import { countryDetails } from './country-details.ts';
import { areaParts } from './area-parts.ts';
import type { DetailsView, Known, Parts } from './details-view.ts';
import { placeDetails, stopDetails } from './place-details.ts';
import { provinceDetails } from './province-details.ts';
import { tellingStep } from './telling-step.ts';

/** What the card of a target says; `null` when there is nothing of that kind and id. */
export function detailsOf(target: Target, known: Known): DetailsView | null {
  const sources = citer(known.facts.sources);
  const parts = partsOf(target, known, sources);
  return (
    parts && {
      involved: [],
      reports: [],
      ...parts,
      ...areaParts(target, parts, known, sources),
      target,
      sources: sources.cited(),
      stepId: tellingStep(target, known.story)
    }
  );
}

function partsOf({ kind, id }: Target, known: Known, sources: Citer): Parts | null {
  const { story } = known;
  const isIt = (item: { readonly id: string }): boolean => item.id === id;
  switch (kind) {
    case 'place':
      return through(story.places.find(isIt), placeDetails, known, sources);
    case 'stop':
      return through(story.stops.find(isIt), stopDetails, known, sources);
    case 'event':
      return through(story.events.find(isIt), eventDetails, known, sources);
    case 'leg':
      return through(story.legs.find(isIt), legDetails, known, sources);
    case 'call':
      return through(story.calls.find(isIt), callDetails, known, sources);
    case 'flow':
      return through(story.flows.find(isIt), flowDetails, known, sources);
    case 'country':
      return countryDetails(id, known, sources);
    case 'province':
      return provinceDetails(id, known, sources);
  }
}

function through<Item>(
  item: Item | undefined,
  details: (item: Item, known: Known, sources: Citer) => Parts,
  known: Known,
  sources: Citer
): Parts | null {
  return item === undefined ? null : details(item, known, sources);
}
