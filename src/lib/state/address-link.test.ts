import { describe, expect, it } from 'vitest';
import { testStory } from '#lib/core/tour/test-story.ts';
import { AddressLink } from './address-link.svelte.ts';
import { Preferences } from './preferences.svelte.ts';
import { StoryStore } from './story-store.svelte.ts';
import { TourClock } from './tour-clock.svelte.ts';

interface Made {
  readonly address: AddressLink;
  readonly store: StoryStore;
  readonly clock: TourClock;
  readonly preferences: Preferences;
}

function make(): Made {
  const story = testStory();
  const clock = new TourClock(story, { width: 1020, height: 748 });
  const preferences = new Preferences();
  const store = new StoryStore(story, [], clock, preferences);
  return { address: new AddressLink(store, clock, preferences), store, clock, preferences };
}

describe('reading an address', () => {
  it('brings the state to all it says, at rest', () => {
    const { address, store, clock, preferences } = make();
    const query = 'step=third&est=high&theme=stage&lang=ur&map=svg&motion=reduced&sel=stop:near';
    expect(address.hasRead).toBe(false);
    address.read(query, true);
    expect(address.hasRead).toBe(true);
    expect([clock.stepId, clock.isMoving, store.estimate]).toEqual(['third', false, 'high']);
    expect([preferences.theme, preferences.language]).toEqual(['stage', 'ur']);
    expect([preferences.mapChoice, preferences.isMotionReduced]).toEqual(['svg', true]);
    expect(store.selected).toEqual({ kind: 'stop', id: 'near' });
    expect(address.problems).toEqual([]);
  });

  it('and writing it gives the same address', () => {
    const queries = [
      '',
      'letters=off',
      'step=second',
      'step=third&est=low&theme=dark&lang=ar&sel=country:PAK'
    ];
    for (const query of queries) {
      const { address } = make();
      address.read(query, true);
      expect(address.query).toBe(query);
    }
  });

  it('names a step that the story does not have, and stays in the first', () => {
    const { address, clock } = make();
    address.read('step=moon&est=high', true);
    expect(clock.stepId).toBe('first');
    expect(address.problems).toEqual(['step: "moon" is not a step']);
  });

  it('keeps what it found fault with while the page writes its own address; a link clears it', () => {
    const { address, store } = make();
    store.setPage('explore');
    address.read('measure=67,24;here', true);
    expect(address.problems).toHaveLength(1);
    address.read(`?${address.query}`, false);
    expect(address.problems).toHaveLength(1);
    store.setPage('tour');
    address.read('', false);
    expect(address.problems).toEqual([]);
  });

  it('restores a measurement, and leaves the state alone on a way back it asked for', () => {
    const { address, store } = make();
    store.setPage('explore');
    address.read('measure=50,30;60,30', true);
    expect(store.measure.measurement?.from).toEqual([50, 30]);
    expect(address.query).toBe('measure=50,30;60,30');
    address.keepState();
    address.read('', true);
    expect(store.measure.measurement?.to).toEqual([60, 30]);
    address.read('', true);
    expect(store.measure.measurement).toBeNull();
  });

  it('goes on naming what was wrong after the address was written without it', () => {
    const { address } = make();
    address.read('step=moon&est=high', true);
    address.read(`?${address.query}`, false);
    expect(address.problems).toEqual(['step: "moon" is not a step']);
    address.read('step=second', false);
    expect(address.problems).toEqual([]);
  });

  it('shows the events where it names a date', () => {
    const { address, store } = make();
    store.setPage('explore');
    address.read('layers=tour&date=2020-01-03,2020-01-08', true);
    expect(store.period).toEqual({ start: '2020-01-03', end: '2020-01-08' });
    expect(address.query).toBe('layers=events,tour&date=2020-01-03,2020-01-08');
    address.read('layers=events&date=2020-02-30', true);
    expect(store.period).toBeNull();
    expect(address.problems).toHaveLength(1);
  });

  it('draws what it names: the layer of a card comes on, unless a near map draws it already', () => {
    const { address, store } = make();
    store.setPage('explore');
    address.read('layers=share&sel=province:PK-KP-KURRAM', true);
    expect(store.layers).toEqual(['share', 'provinces']);
    address.read('layers=share&sel=province:PK-KP-KURRAM&at=70,33,6', true);
    expect([store.layers, store.scene.layers.provinces]).toEqual([['share'], true]);
    address.read('layers=share', true);
    expect([store.layers, store.selected]).toEqual([['share'], null]);
  });

  it('of a link within the page moves to its step and keeps the rest', () => {
    const { address, clock, preferences } = make();
    address.read('step=second&theme=dark', true);
    address.read('step=third', false);
    expect([clock.stepId, preferences.theme]).toEqual(['third', 'dark']);
    address.read('', true);
    expect([clock.stepId, preferences.themeChoice]).toEqual(['first', 'system']);
  });

  it('takes the camera back from a person', () => {
    const { address, store } = make();
    address.read('', true);
    store.freeMap();
    address.read('step=second', false);
    expect(store.isMapFree).toBe(false);
  });
});

describe('the address', () => {
  it('says the layers on the free map alone, and no step there', () => {
    const { address, store, clock } = make();
    clock.goTo('second');
    store.toggleLayer('rivers');
    expect(address.query).toBe('step=second');
    store.setPage('explore');
    expect(address.query).toBe('layers=share,rivers,places,holy,events');
  });

  it('says of the share map off the free map only the estimate, which has a switch there', () => {
    const { address, store } = make();
    store.setPage('explore');
    address.read('est=high&base=people&view=count&unverified=1', true);
    store.setPage('tour');
    expect(address.query).toBe('est=high');
    store.setPage('explore');
    expect(address.query).toBe('est=high&base=people&view=count&unverified=1');
  });

  it('passes while time runs or was scrubbed, and is new when a step was made', () => {
    const { address, clock } = make();
    expect(address.isPassing).toBe(false);
    clock.next();
    expect(address.isPassing).toBe(false);
    clock.next();
    clock.play();
    expect(address.isPassing).toBe(true);
    clock.scrub(100);
    expect(address.isPassing).toBe(true);
    clock.goTo('third');
    expect(address.isPassing).toBe(false);
  });
});
