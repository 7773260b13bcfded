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
import { LAYERS } from '#lib/core/url/view-url.ts';
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
      expect(kindsOf(view)).toEqual(['dispute', 'no-share-stated']);
      const [dispute] = view.remarks;
      const names = dispute?.kind === 'dispute' ? [dispute.admin?.en, dispute.claim?.en] : ['', ''];
      expect(['Pakistan', 'India', 'China']).toEqual(expect.arrayContaining(names));
    }
  );

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
