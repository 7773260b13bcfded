import type { Target } from '../scene/scene.ts';
import { certaintyOf, otherSourceIds } from '../story/certainty.ts';
import type { Claim, Facts } from '../story/facts.ts';
import type { Certainty, StopRecord, StoryEvent } from '../story/types.ts';
import type { Citer } from './citer.ts';
import type { Account } from './details-view.ts';

/** What each side says of a stop's record or of an event. */
export function accountOf(told: StopRecord | StoryEvent, { cite }: Citer): Account {
  return {
    id: told.id,
    title: told.title,
    date: told.date,
    dateEnd: 'dateEnd' in told ? told.dateEnd : null,
    people: 'people' in told ? told.people : [],
    articleSays: withoutNumbers(told.articleSays),
    othersSay: withoutNumbers(told.othersSay),
    note: told.note,
    certainty: told.certainty,
    otherCount: otherSourceIds(told.sourceIds).length,
    isDagger: !told.isInArticle,
    citations: cite(told.sourceIds)
  };
}

/** What a card says that has no account of its own: sources, and how sure they make it. */
export function bareAccount(
  told: {
    readonly id: string;
    readonly certainty: Certainty;
    readonly isInArticle: boolean;
    readonly sourceIds: readonly string[];
  },
  { cite }: Citer
): Account {
  return {
    id: told.id,
    title: '',
    date: null,
    dateEnd: null,
    people: [],
    articleSays: '',
    othersSay: '',
    note: '',
    certainty: told.certainty,
    otherCount: otherSourceIds(told.sourceIds).length,
    isDagger: !told.isInArticle,
    citations: cite(told.sourceIds)
  };
}

/** What the article claims of a target, in the words in which the sources page sets it beside the others. */
export function claimAccounts(
  { kind, id }: Target,
  { claims, differences }: Pick<Facts, 'claims' | 'differences'>,
  citer: Citer
): Account[] {
  return claims
    .filter(({ about }) => about.includes(`${kind}:${id}`))
    .map((claim) => {
      const difference = differences.find(({ claimId }) => claimId === claim.id);
      return {
        ...bareAccount({ ...claim, certainty: claimCertainty(claim), isInArticle: true }, citer),
        articleSays: difference?.article ?? sentence(claim.claim),
        othersSay: difference?.others ?? '',
        note: difference ? '' : claim.note
      };
    });
}

/** A claim that others contest, or could not check, is not made surer by how many of them there are. */
function claimCertainty({ status, sourceIds }: Claim): Certainty {
  const isCarried = /^(confirmed|supported|partly supported)/.test(status);
  return isCarried || otherSourceIds(sourceIds).length === 0
    ? certaintyOf({ inArticle: true, verified: true, sourceIds })
    : 'not-established';
}

function sentence(text: string): string {
  return /[.?!”"]$/.test(text) ? text : `${text}.`;
}

/** Leaves out the numbers our notes give to the article's sentences, "(S27)": the article itself has none. */
function withoutNumbers(text: string): string {
  return text.replace(/\s*\(S\d+[^)]*\)/g, '').trim();
}
