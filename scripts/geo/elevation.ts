import { join } from 'node:path';
import sharp from 'sharp';
import { fetchFile } from './fetch-source.ts';
import { readTable } from './read-table.ts';

/** Height in metres at a position; bilinear between cells of a thirtieth of a degree. */
export type HeightAt = (lon: number, lat: number) => number;

const ROWS = 8;
const COLUMNS = 16;
const PICTURE_PX = 675;
const WIDTH = COLUMNS * PICTURE_PX;
const HEIGHT = ROWS * PICTURE_PX;
const CELLS_PER_DEGREE = 30;

/** Reads KDE Marble's grey relief of the world and gives heights, good to some 100 m. */
export async function readElevation(): Promise<HeightAt> {
  const heights = toMetres(await readGrey());
  const cell = (column: number, row: number) => heights[row * WIDTH + column] ?? 0;
  return (lon, lat) => {
    const x = clamp((lon + 180) * CELLS_PER_DEGREE - 0.5, WIDTH - 1);
    const y = clamp((90 - lat) * CELLS_PER_DEGREE - 0.5, HEIGHT - 1);
    const column = Math.min(Math.floor(x), WIDTH - 2);
    const row = Math.min(Math.floor(y), HEIGHT - 2);
    const u = x - column;
    const v = y - row;
    const upper = cell(column, row) * (1 - u) + cell(column + 1, row) * u;
    const lower = cell(column, row + 1) * (1 - u) + cell(column + 1, row + 1) * u;
    return upper * (1 - v) + lower * v;
  };
}

async function readGrey(): Promise<Uint8Array> {
  const folder = fetchFile('elevation');
  const grey = new Uint8Array(WIDTH * HEIGHT);
  const digits = (index: number) => String(index).padStart(6, '0');
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const file = join(folder, digits(row), `${digits(row)}_${digits(column)}.jpg`);
      const picture = await sharp(file).greyscale().raw().toBuffer();
      if (picture.length !== PICTURE_PX ** 2) {
        throw new Error(`marble-qt-data: ${file} is not ${PICTURE_PX} px square`);
      }
      for (let y = 0; y < PICTURE_PX; y++) {
        const line = picture.subarray(y * PICTURE_PX, (y + 1) * PICTURE_PX);
        grey.set(line, (row * PICTURE_PX + y) * WIDTH + column * PICTURE_PX);
      }
    }
  }
  return grey;
}

/** Blurs by a 3 × 3 binomial, which removes the terraces of 256 greys, then looks heights up. */
function toMetres(grey: Uint8Array): Float32Array {
  const sums = new Float32Array(grey.length);
  const metres = new Float32Array(grey.length);
  const at = (values: Uint8Array | Float32Array, x: number, y: number) =>
    values[clamp(y, HEIGHT - 1) * WIDTH + clamp(x, WIDTH - 1)] ?? 0;
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      sums[y * WIDTH + x] = at(grey, x - 1, y) + 2 * at(grey, x, y) + at(grey, x + 1, y);
    }
  }
  const metresBySum = metresBySixteenGreys();
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const sum = at(sums, x, y - 1) + 2 * at(sums, x, y) + at(sums, x, y + 1);
      metres[y * WIDTH + x] = metresBySum[sum] ?? 0;
    }
  }
  return metres;
}

/** Heights for every sum of sixteen greys, between the calibration points of tables/grey-heights.json. */
function metresBySixteenGreys(): Float32Array {
  const points = readTable<[grey: number, metres: number][]>('grey-heights');
  return Float32Array.from({ length: 255 * 16 + 1 }, (_, sum) => {
    const grey = sum / 16;
    const next = Math.max(
      1,
      points.findIndex(([end]) => end >= grey)
    );
    const [fromGrey, fromMetres] = points[next - 1] ?? [0, 0];
    const [toGrey, toMetres] = points[next] ?? [255, 0];
    return fromMetres + ((grey - fromGrey) / (toGrey - fromGrey)) * (toMetres - fromMetres);
  });
}

function clamp(value: number, max: number): number {
  return Math.min(Math.max(value, 0), max);
}
