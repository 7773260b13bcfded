import { describe, expect, it } from 'vitest';
import { detailsOf } from '#lib/core/details/details-of.ts';
import type { DetailsView } from '#lib/core/details/details-view.ts';
import { listOf } from '#lib/core/details/list-of.ts';
import type { Target } from '#lib/core/scene/scene.ts';
import { areas, card, groups, kindsOf, known, story, targets } from './cards.ts';

describe('the list', () => {
  it('has a group of each kind, and everything in it has a card', () => {
    expect(groups.map(({ id }) => id)).toEqual([
      'countries',
      'disputed',
      'provinces',
      'places',
      'stops',
      'legs',
      'events',
      'calls',
      'flows'
    ]);
    const empty = targets.filter((target) => detailsOf(target, known) === null);
    expect(empty).toEqual([]);
  });

  it('J7.5 marks with † what its card says is not in the article, and nothing else', () => {
    const rows = groups.flatMap((group) => group.rows);
    const marked = rows.filter(({ isDagger }) => isDagger);
    expect(marked).toEqual(rows.filter(({ target }) => card(target).isDagger));
    expect(new Set(marked.map(({ target }) => target.kind))).toEqual(
      new Set(['place', 'stop', 'leg', 'event', 'flow'])
    );
  });

  it('leaves provinces out while their layer is off', () => {
    const ids = listOf({ story, areas, language: 'en', layers: ['share'] }).map(({ id }) => id);
    expect(ids).not.toContain('provinces');
  });
});

describe('every card', () => {
  it.each(targets.map((target): [string, Target] => [`${target.kind}:${target.id}`, target]))(
    '%s says nothing without a source, a base and a year',
    (_, target) => {
      const view = card(target);
      for (const figure of view.figures) {
        expect(figure.citations.length, figure.by).toBeGreaterThan(0);
        if (figure.low !== null) {
          expect(figure.base, figure.by).not.toBe('none');
          expect(figure.high).not.toBeNull();
        } else {
          expect(figure.qualifier).not.toBe('');
        }
      }
      const cited = [...view.figures, ...view.accounts].flatMap(({ citations }) => citations);
      expect(cited.filter((number) => !view.sources[number - 1])).toEqual([]);
      expect(view.accounts.every(({ citations }) => citations.length > 0)).toBe(true);
    }
  );

  it('names no sentence number of our own notes', () => {
    const told = targets.flatMap((target) =>
      card(target).accounts.map(({ articleSays, othersSay }) => articleSays + othersSay)
    );
    expect(told.filter((text) => /\(S\d/.test(text))).toEqual([]);
  });
});

/** Where a card says how sure it is: in an account, or of the figure it shows. */
const isSure = (view: DetailsView): boolean =>
  view.accounts.length > 0 || kindsOf(view).includes('certainty');
/** Why the card of an area in dispute has no figure. */
const WITHOUT_FIGURE = [
  'no-share-stated',
  'counted-with',
  'share-of-province',
  'no-province-estimate'
];
/** A card's one sentence: what the thing is, when or between what. */
const SENTENCES = [
  'text',
  'region-country',
  'dispute',
  'in-country',
  'listed',
  'date',
  'leg',
  'schematic'
];

describe('what every card has', () => {
  const views = targets.map(card);
  const without = (has: (view: DetailsView) => boolean): string[] =>
    views.filter((view) => !has(view)).map(({ target }) => `${target.kind}:${target.id}`);

  it('names in four languages, its own or those of its places; what happened at no one place has none', () => {
    const placeless = story.events.filter(({ placeId }) => placeId === null);
    const hasAll = (names: DetailsView['names']): boolean =>
      names !== null && Object.values(names).every((name) => name !== '');
    expect(
      without(
        ({ names, involved }) =>
          hasAll(names) || (involved[0] !== undefined && involved.every(hasAll))
      )
    ).toEqual(placeless.map(({ id }) => `event:${id}`));
  });

  it.each([
    ['GUF', 'French Guiana', 'غويانا الفرنسية'],
    ['PSE', 'Palestinian territories', 'الأراضي الفلسطينية']
  ])('%s, which is no area of its own on this map, has them too', (id, en, ar) => {
    const { names } = card({ kind: 'country', id });
    expect(names).toMatchObject({ en, ar });
    expect(new Set(Object.values(names ?? {})).size).toBe(4);
  });

  it('what happened at no one place is a sentence and leads to no place', () => {
    const placeless = story.events.filter(({ placeId }) => placeId === null);
    expect(placeless.length).toBeGreaterThan(0);
    for (const event of placeless) {
      expect(card({ kind: 'event', id: event.id })).toMatchObject({
        title: { kind: 'text', text: event.title },
        names: null,
        involved: [],
        related: []
      });
    }
  });

  it('a sentence of what it is', () => {
    expect(without((view) => kindsOf(view).some((kind) => SENTENCES.includes(kind)))).toEqual([]);
  });

  it('a word for how sure it is, or in dispute a line of why there is no figure to be sure of', () => {
    const isTold = (view: DetailsView): boolean =>
      kindsOf(view).includes('dispute') &&
      kindsOf(view).some((kind) => WITHOUT_FIGURE.includes(kind));
    expect(without((view) => isSure(view) || isTold(view))).toEqual([]);
    expect(without((view) => !(isSure(view) && isTold(view)))).toEqual([]);
  });
});
