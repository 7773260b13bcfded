import type { Camera } from '#lib/core/camera/camera.ts';
import { drawingLayer } from '#lib/core/details/drawing-layer.ts';
import type { MapLabel } from '#lib/core/scene/labels-of.ts';
import type { Scene, Target } from '#lib/core/scene/scene.ts';
import { sceneOf } from '#lib/core/scene/scene-of.ts';
import { isNearProvinces, withNearProvinces } from '#lib/core/share/near-provinces.ts';
import { shareMap } from '#lib/core/share/share-map.ts';
import {
  choiceOfStory,
  needsFacts,
  type EstimateId,
  type ShareChoice
} from '#lib/core/share/share.ts';
import type { Days } from '#lib/core/story/text/date-words.ts';
import { LAYERS, type LayerId } from '#lib/core/story/layers.ts';
import type { Language, Step, Story } from '#lib/core/story/types.ts';
import type { ThemeId } from '#lib/core/theme/palette.ts';
import { MeasureState } from './measure-state.svelte.ts';
import type { PageId } from './pages.ts';
import type { Preferences } from './preferences.svelte.ts';
import { ShareState, type LoadShareFacts } from './share-state.svelte.ts';
import type { TourClock } from './tour-clock.svelte.ts';

/** What the free map shows before a person chooses. */
export const EXPLORE_LAYERS: readonly LayerId[] = ['share', 'places', 'holy', 'events'];

