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
export function heldOr(find: FindHeld, fetchFile: FetchAny): FetchAny {
  return async (url, init) => {
    const file = fileOf(url);
    const held = file === null ? null : find(file);
    if (!held) {
      return fetchFile(url, init);
    }
    return new Response(held.isGzipped ? unpacked(held.text) : held.text);
  };
}

/** The last part of an address; `null` for one that cannot be read, which no file of ours has. */
function fileOf(url: string): string | null {
  try {
    return decodeURIComponent(url.slice(url.lastIndexOf('/') + 1));
  } catch {
    return null;
  }
}

/** Looks in a document for `<script type="application/octet-stream" data-file="…">`, which is data, not a script. */
function heldIn(page: Document): FindHeld {
  return (file) => {
    const element = page.querySelector<HTMLElement>(`script[data-file="${CSS.escape(file)}"]`);
    return element
      ? { text: element.textContent ?? '', isGzipped: element.dataset['encoding'] === 'gzip' }
      : null;
  };
}

/** `fetch` by address, with whatever else it is told. */
type FetchAny = (url: string, init?: RequestInit) => Promise<Response>;

/** In the one-file edition: has every request for a file that the page holds answered from the page. */
export function answerFromPage(page: Window & typeof globalThis): void {
  const fromNetwork = page.fetch.bind(page);
  const answer = heldOr(heldIn(page.document), fromNetwork);
  page.fetch = (input, init) =>
    input instanceof Request ? answer(input.url, init ?? input) : answer(String(input), init);
}

function unpacked(base64: string): ReadableStream {
  const bytes = Uint8Array.from(atob(base64.trim()), (letter) => letter.charCodeAt(0));
  return new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
}
