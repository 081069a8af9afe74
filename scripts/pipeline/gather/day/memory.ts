import type { Article } from '../../../../src/schemas/article.ts';
import type { Day } from '../../../../src/schemas/day.ts';
import { articleId } from '../../../text/article-id.ts';
import { canonicalUrl } from '../../../text/canonical-url.ts';
import { plainAddress } from '../../../text/plain-address.ts';
import type { Sketch } from '../../../text/shingle-sketch.ts';

/** For how many days what was published is remembered: feeds seldom keep an entry for longer. */
export const REMEMBERED_DAYS = 30;

/** What is remembered of an article that another day published: an earlier one, or a later one that was made before. */
export interface EarlierArticle {
  /** The newest day that published it. */
  day: Day;
  title: string;
  /** Whether no more than its summary is known, as its page could not be read. */
  isBrief: boolean;
  /** Of summary and text; empty where it has none that is known, undefined where it was not wanted. */
  sketch: Sketch | undefined;
}

/** What is remembered of a feed. */
export interface EarlierFeed {
  /** The days whose runs could read it, and the newest of them. */
  days: ReadonlySet<Day>;
  last: Day;
  /** Where it had moved for good on the newest day that says so. */
  moved?: { to: string; day: Day } | undefined;
}

/** What earlier days published and saw. */
export interface Memory {
  /** Articles by each of their `memoryKeys`. */
  articles: ReadonlyMap<string, EarlierArticle>;
  /** Feeds by their address in the registry. */
  feeds: ReadonlyMap<string, EarlierFeed>;
  /** The newest day with an article of a source, by its id. */
  sources: ReadonlyMap<string, Day>;
  /** Of the addresses wanted, those of entries that an earlier day saw, published or not. */
  seen: ReadonlySet<string>;
  /** The earlier days of which all that they saw is known. */
  days: ReadonlySet<Day>;
  /** What the day itself published before it is gathered again, by its id and addresses, as `memoryKeys` gives them. */
  own: ReadonlyMap<string, Dated>;
}

/** When an article was published. */
export type Dated = Pick<Article, 'published' | 'publishedFrom'>;

/** What a run wants to know of earlier days. */
export interface MemoryRequest {
  /** Keys of its entries: of articles with one of these, the text is remembered. */
  keys: ReadonlySet<string>;
  /** Addresses, as `plainAddress` gives them, of entries of which must be known whether they are new. */
  addresses: ReadonlySet<string>;
}

/** Recalls the other days of the last month. */
export type Remember = (wanted: MemoryRequest) => Promise<Memory>;

/** The memory of a first day. */
export const NO_MEMORY: Memory = {
  articles: new Map(),
  feeds: new Map(),
  sources: new Map(),
  seen: new Set(),
  days: new Set(),
  own: new Map(),
};

/** By what an article or an entry is recognised. */
export type Recognisable = Pick<Article, 'source' | 'url'> &
  Partial<Pick<Article, 'id' | 'canonicalUrl' | 'guid'>>;

/** What an article or an entry says, by which it is compared with those of earlier days. */
export interface ItemText {
  title: string;
  language: string;
  summary?: string | undefined;
  blocks: readonly { text: string }[];
}

/** The text of an article or an entry by which it is compared with those of earlier days. */
export function itemText({ summary = '', blocks }: ItemText): string {
  return [summary, ...blocks.map(({ text }) => text)].join('\n');
}

/** The keys of an article: its id, its addresses, and its guid, which is its source's own. */
export function memoryKeys({ id, source, url, canonicalUrl: canonical, guid }: Recognisable): string[] {
  const addresses = canonical === undefined ? [url] : [url, canonical];
  return [
    ...(id === undefined ? [] : [`id ${id}`]),
    ...addresses.flatMap((each) => [`id ${articleId(canonicalUrl(each))}`, `page ${plainAddress(each)}`]),
    ...(guid === undefined ? [] : [`guid ${source} ${guid}`]),
  ];
}

/** An article of another day, and whether it is known by its address or by its guid alone. */
export interface Recalled {
  /** Undefined when it is new. */
  earlier: EarlierArticle | undefined;
  byAddress: boolean;
}

/** The article of another day that one or an entry is. */
export function recall({ articles }: Memory, one: Recognisable): Recalled {
  const find = (keys: readonly string[]) =>
    keys.map((key) => articles.get(key)).find((earlier) => earlier !== undefined);
  const there = find(memoryKeys({ ...one, guid: undefined }));
  return { earlier: there ?? find(memoryKeys(one)), byAddress: there !== undefined };
}
