/** Addresses of a source: most have one, some two, some none or words beside it. */
export interface AddressParts {
  readonly links: readonly string[];
  /** What stands beside the links, e.g. "(commit 783ed27f)". */
  readonly words: string;
}

const LINK = /https?:\/\/[^\s;]+/g;

/** The first link of a source; `null` where what it gives is no address a page may lead to. */
export function linkOf(address: string): string | null {
  return linksIn(address).links[0] ?? null;
}

/** Splits what a source gives as its address into links that can be followed and the words around them. */
export function linksIn(address: string): AddressParts {
  return {
    links: address.match(LINK) ?? [],
    words: address
      .replace(LINK, '')
      .replace(/[\s;]+/g, ' ')
      .trim()
  };
}
