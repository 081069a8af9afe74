/** An entry as given in its feed, in any format: not yet resolved, cleaned or validated. */
export interface WireEntry {
  guid?: string | undefined;
  /** Addresses of its article, the best first; relative ones are resolved against `bases`. */
  links: (string | undefined)[];
  /** `xml:base` values, the innermost first. */
  bases: (string | undefined)[];
  /** HTML or text. */
  title?: string | undefined;
  /** Dates, the best first. */
  dates: (string | undefined)[];
  /** HTML or text. */
  summary?: string | undefined;
  /** HTML or text. */
  content?: string | undefined;
  authors: (string | undefined)[];
  image?: WireImage | undefined;
  categories: (string | undefined)[];
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
  title?: string | undefined;
  language?: string | undefined;
  /** The site it belongs to. */
  site?: string | undefined;
  /** `xml:base` of the feed. */
  base?: string | undefined;
  entries: WireEntry[];
}
