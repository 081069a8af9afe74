import type { Article } from '../../src/schemas/article.ts';
import { gatherDay, type GatheredDay } from '../../scripts/pipeline/gather/day/gather-day.ts';
import { MemoryWriter } from '../../scripts/pipeline/gather/day/memory-writer.ts';
import { windowOf } from '../../scripts/pipeline/gather/day/window.ts';
import { parseFeed } from '../../scripts/pipeline/gather/feed/parse-feed.ts';
import type { FetchResult } from '../../scripts/pipeline/gather/fetcher.ts';
import { htmlToBlocks } from '../../scripts/pipeline/gather/html/html-to-blocks.ts';
import { succeed } from '../../scripts/pipeline/outcome/result.ts';
import { inventedArticle, inventedTitle } from './invented-text.ts';
import { rssFeed } from './make-feed.ts';
import { makeSource } from './make-source.ts';

const SOURCE = makeSource('fr-a');

/** An entry of the feed on a day, and what its page holds. */
export interface Item {
  path: string;
  title?: string;
  guid?: string;
  date?: string;
  /** Which invented text its page has. */
  text?: number;
  pageDate?: string;
  /** The canonical address that its page names. */
  canonical?: string;
  summary?: string;
  hasNoPage?: boolean;
}

/** Gathers a day of one source, with the memory of the days before. */
export function gather(
  day: string,
  items: readonly Item[],
  before: readonly GatheredDay[] = [],
  movedTo?: string,
  run = {
    startedAt: `${day}T20:00:00Z`,
    window: { day, from: `${day}T00:00:00Z`, to: `${day}T20:00:00Z` },
  },
  { own = [], after = [] }: { own?: Article[]; after?: [day: string, made: GatheredDay][] } = {},
): Promise<GatheredDay> {
  const addressOf = ({ path }: Item) => `http://fr-a.test/${path}`;
  const feed = rssFeed(
    ...items.map((item) => {
      const { title = titleOf(item), guid, date, summary } = item;
      const dated = date === undefined ? '' : `<pubDate>${date}</pubDate>`;
      const named = guid === undefined ? '' : `<guid isPermaLink="false">${guid}</guid>`;
      const told = summary === undefined ? '' : `<description>${summary}</description>`;
      return `<title>${title}</title><link>${addressOf(item)}</link>${dated}${named}${told}`;
    }),
  );
  const pages = new Map(items.map((item) => [addressOf(item), item]));
  const fetch = (url: string): Promise<FetchResult> =>
    Promise.resolve(succeed({ url, movedTo, body: Buffer.from(feed), notModified: false, bytes: 1 }));
  const extract = ({ url }: { url: string }) => {
    const { text = 0, pageDate, canonical, hasNoPage } = pages.get(url) ?? { path: '' };
    const canonicalUrl = canonical && new URL(canonical, url).href;
    const blocks = hasNoPage ? [] : htmlToBlocks(inventedArticle(text));
    const dates = { stated: pageDate === undefined ? [] : [pageDate], shown: [] };
    return Promise.resolve(succeed({ blocks, dates, canonicalUrl, limits: [] }));
  };
  return gatherDay(
    [SOURCE],
    {
      fetcher: { fetch },
      extractor: { extract, close: () => Promise.resolve() },
      reader: {
        read: ({ body, ...origin }) => Promise.resolve(parseFeed(Buffer.from(body).toString(), origin)),
        close: () => Promise.resolve(),
      },
      optOuts: { limitsOf: () => Promise.resolve([]), permits: () => Promise.resolve(false) },
      progress: { start: () => undefined, advance: () => undefined, stop: () => undefined },
    },
    {
      target: 20,
      largestShare: 1,
      clusterer: {
        cluster: (articles) => articles.map(({ article }) => ({ links: [{ article: article.id }] })),
      },
      ...run,
      remember: (wanted) => {
        const writer = new MemoryWriter(wanted);
        for (const [at, { articles, ledger }] of before.entries()) {
          const date = `2026-11-${21 + at}`;
          for (const article of articles) writer.addArticle(date, article);
          for (const line of ledger) writer.addLine(date, line);
          writer.addDay(date);
        }
        for (const article of own) writer.addOwn(article);
        for (const [date, { articles }] of after)
          for (const article of articles) writer.addPublished(date, article);
        return Promise.resolve(writer.memory());
      },
    },
  );
}

export const titleOf = ({ path, text = 0 }: Item) => inventedTitle(path.length * 100 + text);
export const urlsOf = ({ articles }: GatheredDay) => articles.map(({ url }) => url).sort();
export const fatesOf = ({ ledger }: GatheredDay) =>
  ledger
    .filter(({ stage }) => stage !== 'fetch' && stage !== 'page')
    .map(({ outcome, reason, detail }) => `${outcome}: ${reason ?? ''} (${detail ?? ''})`);

export const at = (day: string, hour = 9) => `${day}T0${hour}:00:00Z`;
export const FIRST = '2026-11-21';
export const SECOND = '2026-11-22';

/** The run that makes a day after its end. */
export function finished(day: string) {
  const startedAt = `${day === FIRST ? SECOND : '2026-11-23'}T00:07:00Z`;
  return { startedAt, window: windowOf(day, startedAt, 'day') };
}
