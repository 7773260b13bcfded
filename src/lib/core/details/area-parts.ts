import type { Target } from '../scene/scene.ts';
import { certaintyOf, otherSourceIds } from '../story/certainty.ts';
import { claimAccounts } from './accounts.ts';
import type { Citer } from './citer.ts';
import type { Figure, Known, Parts, Remark } from './details-view.ts';

/**
 * What the cards of countries and provinces have in common beside their figures: one sentence of what it is,
 * how sure the figure is, and what the article says of it. Nothing for targets of other kinds.
 */
export function areaParts(
  target: Target,
  { remarks, figures, accounts }: Parts,
  known: Known,
  citer: Citer
): Partial<Pick<Parts, 'remarks' | 'accounts'>> {
  if (target.kind !== 'country' && target.kind !== 'province') {
    return {};
  }
  return {
    remarks: [
      ...sentenceOf(target, remarks, known, citer),
      ...remarks,
      ...certaintyRemark(remarks, figures, citer)
    ],
    accounts: [...accounts, ...claimAccounts(target, known.facts, citer)]
  };
}

/** A province says what it lies in, and an area in dispute whose it is said to be: that is their sentence. */
function sentenceOf(
  { kind, id }: Target,
  remarks: readonly Remark[],
  { story }: Known,
  { cite }: Citer
): Remark[] {
  if (kind === 'province' || isInDispute(remarks)) {
    return [];
  }
  const place = story.places.find((one) => one.kind === 'country' && one.iso3 === id);
  return place
    ? [{ kind: 'text', text: place.description, citations: cite(place.sourceIds) }]
    : [{ kind: 'region-country', isInRegion: story.studyRegion.includes(id) }];
}

/** How sure the figure is that the map shows; an area in dispute has none to be sure of. */
function certaintyRemark(
  remarks: readonly Remark[],
  figures: readonly Figure[],
  { cited }: Citer
): Remark[] {
  const listed = remarks.find((remark) => remark.kind === 'listed');
  const shown = figures.find(({ role }) => role === 'shown' || role === 'province');
  const { citations, isVerified } = shown ?? {
    citations: listed?.citations ?? [],
    isVerified: listed !== undefined
  };
  if (isInDispute(remarks) && !shown) {
    return [];
  }
  const all = cited();
  const sourceIds = citations.flatMap((number) => all[number - 1]?.id ?? []);
  return [
    {
      kind: 'certainty',
      certainty: certaintyOf({ inArticle: false, verified: isVerified, sourceIds }),
      otherCount: otherSourceIds(sourceIds).length
    }
  ];
}

function isInDispute(remarks: readonly Remark[]): boolean {
  return remarks.some(({ kind }) => kind === 'dispute');
}