/** What a person chose and where the story stands. Facts go in by verbs; the scene comes out. */
export class StoryStore {
  readonly story: Story;
  /** What was chosen of the share map. */
  readonly share: ShareState;
  /** The measuring tool of the free map. */
  readonly measure = new MeasureState();
  readonly #mapLabels: readonly MapLabel[];
  readonly #clock: TourClock;
  readonly #preferences: Preferences;
  #page = $state<PageId>('tour');
  #exploreLayers = $state.raw<readonly LayerId[]>(EXPLORE_LAYERS);
  #selected = $state.raw<Target | null>(null);
  #hovered = $state.raw<Target | null>(null);
  #isMapFree = $state(false);
  #period = $state.raw<Days | null>(null);
  #camera = $state.raw<Camera | null>(null);
  #asked = $state.raw<{ readonly camera: Camera | null }>({ camera: null });
  #paintedBy = $state<'svg' | 'maplibre'>('svg');
  #layerLabels = $state.raw<readonly MapLabel[]>([]);
  readonly #step = $derived.by(() => this.#stepOf(this.#clock.stepId));
  readonly #layers = $derived(
    this.#page === 'explore' ? this.#exploreLayers : (this.#step?.layers ?? [])
  );
  /** Follows the camera at rest, so that no frame of a move builds the scene anew. */
  readonly #isNear = $derived.by(() => this.#page === 'explore' && isNearProvinces(this.#camera));
  readonly #drawnLayers = $derived.by(() =>
    withNearProvinces(this.#layers, this.#isNear && this.share.isShareDrawn)
  );
  readonly #shareChoice = $derived.by(() =>
    this.#page === 'explore' ? this.share.choice : choiceOfStory(this.share.choice)
  );
  /** The names of the map, with those of the layers that are on. */
  readonly #shownMapLabels = $derived.by(() => {
    const isOn = (layer: LayerId): boolean =>
      this.#page === 'explore' && this.#drawnLayers.includes(layer);
    return [
      ...this.#mapLabels,
      ...this.#layerLabels.filter(({ kind }) => isOn(kind === 'river' ? 'rivers' : 'provinces'))
    ];
  });
  /** The scene without what is pointed at: a pointer that crosses a border must not build all of it anew. */
  readonly #calmScene = $derived.by(() =>
    sceneOf({
      story: this.story,
      mapLabels: this.#shownMapLabels,
      step: this.#page === 'explore' ? null : this.#step,
      layers: this.#drawnLayers,
      estimate: this.#shareChoice.estimate,
      shareChoice: this.#shareChoice,
      shareFacts: this.share.facts,
      measured: this.#page === 'explore' ? this.measure.measurement : null,
      period: this.#period,
      selected: null,
      hovered: null,
      theme: this.#preferences.theme,
      language: this.#preferences.language
    })
  );
  readonly #scene = $derived<Scene>({
    ...this.#calmScene,
    selected: this.#selected,
    hovered: this.#hovered
  });

  readonly #isComparing = $derived.by(
    () => this.#page === 'explore' && this.share.other !== null && this.#layers.includes('share')
  );
  readonly #otherScene = $derived.by<Scene | null>(() => {
    const { other, choice, facts } = this.share;
    if (!this.#isComparing || !other) {
      return null;
    }
    const map = shareMap({
      shares: this.story.shares,
      studyRegion: this.story.studyRegion,
      choice: { ...other, isUnverifiedShown: choice.isUnverifiedShown },
      more: facts,
      areProvincesOn: this.#drawnLayers.includes('provinces')
    });
    return { ...this.#scene, ...map };
  });

  constructor(
    story: Story,
    mapLabels: readonly MapLabel[],
    clock: TourClock,
    preferences: Preferences,
    loadShareFacts: LoadShareFacts | null = null
  ) {
    this.story = story;
    this.share = new ShareState(loadShareFacts);
    this.#mapLabels = mapLabels;
    this.#clock = clock;
    this.#preferences = preferences;
  }

  get mapLabels(): readonly MapLabel[] {
    return this.#mapLabels;
  }
  get page(): PageId {
    return this.#page;
  }
  /** The step shown; `null` only in a story without steps. */
  get step(): Step | null {
    return this.#step;
  }
  get stepIndex(): number {
    return this.#step ? this.story.steps.indexOf(this.#step) : -1;
  }
  /** The layers that were chosen. */
  get layers(): readonly LayerId[] {
    return this.#layers;
  }
  /** The layers on the map: those chosen, and provinces over the shares of a near map. */
  get drawnLayers(): readonly LayerId[] {
    return this.#drawnLayers;
  }
  /** True while the free map rests near enough for figures below country level. */
  get isNear(): boolean {
    return this.#isNear;
  }
  get estimate(): EstimateId {
    return this.share.choice.estimate;
  }
  /** What the share map of this page shows: off the free map, what the story tells. */
  get shareChoice(): ShareChoice {
    return this.#shareChoice;
  }
  /** True where the share map of this page shows more than the story holds. */
  get needsShareFacts(): boolean {
    const { other } = this.share;
    return (
      needsFacts(this.#shareChoice) || (this.#isComparing && other !== null && needsFacts(other))
    );
  }
  get selected(): Target | null {
    return this.#selected;
  }
  get hovered(): Target | null {
    return this.#hovered;
  }
  get scene(): Scene {
    return this.#scene;
  }
  /** The days of events that the free map shows; `null`: all. */
  get period(): Days | null {
    return this.#period;
  }
  /** True while the free map has a second share map beside the first. */
  get isComparing(): boolean {
    return this.#isComparing;
  }
  /** What the second map shows: the scene with its own share map; `null` while there is none. */
  get otherScene(): Scene | null {
    return this.#otherScene;
  }
  /** The second map's shares with what was chosen for them; `null` while there is none. */
  get otherShares(): { readonly map: Scene; readonly choice: ShareChoice } | null {
    const map = this.#otherScene;
    const { other, choice } = this.share;
    return map && other
      ? { map, choice: { ...other, isUnverifiedShown: choice.isUnverifiedShown } }
      : null;
  }
  /** True while a person holds the camera and the tour waits. */
  get isMapFree(): boolean {
    return this.#isMapFree;
  }
  /** Where a person left the free map; `null` while it shows the whole region. */
  get camera(): Camera | null {
    return this.#camera;
  }
  /** Where the free map is asked to look; `null`: the whole region. Told anew each time someone asks. */
  get askedCamera(): Camera | null {
    return this.#asked.camera;
  }
  /** Which painter is at work; not every layer is on both maps. */
  get paintedBy(): 'svg' | 'maplibre' {
    return this.#paintedBy;
  }
  get language(): Language {
    return this.#preferences.language;
  }
  get theme(): ThemeId {
    return this.#preferences.theme;
  }

  setPage(page: PageId): void {
    if (page !== this.#page) {
      this.#page = page;
      this.#selected = null;
      this.#hovered = null;
      this.measure.clear();
      this.#isMapFree = page === 'explore';
      this.askCamera(null);
    }
  }
  /** Moves the free map; `null` goes back to the whole region. */
  askCamera(camera: Camera | null): void {
    this.#asked = { camera };
    this.#camera = camera;
  }
  /** The free map came to rest where a person moved it: what a link asked for before is done with. */
  keepCamera(camera: Camera): void {
    if (this.#asked.camera) {
      this.#asked = { camera: null };
    }
    this.#camera = camera;
  }
  /** Adds names of provinces or rivers, shown while their layer is. */
  addLayerLabels(labels: readonly MapLabel[]): void {
    this.#layerLabels = [...this.#layerLabels, ...labels];
  }
  setPaintedBy(kind: 'svg' | 'maplibre'): void {
    this.#paintedBy = kind;
  }
  select(target: Target | null): void {
    this.#selected = target;
  }
  /** Opens a card from a list or a link: on the free map what it tells of is also drawn. */
  open(target: Target): void {
    const layer = drawingLayer(target, this.story);
    if (this.#page === 'explore' && layer && !this.#drawnLayers.includes(layer)) {
      this.toggleLayer(layer);
    }
    this.select(target);
  }
  hover(target: Target | null): void {
    if (target?.id !== this.#hovered?.id || target?.kind !== this.#hovered?.kind) {
      this.#hovered = target;
    }
  }
  /** Shows what happened in a period, so the events are drawn; `null` shows all. */
  setPeriod(period: Days | null): void {
    this.#period = period;
    if (period && !this.#exploreLayers.includes('events')) {
      this.toggleLayer('events');
    }
  }
  setEstimate(estimate: EstimateId): void {
    this.share.choose({ estimate });
  }
  setLayers(layers: readonly LayerId[]): void {
    this.#exploreLayers = LAYERS.filter((layer) => layers.includes(layer));
  }
  toggleLayer(layer: LayerId): void {
    this.setLayers(
      this.#exploreLayers.includes(layer)
        ? this.#exploreLayers.filter((id) => id !== layer)
        : [...this.#exploreLayers, layer]
    );
  }
  /** A person took the camera: the tour stops where it is. */
  freeMap(): void {
    this.#clock.pause();
    this.#isMapFree = true;
  }
  /** Gives the camera back to the tour; what was looked up on the way leaves the stage. */
  returnToStory(): void {
    if (this.#page === 'present') {
      this.#selected = null;
    }
    this.#isMapFree = this.#page === 'explore';
  }

  #stepOf(id: string): Step | null {
    return this.story.steps.find((step) => step.id === id) ?? null;
  }
}
