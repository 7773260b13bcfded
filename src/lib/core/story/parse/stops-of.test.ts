import { describe, expect, it } from 'vitest';
import type { Place, Problem } from '../types.ts';
import { legsOf } from './legs-of.ts';
import { staysOf, type RawStop } from './stops-of.ts';

const places = ['home', 'near', 'far'].map(
  (id, index) =>
    ({
      id,
      position: [index * 10, 0],
      names: { en: id, ur: id, fa: id, ar: id }
    }) as unknown as Place
);

function record(order: number, placeId: string, parts: Partial<RawStop> = {}): RawStop {
  return {
    id: `record${order}`,
    stopId: `${placeId}-${order}`,
    order,
    placeId,
    date: '2020-01-12',
    dateEnd: null,
    title: '',
    people: [],
    inArticle: true,
    cityInArticle: true,
    articleSays: '',
    externalSays: '',
    note: '',
    confidence: 'high',
    sourceIds: [`s-${order}`, 's-b'],
    verified: true,
    ...parts
  };
}

function stays(records: readonly RawStop[]) {
  const problems: Problem[] = [];
  const checked = records.map((item, index) => ({ item, path: `stops[${index}]` }));
  return { stays: staysOf(checked, places, 'home', (problem) => problems.push(problem)), problems };
}

describe('staysOf', () => {
  it('numbers the stops away from home, by their order and not by their place in the file', () => {
    const { stays: all } = stays([record(2, 'far'), record(0, 'home'), record(1, 'near')]);
    expect(all.map(({ stop }) => [stop.placeId, stop.number])).toEqual([
      ['home', null],
      ['near', 1],
      ['far', 2]
    ]);
  });

  it('makes one stop of consecutive records at one place, as sure as the least sure of them', () => {
    const { stays: all } = stays([
      record(0, 'home'),
      record(1, 'far', { date: '2020-01-16', cityInArticle: false }),
      record(2, 'far', { date: '2020-01-17', cityInArticle: false, confidence: 'low' })
    ]);
    expect(all[1]?.stop).toMatchObject({
      id: 'far-1',
      date: '2020-01-16',
      dateEnd: '2020-01-17',
      isDagger: true,
      certainty: 'not-established'
    });
    expect(all[1]?.stop.records).toHaveLength(2);
  });

  it('leaves an undated stop undated', () => {
    expect(stays([record(0, 'home', { date: null })]).stays[0]?.stop).toMatchObject({
      date: null,
      dateEnd: null
    });
  });

  it('refuses a second stay with the same name and a place without a position', () => {
    const { problems } = stays([
      record(0, 'home'),
      record(1, 'near'),
      record(2, 'home', { stopId: 'home-0' }),
      record(3, 'nowhere')
    ]);
    expect(problems.map(({ path }) => path)).toEqual(['stops[2].stopId', 'stops[3].placeId']);
  });
});

describe('legsOf', () => {
  it('joins consecutive stays; the one to an undated stay is inferred', () => {
    const { stays: all } = stays([
      record(0, 'home'),
      record(1, 'near'),
      record(2, 'far', { date: null })
    ]);
    expect(legsOf(all).map(({ id, isInferred }) => [id, isInferred])).toEqual([
      ['home-near', false],
      ['near-far', true]
    ]);
    expect(legsOf(all)[0]?.distanceKm).toBeCloseTo(1111.95, 1);
  });

  it('the first leg rests on the departure too, the others on their arrival', () => {
    const { stays: all } = stays([record(0, 'home'), record(1, 'near'), record(2, 'far')]);
    expect(legsOf(all).map(({ sourceIds }) => sourceIds)).toEqual([
      ['s-0', 's-b', 's-1'],
      ['s-2', 's-b']
    ]);
  });

  it('does not bridge the gap of a broken record: nobody flew that leg', () => {
    const { stays: all } = stays([record(0, 'home'), record(2, 'far')]);
    expect(legsOf(all)).toEqual([]);
  });

  it('names legs flown twice by their stays', () => {
    const { stays: all } = stays([
      record(0, 'home'),
      record(1, 'near'),
      record(2, 'home'),
      record(3, 'near')
    ]);
    expect(legsOf(all).map(({ id }) => id)).toEqual([
      'home-0-near-1',
      'near-home',
      'home-2-near-3'
    ]);
  });

  it('one stop or none has no legs', () => {
    expect(legsOf(stays([record(0, 'home')]).stays)).toEqual([]);
    expect(legsOf([])).toEqual([]);
  });
});
