import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { detailsOf } from '#lib/core/details/details-of.ts';
import type { DetailsView, Known } from '#lib/core/details/details-view.ts';
import { listOf } from '#lib/core/details/list-of.ts';
import { provinceDisplay } from '#lib/core/share/province-areas.ts';
import { PROVINCE_MAP_IDS } from '#lib/core/share/province-map-ids.ts';
import { targetPosition } from '#lib/core/details/target-position.ts';
import type { Target } from '#lib/core/scene/scene.ts';
import { LAYERS, viewFromQuery } from '#lib/core/url/view-url.ts';
import { areasFrom } from '#lib/data/areas.ts';
import { readContent } from '../../scripts/story/read-content.ts';
import { ROOT } from './content.ts';

const geo = (file: string): FeatureCollection =>
  JSON.parse(readFileSync(join(ROOT, 'static/geo', file), 'utf8')) as FeatureCollection;
const { story, facts } = readContent(ROOT);
const areas = areasFrom(geo('labels.geojson'), geo('disputed.geojson'));
const known: Known = { story, facts, areas };
const groups = listOf({ story, areas, language: 'en', layers: LAYERS });
const targets = groups.flatMap((group) => group.rows.map((row) => row.target));

function card(target: Target): DetailsView {
  const view = detailsOf(target, known);
  if (!view) {
    throw new Error(`no card for ${target.kind}:${target.id}`);
  }
  return view;
}
const kindsOf = (view: DetailsView): string[] => view.remarks.map(({ kind }) => kind);

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

describe('claims of the article', () => {
  it('are told by the cards of what they are about, and each of those there is', () => {
    const told = facts.claims.flatMap(({ about, id }) =>
      about.map((target) => [target, id] as const)
    );
    expect(told.length).toBeGreaterThan(20);
    const untold = told.filter(([text, claimId]) => {
      const target = viewFromQuery(`sel=${text}`).view.selected;
      return !target || !card(target).accounts.some(({ id }) => id === claimId);
    });
    expect(untold).toEqual([]);
  });

  it('every place in the article has one', () => {
    const silent = story.places.filter(
      ({ id, isInArticle, position }) =>
        isInArticle &&
        position &&
        card({ kind: 'place', id }).accounts.every(({ articleSays }) => articleSays === '')
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('Parachinar: what the article says, what others say, and how sure it is', () => {
    const [account] = card({ kind: 'place', id: 'parachinar' }).accounts;
    expect(account?.articleSays).toMatch(/people from Parachinar/);
    expect(account?.othersSay).toMatch(/TRT also names Gilgit-Baltistan/);
    expect(account?.certainty).toBe('several-sources');
  });

  it('one that others contest is not established by being talked about', () => {
    const [, contested] = card({ kind: 'country', id: 'PAK' }).accounts;
    expect(contested).toMatchObject({ certainty: 'not-established' });
    expect(contested?.articleSays).toMatch(/about 20%/);
  });

  it('a place that the article does not name says so', () => {
    const [account] = card({ kind: 'place', id: 'damascus' }).accounts;
    expect(account).toMatchObject({ isDagger: true, articleSays: '', certainty: 'one-source' });
  });

  it('a call is told by what the article says of it', () => {
    const [account] = card({ kind: 'call', id: 'call-bajwa' }).accounts;
    expect(account?.articleSays).toMatch(/Pompeo tweeted about calls/);
  });
});

describe('flows', () => {
  const reportOf = (view: DetailsView, topic: string) =>
    view.reports.find((report) => report.topic === topic);

  it.each(story.flows.map(({ id }) => [id]))(
    '%s has Iran’s account and the other side’s, each with a source',
    (id) => {
      const motives = reportOf(card({ kind: 'flow', id }), 'Motives');
      expect(motives?.values).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^Iran says they are volunteers/),
          expect.stringMatching(/coerced.*HRW/)
        ])
      );
      expect(motives?.citations.length).toBeGreaterThan(0);
      expect(motives?.note).toMatch(/Afghan brigade/);
      const numbers = card({ kind: 'flow', id }).reports.flatMap(({ citations }) => citations);
      const { sources } = card({ kind: 'flow', id });
      expect(numbers.filter((number) => !sources[number - 1])).toEqual([]);
    }
  );

  it('figures that contradict each other stand side by side', () => {
    const view = card({ kind: 'flow', id: 'f1' });
    expect(reportOf(view, 'Size of Fatemiyoun')?.values).toHaveLength(3);
    expect(reportOf(view, 'Losses')?.values).toHaveLength(3);
    expect(reportOf(view, 'Size of Zainebiyoun')).toBeUndefined();
  });

  it('name the brigade as the article does, with the other spelling', () => {
    const unitsOf = (id: string) =>
      card({ kind: 'flow', id }).remarks.filter((remark) => remark.kind === 'unit');
    expect(unitsOf('f4')).toMatchObject([
      { name: 'Liwa Zainebiyoun', otherNames: ['Zaynabiyoun Brigade'] }
    ]);
    expect(unitsOf('f9')).toHaveLength(2);
    expect(story.flows.filter(({ id }) => unitsOf(id).length === 0)).toEqual([]);
  });

  it('what is quoted from the article is cited from it', () => {
    const { accounts, sources } = card({ kind: 'flow', id: 'f9' });
    expect(sources[(accounts[0]?.citations[0] ?? 0) - 1]?.id).toBe('s-art');
  });
});

