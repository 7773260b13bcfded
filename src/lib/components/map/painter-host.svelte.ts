import type { Size } from '#lib/core/geo/position.ts';
import type { MapPainter, PainterEvents } from '#lib/core/scene/painter.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import type { SimpleReason } from '#lib/core/scene/simple-reason.ts';
import type { Frame } from '#lib/core/tour/frame.ts';
import { parseAtlas, type Atlas } from '#lib/svg/atlas.ts';
import { createSvgPainter, type SvgPainter } from '#lib/svg/svg-painter.ts';
import type { GeoFiles } from './geo-files.ts';
import { webglSupport, type WebglSupport } from './webgl-support.ts';
import { whenIdle } from './when-idle.ts';

/** What the host asks of the page at the moment it makes a painter. */
export interface HostOptions {
  readonly files: GeoFiles;
  readonly events: PainterEvents;
  readonly label: string;
  readonly now: () => { scene: Scene; frame: Frame; size: Size; isInteractive: boolean };
  /** True while a person holds the camera: a new painter takes over where the old one looks. */
  readonly isCameraKept: () => boolean;
}

/** Keeps one painter at work in an element: SVG at once, MapLibre as soon as it can, SVG again when that fails. */
export class PainterHost {
  readonly #options: HostOptions;
  #painter = $state.raw<MapPainter | null>(null);
  #svg = $state.raw<SvgPainter | null>(null);
  #atlas = $state.raw<Atlas | null>(null);
  #reason = $state<SimpleReason | null>(null);
  #container: HTMLElement | null = null;
  #atlasJson: unknown;
  /** Counts attempts: one that was overtaken throws its painter away. */
  #attempt = 0;
  /** The attempt that is under way. */
  #loading: number | null = null;
  /** Asked for once: a context is made to find out. */
  #support: WebglSupport | null = null;

  constructor(options: HostOptions) {
    this.#options = options;
  }

  get painter(): MapPainter | null {
    return this.#painter;
  }
  /** The painter at work if it is the SVG one. */
  get svg(): SvgPainter | null {
    return this.#svg;
  }
  get atlas(): Atlas | null {
    return this.#atlas;
  }
  get reason(): SimpleReason | null {
    return this.#reason;
  }

  /** Fetches the outlines and paints them as SVG. Rejects with words for a visitor. */
  async start(container: HTMLElement): Promise<void> {
    this.#container = container;
    this.#atlasJson = await this.#options.files.atlas();
    if (this.#container === container) {
      this.#atlas = parseAtlas(this.#atlasJson);
      this.#useSvg();
    }
  }

  stop(): void {
    this.#attempt += 1;
    this.#painter?.destroy();
    this.#painter = null;
    this.#svg = null;
    this.#container = null;
  }

  /** Goes over to the simple map and stays there. */
  simplify(reason: SimpleReason | null): void {
    this.#attempt += 1;
    this.#reason = reason;
    if (this.#painter?.kind === 'maplibre') {
      this.#useSvg();
    }
  }

  /**
   * Goes over to the equal-area map until `enliven` is called again. Why the simple map would be kept anyway, if
   * it would, stays known.
   */
  drawEqualArea(): void {
    this.#attempt += 1;
    if (this.#painter?.kind === 'maplibre') {
      this.#useSvg();
    }
  }

  /**
   * Fetches MapLibre and lets it take over in place. Without WebGL the simple map stays, and so it does
   * where the processor would have to draw, unless a person wishes otherwise.
   */
  async enliven(isWished: boolean): Promise<void> {
    const isUnderWay = this.#loading !== null && this.#loading === this.#attempt;
    if (isUnderWay || !this.#container || this.#painter?.kind === 'maplibre') {
      return;
    }
    this.#support ??= webglSupport();
    this.#reason = reasonAgainst(this.#support, isWished);
    if (this.#reason) {
      return;
    }
    const attempt = ++this.#attempt;
    this.#loading = attempt;
    const isOvertaken = (): boolean => attempt !== this.#attempt;
    await whenIdle();
    if (isOvertaken()) {
      return;
    }
    const box = newBox(this.#container);
    let failure: SimpleReason = 'unfetched';
    try {
      const { createMapLibrePainter, fetchWorker } = await import('#lib/map/maplibre-painter.ts');
      await fetchWorker();
      // There is WebGL, and it did not do: out of memory, or out of contexts.
      failure = 'lost';
      const painter = await createMapLibrePainter({
        container: box,
        ...this.#options.now(),
        files: this.#options.files,
        atlas: this.#atlasJson,
        label: this.#options.label,
        events: {
          ...this.#options.events,
          onlost: () => isOvertaken() || this.simplify('lost')
        }
      });
      if (isOvertaken()) {
        painter.destroy();
        box.remove();
      } else {
        this.#replace(painter, box);
        performance.mark('map:ready');
      }
    } catch (error) {
      box.remove();
      if (!isOvertaken()) {
        this.#reason = failure;
        console.warn(`The living map could not start: ${String(error)}`);
      }
    } finally {
      this.#loading = this.#loading === attempt ? null : this.#loading;
    }
  }

  /** Lets the living map be tried once more: what the computer can draw with is asked anew. */
  tryAgain(): void {
    this.#support = null;
    this.#reason = null;
  }

  #useSvg(): void {
    if (!this.#container || !this.#atlas) {
      return;
    }
    const box = newBox(this.#container);
    const { size, isInteractive } = this.#options.now();
    const svg = createSvgPainter({
      container: box,
      atlas: this.#atlas,
      size,
      isInteractive,
      label: this.#options.label,
      events: this.#options.events
    });
    this.#replace(svg, box);
    this.#svg = svg;
  }

  #replace(painter: MapPainter, box: HTMLElement): void {
    const old = this.#painter;
    if (old && this.#options.isCameraKept()) {
      painter.jumpTo(old.camera());
    }
    old?.destroy();
    this.#svg = null;
    this.#painter = painter;
    for (const other of [...(this.#container?.children ?? [])]) {
      if (other !== box) {
        other.remove();
      }
    }
  }
}

function reasonAgainst(support: WebglSupport, isWished: boolean): SimpleReason | null {
  if (support === 'none') {
    return 'noWebgl';
  }
  return support === 'software' && !isWished ? 'software' : null;
}

function newBox(container: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  box.style.cssText = 'position:absolute;inset:0';
  // Behind what is painted now: it shows when that is taken away.
  container.prepend(box);
  return box;
}
