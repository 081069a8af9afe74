import type { WireText } from './wire-text.ts';

/** An entry as given in its feed, in any format: not yet resolved, cleaned or validated. */
export interface WireEntry {
  guid?: string | undefined;
  /** Addresses of its article, the best first; relative ones are resolved against `bases`. */
  links: (string | undefined)[];
  /** `xml:base` values, the innermost first. */
  bases: (string | undefined)[];
  title?: WireText | undefined;
  /** Dates, the best first. */
  dates: (string | undefined)[];
  summary?: WireText | undefined;
  content?: WireText | undefined;
  authors: (WireText | undefined)[];
  /** The pictures that it declares, the best first. */
  images: readonly (WireImage | undefined)[];
  categories: (WireText | undefined)[];
  language?: string | undefined;
}

/** An image of an entry; its texts are HTML or text. */
export interface WireImage {
  url?: string | undefined;
  alt?: string | undefined;
  credit?: string | undefined;
}

/** A feed as written. */
export interface WireFeed {
  format: 'rss' | 'atom' | 'rdf' | 'json';
  title?: WireText | undefined;
  language?: string | undefined;
  /** The site it belongs to. */
  site?: string | undefined;
  /** `xml:base` of the feed. */
  base?: string | undefined;
  entries: WireEntry[];
}
