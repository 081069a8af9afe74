import type { Article } from '../../../../src/schemas/article.ts';
import type { Day } from '../../../../src/schemas/day.ts';
import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import { plainAddress } from '../../../text/plain-address.ts';
import { sketchOf } from '../../../text/shingle-sketch.ts';
import {
  type Dated,
  type EarlierArticle,
  type EarlierFeed,
  type Memory,
  memoryKeys,
  type Recognisable,
  type ItemText,
  itemText,
  type MemoryRequest,
} from './memory.ts';
import { movedToIn } from './gather-ledger.ts';

/** What is remembered of an article; of one of which only its address is known, no more than its title. */
export interface RememberedArticle extends Recognisable, ItemText {
  /** Undefined where it is not known. */
  based?: Article['based'];
}

/** Collects the memory of other days, in any order. */
export class MemoryWriter {
  readonly #articles = new Map<string, EarlierArticle>();
  readonly #feeds = new Map<string, EarlierFeed>();
  readonly #sources = new Map<string, Day>();
  readonly #seen = new Set<string>();
  readonly #days = new Set<Day>();
  readonly #own = new Map<string, Dated>();
  readonly #wanted: MemoryRequest;

  constructor(wanted: MemoryRequest) {
    this.#wanted = wanted;
  }

  /** Adds an article that an earlier day published. */
  addArticle(day: Day, article: RememberedArticle): void {
    const { source } = article;
    this.addPublished(day, article);
    if (day > (this.#sources.get(source) ?? '')) this.#sources.set(source, day);
    this.#see(article.url);
  }

  /** Adds an article that a day published, be it an earlier or a later one that was made before. */
  addPublished(day: Day, article: RememberedArticle): void {
    const { title, language, based } = article;
    const keys = memoryKeys(article);
    // Sketching takes far longer than the rest.
    const isWanted = keys.some((key) => this.#wanted.keys.has(key));
    const isBrief = based === 'summary';
    const earlier = {
      day,
      title,
      isBrief,
      sketch: isWanted ? sketchOf(itemText(article), language) : undefined,
    };
    for (const key of keys) {
      if (day >= (this.#articles.get(key)?.day ?? '')) this.#articles.set(key, earlier);
    }
  }

  /** Adds an article that the day itself published before it is gathered again. */
  addOwn(article: Recognisable & Dated): void {
    const { published, publishedFrom } = article;
    for (const key of memoryKeys({ ...article, guid: undefined }))
      this.#own.set(key, { published, publishedFrom });
  }

  /** Adds a day of which every line of its ledger is added. */
  addDay(day: Day): void {
    this.#days.add(day);
  }

  /** Adds a line of a day's ledger: a feed that could be read, or an entry that was seen. */
  addLine(day: Day, line: LedgerLine): void {
    const { stage, subject, outcome } = line;
    if (outcome === 'published' || outcome === 'dropped') this.#see(subject);
    if (stage !== 'fetch' || outcome !== 'ok') return;
    const to = movedToIn(line);
    this.#addFeed(day, subject, to);
    // The registry may name its new address by now.
    if (to !== undefined) this.#addFeed(day, to, undefined);
  }

  memory(): Memory {
    return {
      articles: this.#articles,
      feeds: this.#feeds,
      sources: this.#sources,
      seen: this.#seen,
      days: this.#days,
      own: this.#own,
    };
  }

  #addFeed(day: Day, feed: string, to: string | undefined): void {
    const { days = [], last = day, moved } = this.#feeds.get(feed) ?? {};
    this.#feeds.set(feed, {
      days: new Set([...days, day]),
      last: day > last ? day : last,
      moved: to !== undefined && day >= (moved?.day ?? '') ? { to, day } : moved,
    });
  }

  #see(subject: string): void {
    const { addresses } = this.#wanted;
    if (addresses.size === 0 || !/^https?:/.test(subject) || !URL.canParse(subject)) return;
    const address = plainAddress(subject);
    if (addresses.has(address)) this.#seen.add(address);
  }
}
