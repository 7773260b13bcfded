import MiniSearch from 'minisearch';
import { editDistance } from './edit-distance.ts';
import type { FindEntry, FindKind } from './find-entries.ts';
import { compactText, foldText } from './fold-text.ts';

/** Searches what it was made from. */
export interface Finder {
  /** Best first, at most `limit`; nothing for a query without letters. */
  readonly find: (query: string, limit: number) => FindEntry[];
  /** The spellings nearest to a query that finds nothing, nearest first; none when all are far. */
  readonly nearest: (query: string, limit: number) => FindEntry[];
}

/** Of two things with one name the one that more people mean comes first. */
const WEIGHTS: Readonly<Record<FindKind, number>> = {
  country: 1.3,
  disputed: 1.2,
  place: 1.2,
  'holy-place': 1.15,
  province: 1.1,
  district: 1.1,
  person: 1.1,
  stop: 1,
  event: 0.9,
  call: 0.8,
  flow: 0.8,
  step: 0.7,
  leg: 0.6
};

/** Kinds that bear a name; the titles of the others are sentences, whose words are no spellings to offer. */
const NAMED: readonly FindKind[] = [
  'country',
  'disputed',
  'province',
  'place',
  'holy-place',
  'stop',
  'person'
];

/** A whole name typed as it is comes before beginnings and slips, and so does the name of its place. */
const WHOLE_NAME = 10;
const WHOLE_ALSO = 5;

/** A nearest spelling differs in no more than this part of the query's letters. */
const FARTHEST = 0.5;

/**
 * An index of entries by every spelling of their names. Finds by beginnings of words, by whole names with
 * or without spaces, and past slips: one letter in words of four to seven, two in longer ones.
 */
export function createFinder(entries: readonly FindEntry[]): Finder {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch({
    fields: ['names', 'whole', 'also'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term
  });
  index.addAll(
    entries.map(({ id, names, also }) => ({
      id,
      names: names.map(foldText).join(' '),
      whole: [...new Set(names.map(compactText))].join(' '),
      also: also.map(foldText).join(' ')
    }))
  );
  const weightOf = (id: string): number => WEIGHTS[byId.get(id)?.kind ?? 'leg'];
  return {
    find(query, limit) {
      const folded = foldText(query);
      if (folded === '') {
        return [];
      }
      const compact = compactText(query);
      const found = index.search(
        {
          combineWith: 'OR',
          queries: [
            {
              queries: folded.split(' '),
              combineWith: 'AND',
              fields: ['names', 'also'],
              boost: { names: 4 }
            },
            { queries: [compact], fields: ['whole'] }
          ]
        },
        { prefix: true, fuzzy: slips, boostDocument: (id: string) => weightOf(id) }
      );
      const isSame = (name: string): boolean => compactText(name) === compact;
      const closeness = (id: string): number => {
        const entry = byId.get(id);
        return entry?.names.some(isSame) ? WHOLE_NAME : entry?.also.some(isSame) ? WHOLE_ALSO : 1;
      };
      return found
        .map(({ id, score }) => ({ id: String(id), score: score * closeness(String(id)) }))
        .toSorted((a, b) => b.score - a.score)
        .flatMap(({ id }) => byId.get(id) ?? [])
        .slice(0, limit);
    },
    nearest(query, limit) {
      const compact = compactText(query);
      const farthest = Math.floor(compact.length * FARTHEST);
      return entries
        .filter(({ kind }) => NAMED.includes(kind))
        .map((entry) => ({ entry, distance: distanceTo(entry, compact) }))
        .filter(({ distance }) => distance <= farthest)
        .toSorted(
          (a, b) =>
            a.distance - b.distance ||
            Number(beginsAs(b.entry, compact)) - Number(beginsAs(a.entry, compact)) ||
            weightOf(b.entry.id) - weightOf(a.entry.id)
        )
        .filter(
          ({ entry }, at, all) => all.findIndex((other) => isNamesake(other.entry, entry)) === at
        )
        .slice(0, limit)
        .map(({ entry }) => entry);
    }
  };
}

function slips(term: string): number | boolean {
  return term.length < 4 ? false : term.length < 8 ? 1 : 2;
}

/** To the whole of a name or to one of its words, whichever is nearer. */
function distanceTo({ names }: FindEntry, compact: string): number {
  const spellings = names.flatMap((name) => [compactText(name), ...foldText(name).split(' ')]);
  return Math.min(...spellings.map((spelling) => editDistance(compact, spelling)));
}

/** The first letter is seldom the wrong one. */
function beginsAs({ names }: FindEntry, compact: string): boolean {
  return names.some((name) => compactText(name).charAt(0) === compact.charAt(0));
}

function isNamesake(a: FindEntry, b: FindEntry): boolean {
  return a.names[0] === b.names[0];
}
