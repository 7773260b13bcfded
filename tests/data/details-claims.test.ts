import { describe, expect, it } from 'vitest';
import { detailsOf } from '#lib/core/details/details-of.ts';
import type { DetailsView } from '#lib/core/details/details-view.ts';
import { targetPosition } from '#lib/core/details/target-position.ts';
import { viewFromQuery } from '#lib/core/url/view-url.ts';
import { areas, card, facts, kindsOf, known, story, targets } from './cards.ts';

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
