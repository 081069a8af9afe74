import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { Source } from '../../src/schemas/source.ts';
import { inventedArticle } from './invented-text.ts';
import { type AtEnd, listen } from './loopback.ts';
import { rssFeed } from './make-feed.ts';
import { webPage } from './make-page.ts';
import { seedOf } from './news-world.ts';

/** Articles by language, as `tests/fixtures/recorded/` has them. */
export function recordedArticles(name: string): Map<string, RecordedArticle[]> {
  const path = new URL(`../fixtures/recorded/${name}.json`, import.meta.url);
  const read = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Omit<RecordedArticle, 'language'>[]>;
  const own = Object.entries(read);
  return new Map(own.map(([language, all]) => [language, all.map((each) => ({ ...each, language }))]));
}

const pem = (name: string) => readFileSync(new URL(`../fixtures/tls/${name}.pem`, import.meta.url), 'utf8');

/** An article of a recorded world. */
export interface RecordedArticle {
  title: string;
  text: readonly string[];
  language: string;
}

/** What a recorded world has at the addresses of the real one, without their scheme. */
export interface Recording {
  feeds: ReadonlyMap<string, string | Buffer>;
  pages: ReadonlyMap<string, RecordedArticle>;
}

const addressOf = (url: string): string => url.replace(/^https?:\/\//, '');

/** Records what sources had on a day: the articles of each in its feed, and their pages on its host. */
export function recordingOf<T extends Pick<Source, 'id' | 'homepage' | 'feeds'>>(
  sources: readonly T[],
  articlesOf: (source: T) => readonly RecordedArticle[],
  day: string,
): { feeds: Map<string, string | Buffer>; pages: Map<string, RecordedArticle> } {
  const feeds = new Map<string, string | Buffer>();
  const pages = new Map<string, RecordedArticle>();
  for (const source of sources) {
    const { id, homepage, feeds: own } = source;
    const items = articlesOf(source).map((article, n) => {
      const link = new URL(`/${id}/${n}`, homepage).href;
      pages.set(addressOf(link), article);
      const hour = String(6 + n).padStart(2, '0');
      return `<title>${article.title}</title><link>${link}</link><guid>${link}</guid><pubDate>${day}T${hour}:00:00Z</pubDate><description>${article.text[0] ?? ''}</description>`;
    });
    for (const feed of own)
      feeds.set(addressOf(feed), rssFeed(...items).replace(/<language>.*?<\/language>/, ''));
  }
  return { feeds, pages };
}

/**
 * Serves a recorded world over TLS on a port of this machine, under the names of all hosts. Its certificate is of none of
 * them: whoever reads it must trust any, by NODE_TLS_REJECT_UNAUTHORIZED.
 */
export function startRecordedWorld({ feeds, pages }: Recording, atEnd?: AtEnd): Promise<number> {
  const server = createServer({ key: pem('key'), cert: pem('valid') }, ({ headers, url = '/' }, response) => {
    const address = `${headers.host ?? ''}${url}`;
    const feed = feeds.get(address);
    const page = pages.get(address);
    if (url === '/robots.txt') response.writeHead(404).end();
    else if (feed !== undefined) response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed);
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(address, page));
  });
  return listen(server, atEnd);
}

/** A page as it was recorded; of an article that recorded feeds of others link to, an invented one. */
function pageOf(address: string, page: RecordedArticle | undefined): string {
  if (!page) return webPage({ article: inventedArticle(seedOf(address)) });
  const text = page.text.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return webPage({ article: `<h1>${page.title}</h1>${text}`, language: page.language });
}
