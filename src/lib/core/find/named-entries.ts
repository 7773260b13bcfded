import type { Known, Title } from '../details/details-view.ts';
import type { FindEntry } from './find-entries.ts';

/** The brigades by every spelling: choosing one opens the first flow that is told of it. */
export function unitEntries({ flows }: Known['story'], { flowUnits }: Known['facts']): FindEntry[] {
  return flowUnits.flatMap(({ id, name, otherNames }): FindEntry[] => {
    const flow = flows.find(({ unit }) => unit === id);
    return flow
      ? [
          {
            id: `unit:${id}`,
            kind: 'flow',
            title: { kind: 'text', text: name },
            context: { kind: 'text', text: flow.name },
            names: [name, ...otherNames],
            also: [],
            goal: { kind: 'card', target: { kind: 'flow', id: flow.id } }
          }
        ]
      : [];
  });
}

/**
 * Everyone who is named, once: choosing a person opens the first stop that names them, or else the card that
 * tells of them. Their names are known in English only.
 */
export function personEntries(
  { stops }: Known['story'],
  { people }: Known['facts'],
  cards: readonly FindEntry[]
): FindEntry[] {
  const found = new Map<string, FindEntry>();
  const add = (person: string, context: Title, goal: FindEntry['goal']): void => {
    if (!found.has(person)) {
      found.set(person, {
        id: `person:${person}`,
        kind: 'person',
        title: { kind: 'text', text: person },
        context,
        names: [person],
        also: [],
        goal
      });
    }
  };
  for (const { records, names, placeId } of stops) {
    // One disc a place: its card tells of every stay.
    const id = stops.find((stop) => stop.placeId === placeId)?.id ?? placeId;
    for (const person of records.flatMap((record) => record.people)) {
      add(person, { kind: 'names', names }, { kind: 'card', target: { kind: 'stop', id } });
    }
  }
  for (const { name, target } of people) {
    const card = cards.find(({ id }) => id === target);
    if (card) {
      add(name, card.title, card.goal);
    }
  }
  return [...found.values()];
}
