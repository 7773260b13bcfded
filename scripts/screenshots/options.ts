// What the command line of `npm run screenshots` may say, and what it means.

import { parseArgs } from 'node:util';

export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** A finger instead of a mouse, and the page's own width rather than a desktop's. */
  readonly isPhone: boolean;
}

export const viewports = {
  desktop: { width: 1440, height: 900, isPhone: false },
  laptop: { width: 1024, height: 768, isPhone: false },
  phone: { width: 390, height: 844, isPhone: true },
  stage: { width: 1920, height: 1080, isPhone: false },
  speaker: { width: 1280, height: 800, isPhone: false }
} as const satisfies Record<string, Viewport>;

export type ViewportId = keyof typeof viewports;

const viewportIds = Object.keys(viewports) as ViewportId[];
const themeIds = ['light', 'dark', 'stage'] as const;
const mapIds = ['svg', 'maplibre'] as const;
const pageIds = ['tour', 'explore', 'locate', 'sources', 'present', 'speaker'] as const;

export type Theme = (typeof themeIds)[number];
export type PainterKind = (typeof mapIds)[number];
export type Page = (typeof pageIds)[number];

export interface Options {
  /** Ids of steps; empty means all of them. Used by the pages that show a step. */
  readonly steps: readonly string[];
  readonly viewports: readonly ViewportId[];
  readonly themes: readonly Theme[];
  readonly maps: readonly PainterKind[];
  readonly page: Page;
  /** What else the address says, as name and value: `layers=share&est=high`. */
  readonly query: readonly (readonly [string, string])[];
  /** Folder for the pictures, from the repository's root or absolute. */
  readonly out: string;
  /** Makes the picture of the README instead of all others. */
  readonly isReadme: boolean;
}

export const usage = `npm run screenshots -- [options]   (after npm run build)
  --steps a,b        ids of steps; all when left out
  --viewports a,b    ${viewportIds.join(', ')}; the page's own when left out
  --themes a,b       ${themeIds.join(', ')}; the page's own when left out
  --map a,b          ${mapIds.join(', ')}; both when left out
  --page name        ${pageIds.join(', ')}; tour when left out
  --query a=1&b=2    goes into the address as it is; quote it
  --out folder       .cache/screenshots when left out
  --readme           only docs/screenshots/tour-desktop.png`;

/**
 * Reads the arguments. Throws, naming the option and what it may be, when one is not known.
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      steps: { type: 'string', default: '' },
      viewports: { type: 'string' },
      themes: { type: 'string' },
      map: { type: 'string', default: mapIds.join() },
      page: { type: 'string', default: 'tour' },
      query: { type: 'string', default: '' },
      out: { type: 'string', default: '.cache/screenshots' },
      readme: { type: 'boolean', default: false }
    }
  });
  const [page = 'tour'] = known('page', values.page, pageIds);
  const own = ownWindow(page);
  return {
    steps: listed(values.steps),
    viewports: known('viewports', values.viewports ?? own.viewports, viewportIds),
    themes: known('themes', values.themes ?? own.themes, themeIds),
    maps: known('map', values.map, mapIds),
    page,
    query: queried(values.query),
    out: values.out,
    isReadme: values.readme
  };
}

/** In which windows and themes a page is seen: those of a talk have one of each. */
function ownWindow(page: Page): { readonly viewports: string; readonly themes: string } {
  switch (page) {
    case 'present':
      return { viewports: 'stage', themes: 'stage' };
    case 'speaker':
      return { viewports: 'speaker', themes: 'dark' };
    case 'tour':
    case 'explore':
    case 'locate':
    case 'sources':
      return { viewports: 'desktop,laptop,phone,stage', themes: 'light,dark' };
  }
}

const setByOptions = new Map([
  ['step', '--steps'],
  ['theme', '--themes'],
  ['map', '--map']
]);

/** Throws when it says what an option of its own says: two steps in one address are a riddle. */
function queried(text: string): (readonly [string, string])[] {
  const pairs = [...new URLSearchParams(text)];
  for (const [name] of pairs) {
    const option = setByOptions.get(name);
    if (option !== undefined) throw new Error(`--query ${name} is said by ${option}.`);
  }
  return pairs;
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

function known<Id extends string>(option: string, text: string, ids: readonly Id[]): Id[] {
  const entries = listed(text);
  if (entries.length === 0) throw new Error(`--${option} names nothing: give ${ids.join(', ')}.`);
  return entries.map((entry) => {
    const id = ids.find((candidate) => candidate === entry);
    if (id === undefined) {
      throw new Error(`--${option} ${entry} is not known: give ${ids.join(', ')}.`);
    }
    return id;
  });
}