describe('legs', () => {
  it.each(story.legs.map((leg) => [leg.id, leg] as const))(
    '%s is as sure as its arrival, and cites what it rests on',
    (id, leg) => {
      const [account] = card({ kind: 'leg', id }).accounts;
      const arrival = story.stops.find((stop) => stop.id === leg.toStopId)?.records[0];
      expect(account?.certainty).toBe(arrival?.certainty);
      expect(account?.citations).toHaveLength(leg.sourceIds.length);
    }
  );
});

describe('countries', () => {
  it('Pakistan: the range shown, then the article’s figure, on bases of their own', () => {
    const [shown, article] = card({ kind: 'country', id: 'PAK' }).figures;
    expect(shown).toMatchObject({ role: 'shown', low: 10, high: 15, base: 'muslims', year: 2009 });
    expect(article).toMatchObject({
      role: 'article',
      low: 20,
      high: 20,
      base: 'all-people',
      qualifier: 'around'
    });
  });

  it('the figure shown is not printed a second time among the others', () => {
    const same = card({ kind: 'country', id: 'IRN' }).figures.filter(
      ({ by, low, year }) => by.startsWith('Pew') && low === 90 && year === 2009
    );
    expect(same).toHaveLength(1);
  });

  it('our own arithmetic is marked as such and left out where it is not fit to be shown', () => {
    const derived = targets.flatMap((target) =>
      card(target).figures.flatMap((figure) => (figure.role === 'derived' ? [target.id] : []))
    );
    const fit = facts.shares.countries.flatMap(({ iso3, derived }) => (derived ? [iso3] : []));
    expect(derived.length).toBeGreaterThan(0);
    expect(derived.filter((id) => !fit.includes(id))).toEqual([]);
    const iran = card({ kind: 'country', id: 'IRN' }).figures.find(
      ({ role }) => role === 'derived'
    );
    expect(iran?.note).toBe(
      '79,000,000 to 83,000,000 people in 2020, if the share of 2009 still held.'
    );
  });

  it.each(['XK-AJK', 'XK-GB', 'XK-IJK', 'XK-LA', 'XK-SIA', 'XK-AC', 'XK-SHK'])(
    '%s says who administers and who claims it, and states no share',
    (id) => {
      const view = card({ kind: 'country', id });
      expect(view.figures).toEqual([]);
      expect(kindsOf(view)).toEqual([
        'dispute',
        // The only one of them with a figure that may be stated, below country level.
        id === 'XK-GB' ? 'share-of-province' : 'no-share-stated'
      ]);
      const [dispute] = view.remarks;
      const names = dispute?.kind === 'dispute' ? [dispute.admin?.en, dispute.claim?.en] : ['', ''];
      expect(['Pakistan', 'India', 'China']).toEqual(expect.arrayContaining(names));
    }
  );

  it('Gilgit-Baltistan leads to the card of the province, which has the figure and how sure it is', () => {
    const { related } = card({ kind: 'country', id: 'XK-GB' });
    expect(related.map(({ target }) => target)).toEqual([{ kind: 'province', id: 'PK-GB' }]);
    expect(kindsOf(card({ kind: 'province', id: 'PK-GB' }))).toContain('certainty');
  });

  it.each(['XP-WB', 'XP-GZ'])('%s leads to the card that counts it', (id) => {
    const view = card({ kind: 'country', id });
    expect(view.figures).toEqual([]);
    expect(view.remarks).toMatchObject([
      { kind: 'dispute', admin: null, claim: null },
      { kind: 'counted-with', whole: { en: 'Palestinian territories' } }
    ]);
    expect(view.related.map(({ target }) => target)).toContainEqual({ kind: 'country', id: 'PSE' });
    expect(card({ kind: 'country', id: 'PSE' }).figures.length).toBeGreaterThan(0);
  });

  it('an area with an administration of its own is not said to be run by another', () => {
    const [dispute] = card({ kind: 'country', id: 'XC-NC' }).remarks;
    expect(dispute).toMatchObject({ kind: 'dispute', admin: null, claim: { en: 'Cyprus' } });
  });

  it('a country without an estimate says so', () => {
    expect(kindsOf(card({ kind: 'country', id: 'RUS' }))).toContain('no-estimate');
  });
});

