import type { ShareFill } from '#lib/core/scene/scene.ts';
import { shareChanges } from '#lib/core/share/changes.ts';
import { drawnProvinceRows } from '#lib/core/share/province-areas.ts';
import type { ShareMap } from '#lib/core/share/share-map.ts';
import type { ShareChoice } from '#lib/core/share/share.ts';
import type { ProvinceFacts } from '#lib/core/story/facts.ts';
import type { Language, Story } from '#lib/core/story/types.ts';
import { classWords } from '#lib/i18n/class-words.ts';
import { formatPeopleRange } from '#lib/i18n/format-share.ts';
import { translator } from '#lib/i18n/translate.ts';

/** More names than this cannot be followed by ear. */
const MAX_NAMED = 6;

interface Change {
  readonly story: Story;
  /** Those of the facts; none until these were fetched, when nothing is drawn below country level. */
  readonly provinceRows: readonly ProvinceFacts[];
  readonly before: ShareMap;
  readonly after: ShareMap;
  readonly choice: ShareChoice;
  readonly language: Language;
}

/** What the live region says when the share map was redrawn: which countries look different, and how. */
export function shareAnnouncement(change: Change): string {
  return change.choice.view === 'count' ? counts(change) : shares(change);
}

function shares(change: Change): string {
  const { story, before, after, choice, language } = change;
  const t = translator(language);
  // The region first: what is said last is what is cut.
  const isNear = ({ id }: { readonly id: string }): boolean => story.studyRegion.includes(id);
  const changes = shareChanges(before.shares, after.shares).toSorted(
    (a, b) => Number(isNear(b)) - Number(isNear(a))
  );
  const named = changes.slice(0, MAX_NAMED).map(({ id, from, to }) =>
    t('share.announceOne', {
      country: nameOf(story, id),
      from: wordsOn(before, id, from, change),
      to: wordsOn(after, id, to, change)
    })
  );
  const rest = changes.length - named.length;
  return t('share.announce', {
    base: t(`share.base.${choice.base}`),
    estimate: t(`share.estimate.${choice.estimate}`),
    changes: [
      ...(named.length > 0 ? named : [t('share.announceNone')]),
      ...(rest > 0 ? [t('share.announceMore', { count: rest })] : [])
    ].join(' ')
  });
}

function counts({ story, after, language }: Change): string {
  const t = translator(language);
  const [largest] = after.circles;
  const unverified = after.circles.filter(({ isVerified }) => !isVerified).length;
  const words = t('share.announceCounts', {
    count: after.circles.length,
    country: largest ? nameOf(story, largest.id) : '',
    range: largest ? formatPeopleRange(largest.low, largest.high, language) : ''
  });
  return unverified > 0
    ? `${words} ${t('share.announceUnverified', { count: unverified })}`
    : words;
}

/** A country's fill in words; where it has none, why: its provinces are drawn, or Pew's figure has another base. */
function wordsOn(map: ShareMap, id: string, fill: ShareFill, change: Change): string {
  const { story, provinceRows, language } = change;
  if (fill.kind !== 'no-estimate') {
    return fillWords(fill, language);
  }
  const t = translator(language);
  const below = drawnProvinceRows(provinceRows, map.provinceShares);
  if (below.some(({ countryIso3 }) => countryIso3 === id)) {
    return t('share.byProvince');
  }
  const hasFigure = story.shares.some(({ iso3, isVerified }) => iso3 === id && isVerified);
  return t(hasFigure ? 'share.noFigure' : 'share.noEstimate');
}

/** One fill in words: "5–15%", "5–15% or 15–30%", "no estimate found". */
export function fillWords(fill: ShareFill, language: Language): string {
  const t = translator(language);
  const wordsOf = (index: number): string => classWords([index], t);
  switch (fill.kind) {
    case 'class':
      return wordsOf(fill.classIndex);
    case 'stripes':
      return t('share.stripesOf', {
        low: wordsOf(fill.lowClassIndex),
        high: wordsOf(fill.highClassIndex)
      });
    case 'no-estimate':
      return t('share.noEstimate');
  }
}

function nameOf({ shares: known }: Story, iso3: string): string {
  return known.find((share) => share.iso3 === iso3)?.name ?? iso3;
}
