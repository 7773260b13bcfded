import { textLines } from './legend-shapes.ts';
import {
  COLUMN,
  columnShapes,
  fitted,
  legendColumn,
  mapMarkup,
  MARGIN,
  SHEET,
  sheetAround,
  sheetLook,
  sheetMarkup,
  type LegendBlock,
  type SheetMap,
  type SheetWords
} from './picture-sheet.ts';

/** One of two maps: what it shows, in words above it, and its legend. */
export interface SheetSide {
  readonly map: SheetMap;
  readonly heading: string;
  readonly legend: readonly LegendBlock[];
}

const GAP = 16;
const HEADING_PX = 16;
const HEADING_LINE = 24;

/**
 * Two maps side by side with all they need to stand alone. They are of one size and show the same part of the world,
 * so they have one scale; the legends stand below one another beside them.
 */
export function comparisonSheet(
  [a, b]: readonly [SheetSide, SheetSide],
  words: SheetWords,
  style = ''
): string {
  const { theme } = a.map.scene;
  const look = sheetLook(theme);
  // Each map brings its own patterns, and a legend is filled with those of its map.
  const [lookA, lookB] = [sheetLook(theme, 'sheet-a-'), sheetLook(theme, 'sheet-b-')];
  const { shapes, top, bottom } = sheetAround(words, look);
  const mapTop = top + HEADING_LINE;
  const size = {
    width: (SHEET.width - 2 * MARGIN - COLUMN - 2 * GAP) / 2,
    height: Math.floor(bottom - mapTop)
  };
  const camera = fitted(a.map.frame.camera, a.map.size, size);
  const [left, right] = [MARGIN, MARGIN + size.width + GAP];
  const heading = (text: string, x: number) =>
    textLines([text], x, top + HEADING_PX, HEADING_PX, HEADING_LINE, look, { 'font-weight': 600 });
  const first = legendColumn(a.legend, lookA);
  const second = legendColumn(b.legend, lookB, first.endY);
  const blocks = { shapes: [...first.shapes, ...second.shapes], endY: second.endY };
  const column = { x: right + size.width + GAP, y: mapTop, height: size.height };
  return sheetMarkup(
    words,
    style,
    [
      ...shapes,
      ...heading(a.heading, left),
      ...heading(b.heading, right),
      ...columnShapes(words, blocks, column, camera, look)
    ],
    mapMarkup(a.map, camera, size, { x: left, y: mapTop }, lookA.idPrefix),
    mapMarkup(b.map, camera, size, { x: right, y: mapTop }, lookB.idPrefix)
  );
}
