import type { FetchFile } from './load-geo.ts';

/** What one element of the page holds: a file as text, or gzipped and in base64. */
export interface HeldFile {
  readonly text: string;
  readonly isGzipped: boolean;
}

/** Finds a file by its name in `static/geo`; `null` where the page holds none of that name. */
export type FindHeld = (file: string) => HeldFile | null;

/**
 * Answers with the file that the page itself holds, as in the one-file edition; anything else is
 * fetched. A held file that cannot be unpacked rejects, as a broken connection does.
 */
export function heldOr(find: FindHeld, fetchFile: FetchFile): FetchFile {
  return async (url) => {
    const file = decodeURIComponent(url.slice(url.lastIndexOf('/') + 1));
    const held = find(file);
    if (!held) {
      return fetchFile(url);
    }
    return new Response(held.isGzipped ? unpacked(held.text) : held.text);
  };
}

/** Looks in a document for `<script type="application/octet-stream" data-file="…">`, which is data, not a script. */
export function heldIn(page: Document): FindHeld {
  return (file) => {
    const element = page.querySelector<HTMLElement>(`script[data-file="${CSS.escape(file)}"]`);
    return element
      ? { text: element.textContent ?? '', isGzipped: element.dataset['encoding'] === 'gzip' }
      : null;
  };
}

/** In the one-file edition: has every request for a file that the page holds answered from the page. */
export function answerFromPage(page: Window & typeof globalThis): void {
  const fromNetwork = page.fetch.bind(page);
  const answer = heldOr(heldIn(page.document), fromNetwork);
  page.fetch = (input) => answer(input instanceof Request ? input.url : String(input));
}

function unpacked(base64: string): ReadableStream {
  const bytes = Uint8Array.from(atob(base64.trim()), (letter) => letter.charCodeAt(0));
  return new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
}
