import type { Size } from '#lib/core/geo/position.ts';
import { createElement } from './reconcile.ts';

/** The elements that live as long as the painter, bottom to top. */
export interface Canvas {
  readonly root: SVGElement;
  readonly defs: SVGElement;
  readonly sea: SVGElement;
  readonly base: SVGElement;
  readonly outlines: SVGElement;
  readonly arcs: SVGElement;
  resize(size: Size): void;
  setInteractive(isInteractive: boolean): void;
  /** The transform of the layers whose paths are made once for all flat cameras. */
  setTransform(transform: string | undefined): void;
  setOpacity(opacity: number): void;
}

/** An empty picture; `label` says what it shows, without one it is decoration. */
export function createCanvas(label: string | undefined): Canvas {
  const root = createElement('svg');
  const part = (name: string): SVGElement => {
    const element = createElement(name === 'defs' ? 'defs' : 'g');
    element.setAttribute('data-part', name);
    root.append(element);
    return element;
  };
  const [defs, sea, base] = [part('defs'), part('sea'), part('base')];
  const [outlines, arcs] = [part('outlines'), part('arcs')];
  // Sides of the map never mirror with the page.
  root.setAttribute('direction', 'ltr');
  root.setAttribute('display', 'block');
  if (label) {
    root.setAttribute('role', 'img');
    root.setAttribute('aria-label', label);
  } else {
    root.setAttribute('aria-hidden', 'true');
  }
  // Chromium rings a focused picture even after a click; the page's own ring is for the keyboard.
  const ring = (): void => {
    root.style.outline = root.matches(':focus-visible') ? '' : 'none';
  };
  root.addEventListener('focus', ring);
  root.addEventListener('keydown', ring);
  return {
    root,
    defs,
    sea,
    base,
    outlines,
    arcs,
    resize({ width, height }) {
      root.setAttribute('width', String(width));
      root.setAttribute('height', String(height));
      root.setAttribute('viewBox', `0 0 ${width} ${height}`);
    },
    setInteractive(isInteractive) {
      // Without it a touch drag would scroll the page as well.
      root.style.touchAction = isInteractive ? 'none' : '';
      // What is hidden from assistive technology must not take the focus.
      if (isInteractive && label) {
        root.setAttribute('tabindex', '0');
      } else {
        root.removeAttribute('tabindex');
      }
    },
    setTransform(transform) {
      for (const group of [base, outlines]) {
        if (transform) {
          group.setAttribute('transform', transform);
        } else {
          group.removeAttribute('transform');
        }
      }
    },
    setOpacity(opacity) {
      const value = String(Math.round(Math.min(opacity, 1) * 1000) / 1000);
      if (root.getAttribute('opacity') !== value) {
        root.setAttribute('opacity', value);
      }
    }
  };
}
