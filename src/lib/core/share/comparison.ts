import { DEFAULT_SHARE_CHOICE, ESTIMATES, type EstimateId, type ShareChoice } from './share.ts';

/** What a second map beside the first can show; what is not verified follows the first map's switch. */
export type OtherChoice = Omit<ShareChoice, 'isUnverifiedShown'>;

const WORDS = [...ESTIMATES, 'muslims', 'people', 'count'] as const;

/** The second map as an address has it: `high`, `high,people`, `count`. */
export function otherToText({ estimate, base, view }: OtherChoice): string {
  if (view === 'count') {
    return 'count';
  }
  return base === 'share-of-total' ? `${estimate},people` : estimate;
}

/** Inverse of `otherToText`, words in any order; a string is what is wrong with the text. */
export function otherFromText(text: string): OtherChoice | string {
  const words = text.split(',');
  const wrong = words.find((word) => !WORDS.some((known) => known === word));
  if (wrong !== undefined) {
    return `has "${wrong}", which is not one of ${WORDS.join(', ')}`;
  }
  const estimates = ESTIMATES.filter((estimate) => words.includes(estimate));
  const areAtOdds = words.includes('people') && words.includes('muslims');
  if (estimates.length > 1 || areAtOdds || new Set(words).size < words.length) {
    return 'names more than one map';
  }
  return words.includes('count')
    ? { ...choiceOf(DEFAULT_SHARE_CHOICE.estimate, false), view: 'count' }
    : choiceOf(estimates[0] ?? DEFAULT_SHARE_CHOICE.estimate, words.includes('people'));
}

function choiceOf(estimate: EstimateId, isOfPeople: boolean): OtherChoice {
  return {
    estimate,
    base: isOfPeople ? 'share-of-total' : 'share-of-muslims',
    view: 'share'
  };
}
