import { describe, expect, it } from 'vitest';
import { provinceDisplay } from '#lib/core/share/province-areas.ts';
import { PROVINCE_MAP_IDS } from '#lib/core/share/province-map-ids.ts';
import { card, facts, kindsOf, targets } from './cards.ts';

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
