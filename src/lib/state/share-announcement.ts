import type { ShareFill } from '#lib/core/scene/scene.ts';
import { shareChanges } from '#lib/core/share/changes.ts';
import type { ShareMap } from '#lib/core/share/share-map.ts';
import type { ShareChoice } from '#lib/core/share/share.ts';
import type { Language, Story } from '#lib/core/story/types.ts';
import { formatPeopleRange } from '#lib/i18n/format-share.ts';
import type { MessageKey } from '#lib/i18n/en.ts';
import { translator } from '#lib/i18n/translate.ts';

/** More names than this cannot be followed by ear. */
const MAX_NAMED = 6;

const CLASS_KEYS: readonly MessageKey[] = [
  'share.class.0',
  'share.class.1',
  'share.class.2',
  'share.class.3',
  'share.class.4'
];

interface Change {
  readonly story: Story;
  readonly before: ShareMap;
  readonly after: ShareMap;
  readonly choice: ShareChoice;
  readonly language: Language;
}

/** What the live region says when the share map was redrawn: which countries look different, and how. */
export function shareAnnouncement(change: Change): string {
  return change.choice.view === 'count' ? counts(change) : shares(change);
}

function shares({ story, before, after, choice, language }: Change): string {
  const t = translator(language);
  // The region first: what is said last is what is cut.
  const isNear = ({ id }: { readonly id: string }): boolean => story.studyRegion.includes(id);
  const changes = shareChanges(before.shares, after.shares).toSorted(
    (a, b) => Number(isNear(b)) - Number(isNear(a))
  );
  const named = changes.slice(0, MAX_NAMED).map(({ id, from, to }) =>
    t('share.announceOne', {
      country: nameOf(story, id),
      from: fillWords(from, language),
      to: fillWords(to, language)
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

/** One fill in words: "5–15%", "5–15% or 15–30%", "no estimate found". */
export function fillWords(fill: ShareFill, language: Language): string {
  const t = translator(language);
  const classWords = (index: number): string => t(CLASS_KEYS[index] ?? 'share.class.0');
  switch (fill.kind) {
    case 'class':
      return classWords(fill.classIndex);
    case 'stripes':
      return t('share.stripesOf', {
        low: classWords(fill.lowClassIndex),
        high: classWords(fill.highClassIndex)
      });
    case 'no-estimate':
      return t('share.noEstimate');
  }
}

function nameOf({ shares: known }: Story, iso3: string): string {
  return known.find((share) => share.iso3 === iso3)?.name ?? iso3;
}
