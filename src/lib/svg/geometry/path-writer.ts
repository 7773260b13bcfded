import type { GeoContext } from 'd3-geo';

/**
 * Collects what d3 draws as SVG path data: rounded, relative, without specks. The same shape takes about
 * half the bytes of d3's own text. Rounding is done on absolute positions, so errors do not add up.
 */
export class PathWriter implements GeoContext {
  readonly #unit: number;
  readonly #parts: string[] = [];
  #points: number[] = [];

  /** `precision` is the number of decimals kept. */
  constructor(precision: number) {
    this.#unit = 10 ** precision;
  }

  moveTo(x: number, y: number): void {
    this.#flush(false);
    this.#points = [Math.round(x * this.#unit), Math.round(y * this.#unit)];
  }

  lineTo(x: number, y: number): void {
    const [nextX, nextY] = [Math.round(x * this.#unit), Math.round(y * this.#unit)];
    if (nextX !== this.#points.at(-2) || nextY !== this.#points.at(-1)) {
      this.#points.push(nextX, nextY);
    }
  }

  closePath(): void {
    this.#flush(true);
  }

  beginPath(): void {
    this.#flush(false);
  }

  /** d3 draws a point as a circle; ours are marks, and one that strays into a file of lines leaves nothing. */
  arc(): void {
    this.#points = [];
  }

  /** The path data so far; empty when nothing was large enough to be seen. */
  toString(): string {
    this.#flush(false);
    return this.#parts.join('');
  }

  #flush(isClosed: boolean): void {
    const points = this.#points;
    this.#points = [];
    // A ring below a triangle has no area, a line of one point no length.
    if (points.length < (isClosed ? 6 : 4)) {
      return;
    }
    let text = `M${joined(points.slice(0, 2), this.#unit)}l`;
    const steps = points.slice(2).map((value, index) => value - (points[index] ?? 0));
    text += joined(steps, this.#unit);
    this.#parts.push(isClosed ? `${text}z` : text);
  }
}

/** Numbers with as few separators as SVG's grammar allows. */
function joined(values: readonly number[], unit: number): string {
  let text = '';
  let hasPoint = false;
  values.forEach((value, index) => {
    const number = short(value / unit);
    const needsSpace =
      index > 0 && !number.startsWith('-') && !(number.startsWith('.') && hasPoint);
    text += needsSpace ? ` ${number}` : number;
    hasPoint = number.includes('.');
  });
  return text;
}

/** `0.5` as `.5`; at most four decimals, so no exponents. */
function short(value: number): string {
  const text = String(Math.round(value * 1e4) / 1e4);
  return text.replace(/^(-?)0\./, '$1.');
}
