import type { Camera } from '#lib/core/camera/camera.ts';
import { EARTH_RADIUS_KM, type Size } from '#lib/core/geo/position.ts';
import { scaleBar } from '#lib/core/geo/scale-bar.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import { PALETTES } from '#lib/core/theme/palette.ts';
import type { Frame } from '#lib/core/tour/frame.ts';
import type { Atlas } from '#lib/svg/atlas.ts';
import type { Detail } from '#lib/svg/shapes/detail.ts';
import type { Look } from '#lib/svg/shapes/look.ts';
import { palettePaint } from '#lib/svg/shapes/paint.ts';
import { shape, textShape, toMarkup, type Shape } from '#lib/svg/shapes/shape.ts';
import { svgPicture } from '#lib/svg/svg-picture.ts';
import { legendShapes, textLines, type Column, type LegendEntry } from './legend-shapes.ts';
import { wrapText } from './wrap-text.ts';

/** The words of a sheet. */
export interface SheetWords {
  readonly title: string;
  /** One line above the title. */
  readonly kicker: string;
  /** Projection and origin of the map, below the scale. */
  readonly credit: string;
  /** At the foot of the sheet, each on lines of its own. */
  readonly notes: readonly string[];
  readonly km: (km: number) => string;
}

/** One block of the legend: what its entries are on is in its title. */
export interface LegendBlock {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
  /** Source, and what to mind. */
  readonly note: string;
}

/** What is on the map at this moment. */
export interface SheetMap {
  readonly scene: Scene;
  readonly frame: Frame;
  /** Of the map on the page: all that is on it is on the sheet. */
  readonly size: Size;
  readonly atlas: Atlas;
  readonly detail: Detail;
}

/** Pixels of the sheet's own drawing; it is sharp at any size, and 16 : 9 as a slide is. */
export const SHEET: Size = { width: 1280, height: 720 };

export const MARGIN = 28;
export const COLUMN = 252;
const TITLE_PX = 28;
const TITLE_LINE = 34;
const HEADING_PX = 13.5;
const HEADING_LINE = 18;
const NOTE_PX = 11.5;
const NOTE_LINE = 15.5;
const SMALL = { 'fill-opacity': 0.82 } as const;

/**
 * A map with all it needs to stand alone, on a slide for example: title, legend, scale, sources. One SVG
 * element in text, colours and faces written out; `style` is put into it, for the faces themselves.
 */
export function pictureSheet(
  map: SheetMap,
  words: SheetWords,
  legend: readonly LegendBlock[],
  style = ''
): string {
  const look = sheetLook(map.scene.theme);
  const { shapes, top, bottom } = sheetAround(words, look);
  const mapSize = {
    width: SHEET.width - 2 * MARGIN - COLUMN - 20,
    height: Math.floor(bottom - top)
  };
  const camera = fitted(map.frame.camera, map.size, mapSize);
  const column = { x: MARGIN + mapSize.width + 20, y: top, height: mapSize.height };
  return sheetMarkup(
    words,
    style,
    [...shapes, ...columnShapes(words, legendColumn(legend, look), column, camera, look)],
    mapMarkup(map, camera, mapSize, { x: MARGIN, y: top }, look.idPrefix)
  );
}

/** Colours and lines of a sheet. The prefix is of its ids: another map may be in the page that shows this one. */
export function sheetLook(theme: Scene['theme'], idPrefix = 'sheet-'): Look {
  const paint = palettePaint(PALETTES[theme]);
  return { paint, idPrefix, lineScale: 1, isLineFixed: false, unitsPerPx: 1 };
}

/** Paper, title and notes of a sheet, and between which heights it has room for maps. */
export function sheetAround(
  words: SheetWords,
  look: Look
): { readonly shapes: readonly Shape[]; readonly top: number; readonly bottom: number } {
  const width = SHEET.width - 2 * MARGIN;
  const title = wrapText(words.title, width, TITLE_PX * 0.9);
  const notes = words.notes.flatMap((note) => wrapText(note, width, NOTE_PX));
  const notesTop = SHEET.height - MARGIN - notes.length * NOTE_LINE;
  const shapes = [
    shape('rect', { ...SHEET, fill: look.paint.of('paper') }),
    ...textLines([words.kicker], MARGIN, MARGIN + 10, HEADING_PX, HEADING_LINE, look, {
      'font-weight': 600,
      ...SMALL
    }),
    ...textLines(title, MARGIN, MARGIN + 20 + TITLE_PX * 0.8, TITLE_PX, TITLE_LINE, look, {
      'font-family': "'Source Serif 4', Georgia, serif",
      'font-weight': 600
    }),
    ...textLines(notes, MARGIN, notesTop + NOTE_PX, NOTE_PX, NOTE_LINE, look, SMALL)
  ];
  return { shapes, top: MARGIN + 20 + title.length * TITLE_LINE + 8, bottom: notesTop - 14 };
}

