import type { Source } from '../types.ts';
import { linksIn } from './links-in.ts';

/** What a citation of the map itself is made from. */
export interface MapCitation {
  readonly author: string;
  readonly title: string;
  readonly subtitle: string;
  readonly version: string;
  /** Address of the page, without anything that only this visitor chose. */
  readonly address: string;
  /** In words, in the reader's language. */
  readonly readOn: string;
}

/** A source on one line: publisher, title, date, address. Parts it lacks are left out. */
export function citeSource(source: Pick<Source, 'publisher' | 'title' | 'date' | 'url'>): string {
  const { links } = linksIn(source.url);
  return sentences([source.publisher, source.title, source.date, ...links]);
}

/** The map on one line: author, title, version, address and the day it was read. */
export function citeMap(map: MapCitation): string {
  const { author, title, subtitle, version, address, readOn } = map;
  return sentences([author, `${title}: ${subtitle}`, version, address, readOn]);
}

/** Joins parts with full stops; none follows an address or doubles another. */
function sentences(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => (/^https?:|[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
