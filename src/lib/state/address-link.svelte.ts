import { scaleOf, zoomOf, type Camera } from '#lib/core/camera/camera.ts';
import type { Language } from '#lib/core/story/types.ts';
import {
  DEFAULT_VIEW,
  MAX_ZOOM,
  MIN_ZOOM,
  viewFromQuery,
  viewToQuery,
  type View
} from '#lib/core/url/view-url.ts';
import type { Preferences } from './preferences.svelte.ts';
import { hasSteps, type PageId } from './pages.ts';
import { EXPLORE_LAYERS, type StoryStore } from './story-store.svelte.ts';
import type { TourClock } from './tour-clock.svelte.ts';

/** Ties the state to the address: reads what the address says, and says what the address should be. */
export class AddressLink {
  readonly #store: StoryStore;
  readonly #clock: TourClock;
  readonly #preferences: Preferences;
  #problems = $state.raw<readonly string[]>([]);
  #hasRead = $state(false);
  #isStateKept = false;
  /** The page that the problems are of. */
  #readOn: PageId | null = null;
  readonly #view = $derived.by(() => this.#currentView());

  constructor(store: StoryStore, clock: TourClock, preferences: Preferences) {
    this.#store = store;
    this.#clock = clock;
    this.#preferences = preferences;
  }

  /** What the address asked for and this page does not know, in words. */
  get problems(): readonly string[] {
    return this.#problems;
  }
  /** False until the first address was read: before that there is nothing to keep. */
  get hasRead(): boolean {
    return this.#hasRead;
  }
  /** The query the state adds up to now, without "?". */
  get query(): string {
    return viewToQuery(this.#view);
  }
  /** Between asking for a way back and the address it leads to. */
  get isGoingBack(): boolean {
    return this.#isStateKept;
  }
  get stepId(): string {
    return this.#clock.stepId;
  }
  /** True while time runs by itself or by hand: then the address is replaced, not pushed. */
  get isPassing(): boolean {
    return this.#clock.isPlaying || !this.#isAtRest();
  }

  /** Brings the state to what a query says. A link within the page names only the step; the rest stays. */
  read(query: string, isWhole: boolean): void {
    const { view, problems } = viewFromQuery(query);
    const known = this.#store.story.steps.some((step) => step.id === view.stepId);
    // What this page itself wrote has no problems: it must not take back what was just said of the last address.
    const isOwn = this.#hasRead && !isWhole && query.replace(/^\?/, '') === this.query;
    if (!isOwn || this.#store.page !== this.#readOn) {
      this.#problems =
        view.stepId && !known ? [...problems, `step: "${view.stepId}" is not a step`] : problems;
      this.#readOn = this.#store.page;
    }
    if ((isWhole || !this.#hasRead) && !this.#isStateKept) {
      this.#apply(view);
    }
    this.#isStateKept = false;
    const stepId = known ? view.stepId : (this.#store.story.steps[0]?.id ?? null);
    if (hasSteps(this.#store.page) && stepId && stepId !== this.#clock.stepId) {
      this.#clock.goTo(stepId);
      this.#store.returnToStory();
    }
    this.#hasRead = true;
  }

  /** The next address read is only a way back: the state stays, and the address will follow it. */
  keepState(): void {
    this.#isStateKept = true;
  }

  #apply(view: View): void {
    this.#preferences.setTheme(view.theme ?? 'system');
    this.#preferences.setMotion(view.motion === 'reduced' ? 'reduced' : 'system');
    this.#preferences.setMap(view.map);
    this.#preferences.setLetterKeys(view.hasLetterKeys);
    this.#preferences.setLanguage(view.language);
    this.#store.share.choose({
      estimate: view.estimate,
      base: view.base,
      view: view.shareView,
      isUnverifiedShown: view.isUnverifiedShown
    });
    this.#store.share.compareWith(view.other);
    const layers = view.layers ?? EXPLORE_LAYERS;
    // Two share maps are nothing without shares.
    this.#store.setLayers(view.other ? ['share', ...layers] : layers);
    this.#store.setPeriod(view.period);
    this.#store.measure.restore(view.measure, view.camera === null);
    this.#store.askCamera(view.camera && cameraOf(view.camera));
    this.#store.select(null);
    if (view.selected) {
      // Last: what a near map draws already needs no layer.
      this.#store.open(view.selected);
    }
  }

  #currentView(): View {
    const isAtStep = hasSteps(this.#store.page);
    const isExplore = this.#store.page === 'explore';
    const first = this.#store.story.steps[0]?.id;
    const { themeChoice, motionChoice, mapChoice, hasLetterKeys } = this.#preferences;
    const language: Language = this.#preferences.language;
    const share = this.#store.shareChoice;
    const measured = this.#store.measure.measurement;
    return {
      ...DEFAULT_VIEW,
      stepId: isAtStep && this.#clock.stepId !== first ? this.#clock.stepId : null,
      layers:
        isExplore && this.#store.layers.join() !== EXPLORE_LAYERS.join()
          ? [...this.#store.layers]
          : null,
      estimate: share.estimate,
      base: share.base,
      shareView: share.view,
      isUnverifiedShown: share.isUnverifiedShown,
      other: this.#store.isComparing ? this.#store.share.other : null,
      theme: themeChoice === 'system' ? null : themeChoice,
      motion: motionChoice === 'reduced' ? 'reduced' : 'auto',
      map: mapChoice,
      hasLetterKeys,
      language,
      period: isExplore && this.#store.scene.layers.events ? this.#store.period : null,
      selected: this.#store.selected,
      measure: isExplore && measured ? [measured.from, measured.to] : null,
      camera: isExplore && this.#store.camera ? viewOf(this.#store.camera) : null
    };
  }

  #isAtRest(): boolean {
    const span = this.#clock.timeline.steps.find((step) => step.step.id === this.#clock.stepId);
    return this.#clock.isMoving || span?.restMs === this.#clock.elapsedMs;
  }
}

/** Two decimals: a kilometre and a hair of zoom. */
function viewOf(camera: Camera): View['camera'] {
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  const [lng, lat] = camera.center;
  return {
    center: [rounded(lng), rounded(lat)],
    zoom: Math.min(Math.max(rounded(zoomOf(camera)), MIN_ZOOM), MAX_ZOOM),
    ...(camera.globe < 0.5 ? {} : { isGlobe: true })
  };
}

function cameraOf({ center, zoom, isGlobe }: NonNullable<View['camera']>): Camera {
  return { center, scale: scaleOf(zoom, center[1]), globe: isGlobe ? 1 : 0 };
}
