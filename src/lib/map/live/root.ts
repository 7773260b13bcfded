import type { Size } from '#lib/core/geo/position.ts';

/** The element the map lives in, and what is drawn around its canvas. */
export interface Root {
  readonly element: HTMLElement;
  resize(size: Size): void;
  /** Shows the map, hidden until then, and says what it is. */
  present(canvas: HTMLCanvasElement, label: string): void;
  setOpacity(opacity: number): void;
  /** Edge of the globe, radius in pixels; `null` for none. */
  setDisc(radius: number | null): void;
  remove(): void;
}

export function createRoot(container: HTMLElement, size: Size): Root {
  const frame = document.createElement('div');
  const element = document.createElement('div');
  const disc = document.createElement('div');
  frame.append(element, disc);
  Object.assign(frame.style, { position: 'absolute', inset: '0', overflow: 'hidden' });
  frame.style.visibility = 'hidden';
  // Sides of the map never mirror with the page.
  frame.dir = 'ltr';
  Object.assign(disc.style, {
    position: 'absolute',
    left: '50%',
    top: '50%',
    translate: '-50% -50%',
    boxSizing: 'border-box',
    border: '1px solid var(--border)',
    borderRadius: '50%',
    pointerEvents: 'none'
  });
  disc.hidden = true;
  container.append(frame);

  const resize = ({ width, height }: Size): void => {
    element.style.width = `${width}px`;
    element.style.height = `${height}px`;
  };
  resize(size);
  return {
    element,
    resize,
    present(canvas, label) {
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', label);
      frame.style.visibility = '';
    },
    setOpacity(opacity) {
      const value = String(Math.round(Math.min(opacity, 1) * 1000) / 1000);
      if (frame.style.opacity !== value) frame.style.opacity = value;
    },
    setDisc(radius) {
      disc.hidden = radius === null;
      if (radius !== null) {
        const px = `${(radius * 2 + 1).toFixed(1)}px`;
        Object.assign(disc.style, { width: px, height: px });
      }
    },
    remove: () => frame.remove()
  };
}
