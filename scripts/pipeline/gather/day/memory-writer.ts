import type { Day } from '../../../../src/schemas/day.ts';
import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import { plainAddress } from '../../../text/plain-address.ts';
import { sketchOf } from '../../../text/shingle-sketch.ts';
import {
  type EarlierArticle,
  type EarlierFeed,
  type Memory,
  memoryKeys,
  type Recognisable,
  type Told,
  toldText,
  type Wanted,
} from './memory.ts';
import { movedToIn } from './gather-ledger.ts';

/** What is remembered of an article; of one of which only its address is known, no more than its title. */
export interface RememberedArticle extends Recognisable, Told {}

/** Collects the memory of earlier days, from the oldest to the newest or in any order. */
export class MemoryWriter {
  private readonly articles = new Map<string, EarlierArticle>();
  private readonly feeds = new Map<string, EarlierFeed>();
  private readonly sources = new Map<string, Day>();
  private readonly seen = new Set<string>();
  private readonly wanted: Wanted;

  constructor(wanted: Wanted) {
    this.wanted = wanted;
  }

  /** Adds an article that a day published. */
  addArticle(day: Day, article: RememberedArticle): void {
    const { source, title, language } = article;
    const keys = memoryKeys(article);
    // Sketching takes far longer than the rest.
    const isWanted = keys.some((key) => this.wanted.keys.has(key));
    const earlier = { day, title, sketch: isWanted ? sketchOf(toldText(article), language) : undefined };
    for (const key of keys) {
      if (day >= (this.articles.get(key)?.day ?? '')) this.articles.set(key, earlier);
    }
    if (day > (this.sources.get(source) ?? '')) this.sources.set(source, day);
    this.see(article.url);
  }

  /** Adds a line of a day's ledger: a feed that could be read, or an entry that was seen. */
  addLine(day: Day, line: LedgerLine): void {
    const { stage, subject, outcome } = line;
    if (outcome === 'published' || outcome === 'dropped') this.see(subject);
    if (stage !== 'fetch' || outcome !== 'ok') return;
    const { days = [], last = day, moved } = this.feeds.get(subject) ?? {};
    const to = movedToIn(line);
    this.feeds.set(subject, {
      days: new Set([...days, day]),
      last: day > last ? day : last,
      moved: to !== undefined && day >= (moved?.day ?? '') ? { to, day } : moved,
    });
  }

  memory(): Memory {
    const { articles, feeds, sources, seen } = this;
    return { articles, feeds, sources, seen };
  }

  private see(subject: string): void {
    const { addresses } = this.wanted;
    if (addresses.size === 0 || !/^https?:/.test(subject) || !URL.canParse(subject)) return;
    const address = plainAddress(subject);
    if (addresses.has(address)) this.seen.add(address);
  }
}
