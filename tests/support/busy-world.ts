import { spawn } from 'node:child_process';
import { createServer, type RequestListener } from 'node:http';
import { setPriority } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Source } from '../../src/schemas/source.ts';
import { inventedArticle, inventedTitle } from './invented-text.ts';
import { type AtEnd, listen } from './loopback.ts';
import { rssFeed } from './make-feed.ts';
import { webPage } from './make-page.ts';
import { makeSource } from './make-source.ts';
import { HAS_TOY_MODEL, modelAnswers, type Pair, toyPairs } from './toy-model.ts';

/** The host of the models of the embedded engine. */
const MODELS = 'models.test';

/** What tells the program where they are. */
export const MODEL_PLACES = {
  OVERVIEW_MODELS_INDEX: `http://${MODELS}/index`,
  OVERVIEW_MODELS_FILES: `http://${MODELS}/`,
};

/** Paragraphs enough for a second or two of work, of the five that a page may take, with less text than is too much. */
const SLOW = Array.from({ length: 19_000 }, (_, n) => `<p>Ferry ${n} sails, they say.</p>`).join('');

/**
 * A page whose reading takes its limit three times over, on a fast machine too: nearly as many links as it may have elements,
 * with long classes, in as many elements as are read.
 */
const LINK = `<a class="${'part of it '.repeat(10)}" href="/x">some, word</a> `;
const ENDLESS = `${'<div>'.repeat(390)}${LINK.repeat(19_500)}${'</div>'.repeat(390)}`;

/** A small world for whole days on a machine with other work: all its sites are invented. */
export interface BusyWorld {
  port: number;
  sources: Source[];
  /** Longest time that an answer is held back, in milliseconds, by a row of numbers that begins with this seed. */
  delay?: { longest: number; seed: number };
}

/** Two sites in a language of the toy model and its texts, one in English, one with hard pages, and some that fail. */
function sites(): Source[] {
  return [
    makeSource('es-diario', { language: 'es' }),
    makeSource('mx-diario', { language: 'es' }),
    // The second feed is where the first has moved; both have the same entries.
    makeSource('gb-post', { feeds: ['http://gb-post.test/old.xml', 'http://gb-post.test/feed.xml'] }),
    makeSource('us-hard'),
    makeSource('ie-wait', { feeds: ['http://ie-wait.test/feed.xml', 'http://ie-wait.test/world.xml'] }),
    makeSource('nz-broken'),
  ].map((source) => ({ ...source, daily: true }));
}

/** Starts the world until the tests of a file end. */
export async function startBusyWorld(day: string, atEnd: AtEnd): Promise<BusyWorld> {
  const world: BusyWorld = { port: 0, sources: sites() };
  const models = HAS_TOY_MODEL ? modelAnswers(['es']) : undefined;
  const pairs = HAS_TOY_MODEL ? toyPairs().filter(([, , language]) => language === 'es') : [];
  const answer: RequestListener = (request, response) => {
    const { host = '' } = request.headers;
    const path = request.url ?? '/';
    if (host === MODELS) models?.(request, response);
    else if (path === '/old.xml') response.writeHead(301, { location: '/feed.xml' }).end();
    else if (path.endsWith('.xml')) answerFeed(host, day, pairs)(request, response);
    else if (path.startsWith('/news/')) response.end(pageAt(host, path, pairs));
    else response.writeHead(404).end();
  };
  const server = createServer((request, response) => {
    void sleep(nextDelay(world)).then(() => answer(request, response));
  });
  world.port = await listen(server, atEnd);
  return world;
}

/** The next of a row of numbers that looks like chance (the LCG of POSIX `rand_r`). */
function nextDelay({ delay }: BusyWorld): number {
  if (!delay) return 0;
  delay.seed = (delay.seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return (delay.seed / 2_147_483_648) * delay.longest;
}

const numberOf = (path: string): number => Number(/\d+/.exec(path)?.[0] ?? 0);

function answerFeed(host: string, day: string, pairs: readonly Pair[]): RequestListener {
  return (request, response) => {
    if (host === 'ie-wait.test') response.writeHead(429).end();
    else if (host === 'nz-broken.test') response.end('<!doctype html><title>Not here</title>');
    else {
      const etag = '"1"';
      const isKnown = request.headers['if-none-match'] === etag;
      const items = [1, 2, 3].map((n) => itemOf(host, n, day, pairs));
      response.writeHead(isKnown ? 304 : 200, { etag }).end(isKnown ? undefined : rssFeed(...items));
    }
  };
}

function itemOf(host: string, n: number, day: string, pairs: readonly Pair[]): string {
  const title = isSpanish(host) ? (pairs[n]?.[0] ?? inventedTitle(n)) : inventedTitle(seedOf(host) + n);
  return `<title>${title}</title><link>http://${host}/news/${n}</link><guid>${host}-${n}</guid><pubDate>${day}T0${n}:00:00Z</pubDate><description>${inventedTitle(seedOf(host) + 10 + n)}.</description>`;
}

function pageAt(host: string, path: string, pairs: readonly Pair[]): string {
  const n = numberOf(path);
  if (host === 'us-hard.test' && n === 1) return webPage({ article: SLOW });
  if (host === 'us-hard.test' && n === 2) return webPage({ article: ENDLESS });
  if (!isSpanish(host)) return webPage({ article: inventedArticle(seedOf(host) + n) });
  const own = pairs.slice(3 * n, 3 * n + 3).map(([text]) => `<p>${text}</p>`);
  return webPage({ article: own.join(''), language: 'es' });
}

const isSpanish = (host: string): boolean => /^(?:es|mx)-/.test(host);
const seedOf = (host: string): number =>
  [...host].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) * 100;

/**
 * The priority of busy processes: low enough that other tests keep most of the machine, high enough to take a part of
 * it always.
 */
const BUSY = 10;

/** Starts processes that do nothing but work, until the function that it gives is called. */
export function startBusyProcesses(count: number): () => void {
  const busy = Array.from({ length: count }, () =>
    spawn(process.execPath, ['--eval', 'for (;;);'], { stdio: 'ignore' }),
  );
  for (const { pid } of busy) if (pid !== undefined) setPriority(pid, BUSY);
  return () => {
    for (const each of busy) each.kill('SIGKILL');
  };
}