describe('provinces', () => {
  it('state a figure only in Iraq, Yemen, Gilgit-Baltistan, Kurram and Saudi Arabia’s east', () => {
    const stated = targets.filter(
      (target) => target.kind === 'province' && card(target).figures.length > 0
    );
    const rest = stated.map(({ id }) => id).filter((id) => !/^(IQ|YE)-/.test(id));
    expect(rest.sort()).toEqual(['PK-GB', 'PK-KP-KURRAM', 'SA-04']);
    expect(stated.filter(({ id }) => id.startsWith('YE-'))).toHaveLength(21);
    expect(stated.filter(({ id }) => id.startsWith('IQ-'))).toHaveLength(10);
  });

  it('never take an upper bound for an estimate', () => {
    const view = card({ kind: 'province', id: 'IQ-AN' });
    expect(view.figures).toEqual([]);
    expect(kindsOf(view)).toContain('no-province-estimate');
  });

  it('Gilgit-Baltistan is in dispute there too', () => {
    expect(kindsOf(card({ kind: 'province', id: 'PK-GB' }))).toContain('dispute');
  });

  it('a floor is called one', () => {
    expect(card({ kind: 'province', id: 'YE-SD' }).figures[0]?.isFloor).toBe(true);
  });
});

describe('the story', () => {
  it('home is one card with every stay there', () => {
    const home = story.stops.find((stop) => stop.number === null);
    const view = card({ kind: 'stop', id: home?.id ?? '' });
    expect(view.accounts.length).toBeGreaterThan(1);
  });

  it('cards know the step that tells of them', () => {
    expect(card({ kind: 'stop', id: 'tehran' }).stepId).toBe('tehran');
    expect(card({ kind: 'event', id: 'e07' }).stepId).toBe('baghdad');
    expect(card({ kind: 'country', id: 'IRN' }).stepId).toBe('share');
    expect(card({ kind: 'province', id: 'IQ-BG' }).stepId).toBeNull();
    const steps = new Set(story.steps.map(({ id }) => id));
    const lost = targets.map((target) => card(target).stepId).filter((id) => id && !steps.has(id));
    expect(lost).toEqual([]);
  });

  it('a flow is never called a route, and one that is not verified says so and why', () => {
    const flows = story.flows.map((flow) => card({ kind: 'flow', id: flow.id }));
    expect(flows.every((view) => kindsOf(view).includes('schematic'))).toBe(true);
    const unverified = story.flows.find((flow) => !flow.isVerified);
    const { remarks } = card({ kind: 'flow', id: unverified?.id ?? '' });
    const [said] = remarks.filter(({ kind }) => kind === 'flow-unverified');
    expect(said).toMatchObject({ flowId: unverified?.id, evidence: unverified?.evidence });
    expect(unverified?.evidence).not.toBe('');
  });

  it('an inferred leg is not dated', () => {
    const leg = story.legs.find(({ isInferred }) => isInferred);
    const kinds = kindsOf(card({ kind: 'leg', id: leg?.id ?? '' }));
    expect(kinds).toContain('inferred');
    expect(kinds).not.toContain('date');
  });

  it('what is drawn has a position, what has no place has none', () => {
    expect(targetPosition({ kind: 'stop', id: 'tehran' }, story, areas)).not.toBeNull();
    expect(targetPosition({ kind: 'country', id: 'XK-GB' }, story, areas)).not.toBeNull();
    expect(targetPosition({ kind: 'event', id: 'e06' }, story, areas)).toBeNull();
  });

  it('nothing is known of what is not there', () => {
    expect(detailsOf({ kind: 'country', id: 'ZZZ' }, known)).toBeNull();
    expect(detailsOf({ kind: 'leg', id: 'nowhere' }, known)).toBeNull();
  });
});

it('every area below country level that the map shades has a card with its figure', () => {
  const drawn = facts.provinceShares.filter((row) => provinceDisplay(row) === 'drawn');
  expect(drawn.length).toBeGreaterThan(30);
  for (const { regionCode, low, high } of drawn) {
    const id = PROVINCE_MAP_IDS[regionCode] ?? '';
    const [figure] = card({ kind: 'province', id }).figures;
    expect([id, figure?.low, figure?.high]).toEqual([id, low, high]);
    expect(figure?.citations.length, id).toBeGreaterThan(0);
  }
});

it('Kurram’s card says what it is part of, and that its outline is approximate', () => {
  const { remarks, related } = card({ kind: 'province', id: 'PK-KP-KURRAM' });
  const district = remarks.find((remark) => remark.kind === 'district');
  expect(district?.province.en).toBe('Khyber Pakhtunkhwa');
  expect(related.map(({ target }) => target.id)).toEqual(['PK-KP', 'PAK']);
});
