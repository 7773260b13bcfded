import { gzipSync } from 'node:zlib';

/** A file of `static/geo` that the page is to hold. */
export interface HeldSource {
  readonly name: string;
  readonly text: string;
  /** Gzipped takes a quarter of the room, but asks for a browser of 2023 or later. */
  readonly isGzipped: boolean;
}

/**
 * Kit's page with the files in it, before its script, and the icon as a data: address. Throws where
 * an address of a file is left over, which could not be opened from a stick.
 */
export function onePage(html: string, files: readonly HeldSource[], icon: string): string {
  const held = files.map(heldElement).join('\n');
  const iconAddress = `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`;
  const page = html
    .replace(/(<body[^>]*>)/, (body) => `${body}\n${held}`)
    .replace(/<link rel="(icon|apple-touch-icon|manifest)"[^>]*>\s*/g, '')
    .replace('</head>', () => `<link rel="icon" href="${iconAddress}" />\n</head>`);
  const [left] =
    /<(?:script|link|img)[^>]+(?:src|href)="(?!data:)[^"]*"|url\((?!['"]?data:)[^)]*\)/.exec(
      markupOf(page)
    ) ?? [];
  if (left !== undefined) {
    throw new Error(`The one file still asks for another: ${left}`);
  }
  return page;
}

/** An element that is data to the browser: never run, and out of the reach of the policy. */
function heldElement({ name, text, isGzipped }: HeldSource): string {
  const [encoding, content] = isGzipped
    ? [' data-encoding="gzip"', gzipSync(text, { level: 9 }).toString('base64')]
    : ['', JSON.stringify(JSON.parse(text)).replaceAll('<', '\\u003c')];
  return `<script type="application/octet-stream" data-file="${name}"${encoding}>${content}</script>`;
}

/** The page without what its scripts say: those may speak of addresses. */
function markupOf(page: string): string {
  return page.replace(/(<script[^>]*>)[\s\S]*?<\/script>/g, '$1');
}