/** One map of a sheet in its frame, by its upper left corner. */
export function mapMarkup(
  { scene, frame, atlas, detail }: SheetMap,
  camera: Camera,
  size: Size,
  { x, y }: { readonly x: number; readonly y: number },
  idPrefix: string
): string {
  const palette = PALETTES[scene.theme];
  const map = svgPicture(scene, { ...frame, camera, opacity: 1 }, size, atlas, {
    marks: true,
    labels: true,
    palette,
    detail,
    idPrefix
  });
  const edge = shape('rect', {
    ...size,
    fill: 'none',
    stroke: palette.border,
    'stroke-width': 0.8
  });
  return `<g transform="translate(${x} ${y})">${map}${toMarkup(edge)}</g>`;
}

/** The sheet as one SVG element. */
export function sheetMarkup(
  words: SheetWords,
  style: string,
  shapes: readonly Shape[],
  ...maps: readonly string[]
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHEET.width} ${SHEET.height}" width="${SHEET.width}" height="${SHEET.height}" direction="ltr" role="img">`,
    toMarkup(textShape('title', {}, `${words.title}. ${words.kicker}`)),
    style === '' ? '' : `<style>${style}</style>`,
    ...shapes.map(toMarkup),
    ...maps,
    '</svg>'
  ].join('');
}

/** The camera that shows on a map of another shape all that this one shows. */
export function fitted(camera: Camera, from: Size, to: Size): Camera {
  return {
    ...camera,
    scale: camera.scale * Math.min(to.width / from.width, to.height / from.height)
  };
}

/** Beside the map, never over it: legend on top, scale and origin at the bottom. */
export function columnShapes(
  words: SheetWords,
  blocks: Column,
  { x, y, height }: { readonly x: number; readonly y: number; readonly height: number },
  camera: Camera,
  look: Look
): Shape[] {
  const credit = wrapText(words.credit, COLUMN, NOTE_PX);
  const creditTop = height - credit.length * NOTE_LINE;
  const bar = camera.globe >= 0.5 ? null : scaleBar(camera.scale / EARTH_RADIUS_KM, 160);
  // A legend of everything at once is drawn smaller rather than cut.
  const squeeze = Math.min(1, (creditTop - 40) / blocks.endY);
  const scaleShapes = bar
    ? [
        shape('path', {
          d: `M0 ${creditTop - 14}v7h${bar.widthPx.toFixed(1)}v-7`,
          fill: 'none',
          stroke: look.paint.of('ink'),
          'stroke-width': 1.2
        }),
        ...textLines([words.km(bar.km)], 0, creditTop - 18, 12, 16, look)
      ]
    : [];
  return [
    shape(
      'g',
      { transform: `translate(${x} ${y})` },
      shape(
        'g',
        { transform: squeeze < 1 ? `scale(${squeeze.toFixed(3)})` : undefined },
        ...blocks.shapes
      ),
      ...scaleShapes,
      ...textLines(credit, 0, creditTop + NOTE_PX, NOTE_PX, NOTE_LINE, look, SMALL)
    )
  ];
}

/** The blocks of a legend below one another, the first at `from`. */
export function legendColumn(legend: readonly LegendBlock[], look: Look, from = 0): Column {
  const shapes: Shape[] = [];
  let top = from;
  for (const { title, entries, note } of legend) {
    const heading = wrapText(title, COLUMN, HEADING_PX);
    const list = legendShapes(
      entries,
      { x: 0, y: top + heading.length * HEADING_LINE + 6, width: COLUMN },
      look
    );
    const noteLines = wrapText(note, COLUMN, NOTE_PX);
    shapes.push(
      ...textLines(heading, 0, top + 12, HEADING_PX, HEADING_LINE, look, { 'font-weight': 600 }),
      ...list.shapes,
      ...textLines(noteLines, 0, list.endY + 2 + NOTE_PX, NOTE_PX, NOTE_LINE, look, SMALL)
    );
    top = list.endY + noteLines.length * NOTE_LINE + 18;
  }
  return { shapes, endY: top };
}
