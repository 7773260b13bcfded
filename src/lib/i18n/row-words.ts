import type { ShareRow } from '#lib/core/share/share-rows.ts';
import { en, type MessageKey } from './en.ts';
import type { Translate } from './translate.ts';

/** What a row's figure is a share of, in words; how it was asked stays in brackets as its source has it. */
export function rowBase(row: ShareRow, t: Translate): string {
  const printed = row.base === 'none' ? row.baseAsPrinted : row.base;
  const [, name = '', rest = ''] = /^([\w-]*)(.*)$/.exec(printed) ?? [];
  const key = `share.base.${name}`;
  const base = isKey(key) ? `${t(key)}${rest}` : printed === 'none' ? '' : printed;
  return row.isDerived ? t('share.baseDerived', { base }) : base;
}

/** Verified or not, and of our own arithmetic what it is made from; of a row without a figure, why it has none. */
export function rowConfidence({ role, isVerified, isDerived }: ShareRow, t: Translate): string {
  switch (role) {
    case 'none':
      return t('share.noEstimate');
    case 'other-base':
      return t('share.noFigure');
    case 'left-out':
      return t('table.leftOut');
    case 'on-request':
      return t('table.onRequest');
    case 'drawn':
    case 'article':
    case 'published':
      return isDerived
        ? t(isVerified ? 'table.derived' : 'table.derivedUnverified')
        : t(isVerified ? 'table.verified' : 'card.notVerified');
  }
}

function isKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
