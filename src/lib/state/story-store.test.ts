import { describe, expect, it } from 'vitest';
import type { Camera } from '#lib/core/camera/camera.ts';
import { PROVINCES_SCALE } from '#lib/core/share/near-provinces.ts';
import { DEFAULT_SHARE_CHOICE, type ShareRange } from '#lib/core/share/share.ts';
import { testStory } from '#lib/core/tour/test-story.ts';
import { Preferences } from './preferences.svelte.ts';
import { EXPLORE_LAYERS, StoryStore } from './story-store.svelte.ts';
import { TourClock } from './tour-clock.svelte.ts';

const PAKISTAN: ShareRange = {
  iso3: 'PAK',
  name: 'Pakistan',
  low: 10,
  high: 15,
  qualifier: '',
  year: 2009,
  isVerified: true,
  sourceIds: [],
  article: null
};

interface Made {
  readonly store: StoryStore;
  readonly clock: TourClock;
  readonly preferences: Preferences;
}

function make(): Made {
  const story = testStory();
  const clock = new TourClock(story, { width: 1020, height: 748 });
  const preferences = new Preferences();
  return { store: new StoryStore(story, [], clock, preferences), clock, preferences };
}

describe('the store', () => {
  it('follows the clock from step to step', () => {
    const { store, clock } = make();
    const seen = [store.stepIndex];
    clock.goTo('third');
    seen.push(store.stepIndex);
    clock.back();
    seen.push(store.stepIndex);
    expect(seen).toEqual([0, 2, 1]);
    expect([store.step?.id, store.scene.stepId]).toEqual(['second', 'second']);
  });

  it('makes the scene from what a person chose', () => {
    const { store, preferences } = make();
    store.select({ kind: 'stop', id: 'near' });
    store.hover({ kind: 'country', id: 'IRN' });
    preferences.setTheme('stage');
    preferences.setLanguage('fa');
    expect(store.scene).toMatchObject({
      selected: { kind: 'stop', id: 'near' },
      hovered: { kind: 'country', id: 'IRN' },
      theme: 'stage',
      language: 'fa'
    });
    store.select(null);
    expect(store.scene.selected).toBeNull();
  });

  it('pointing at the same thing again is no new fact', () => {
    const { store } = make();
    store.hover({ kind: 'stop', id: 'near' });
    const { hovered } = store.scene;
    store.hover({ kind: 'stop', id: 'near' });
    expect(store.scene.hovered).toBe(hovered);
  });

  it('shows the step’s layers on the tour and a person’s on the free map', () => {
    const { store } = make();
    store.toggleLayer('rivers');
    store.toggleLayer('share');
    expect(store.layers).toEqual(['tour']);
    store.setPage('explore');
    // In the map's order, not in the order of switching.
    expect(store.layers).toEqual(['rivers', ...EXPLORE_LAYERS.filter((id) => id !== 'share')]);
    store.setLayers([]);
    expect(store.layers).toEqual([]);
    expect(store.scene.stepId).toBeNull();
  });

  it('tells the story in shares of Muslims, whatever the free map was left at', () => {
    const { store } = make();
    store.setPage('explore');
    store.share.choose({ base: 'share-of-total', view: 'count', isUnverifiedShown: true });
    store.setEstimate('high');
    expect(store.shareChoice).toEqual(store.share.choice);
    expect(store.needsShareFacts).toBe(true);
    for (const page of ['tour', 'present'] as const) {
      store.setPage(page);
      expect(store.shareChoice).toEqual({ ...DEFAULT_SHARE_CHOICE, estimate: 'high' });
      expect(store.needsShareFacts).toBe(false);
    }
    store.setPage('explore');
    expect(store.shareChoice).toMatchObject({ base: 'share-of-total', view: 'count' });
  });

  it('draws shares at a step of shares where the free map had circles', () => {
    const { clock, preferences } = make();
    const withShares = { ...testStory(), shares: [PAKISTAN], studyRegion: ['PAK'] };
    const steps = withShares.steps.map((step) => ({ ...step, layers: ['share' as const] }));
    const counted = new StoryStore({ ...withShares, steps }, [], clock, preferences);
    counted.setPage('explore');
    counted.share.choose({ view: 'count' });
    expect(counted.scene.shares).toEqual([]);
    counted.setPage('tour');
    expect(counted.scene.shares).toEqual([{ id: 'PAK', fill: { kind: 'class', classIndex: 1 } }]);
  });

  it('shows the estimate that was chosen', () => {
    const { store } = make();
    expect(store.estimate).toBe('range');
    store.setEstimate('high');
    expect(store.estimate).toBe('high');
  });
});

describe('the free map', () => {
  it('stops the tour where it is, and gives the camera back when asked', () => {
    const { store, clock } = make();
    clock.play();
    clock.tick(500);
    store.freeMap();
    expect([store.isMapFree, clock.isPlaying, clock.elapsedMs]).toEqual([true, false, 500]);
    store.returnToStory();
    expect([store.isMapFree, clock.elapsedMs]).toEqual([false, 500]);
  });

  it('is what the page to explore always has, and lets go of what was selected', () => {
    const { store } = make();
    store.select({ kind: 'stop', id: 'near' });
    store.setPage('explore');
    expect([store.isMapFree, store.selected]).toEqual([true, null]);
    store.returnToStory();
    expect(store.isMapFree).toBe(true);
    store.setPage('tour');
    expect(store.isMapFree).toBe(false);
  });

  it('draws provinces over shares while it rests near, though they were not chosen', () => {
    const { store } = make();
    const near: Camera = { center: [44, 33], scale: PROVINCES_SCALE, globe: 0 };
    store.setPage('explore');
    store.keepCamera(near);
    expect([store.isNear, store.scene.layers.provinces]).toEqual([true, true]);
    expect(store.layers).not.toContain('provinces');
    store.keepCamera({ ...near, scale: near.scale / 2 });
    expect([store.isNear, store.scene.layers.provinces]).toEqual([false, false]);
    store.askCamera(near);
    expect(store.askedCamera).toEqual(near);
    store.share.choose({ view: 'count' });
    expect(store.scene.layers.provinces).toBe(false);
    store.share.compareWith({ view: 'share', estimate: 'low', base: 'share-of-muslims' });
    expect(store.otherScene?.layers.provinces).toBe(true);
    store.setPage('tour');
    store.keepCamera(near);
    expect(store.askedCamera).toBeNull();
    expect([store.isNear, store.scene.layers.provinces]).toEqual([false, false]);
  });
});
