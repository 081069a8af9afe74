import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { Source } from '../../src/schemas/source.ts';
import { inventedArticle, inventedTitle } from './invented-text.ts';
import { type AtEnd, listen } from './loopback.ts';
import { rssFeed } from './make-feed.ts';
import { webPage } from './make-page.ts';
import { makeSource } from './make-source.ts';
import { type Behaviour, EXPECTED, HOSTILE_FEEDS, MISBEHAVIOURS } from './misbehaviours.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
const PAGES = new URL('pages/fundus/', SHARED);
const SAME_DAY = new URL('feeds/same-day-2026-02-18.json', SHARED);

/** Whether the recorded feeds and pages are there. */
export const HAS_RECORDED = existsSync(SAME_DAY);

/** The day on which the recorded feeds were recorded. */
export const RECORDED_DAY = '2026-02-18';

const COUNTRIES =
  'AR AT AU BD BE BR CA CH CL CM CN CO CU CZ DE DK EG ES FI FR GB GH GR HU ID IL IN IQ IR IT JP KE KR KZ LK MA MX MY NG NL NO PE PH PK PL PT QA RO RS RU SA SE SN TH TN TR TW UA US VE VN ZA'.split(
    ' ',
  );

export interface WorldOptions {
  feeds: number;
  /** How many of them misbehave, each in another way. */
  failing: number;
  /** Entries of a feed. */
  entries: number;
  day: string;
  /** Milliseconds that each answer takes. */
  delay?: number;
  /** Whether recorded feeds and pages play a part where they are there; they take long to read. */
  recorded?: true;
}

/** A world of news sites on one port of this machine, each under a host name of its own. */
export interface NewsWorld {
  port: number;
  sources: Source[];
  /** `host/path` of every request, in order. */
  requests: string[];
  /** What must become of each feed that misbehaves: the reason, or how its line in the ledger begins. */
  outcomes: Map<string, string>;
  /** Whether the pages of articles are not to be had just now. */
  withoutPages?: boolean;
}

/**
 * Starts a world of news sites until the test ends, all of them invented but for what is recorded. The first feeds
 * misbehave.
 */
export async function startNewsWorld(options: WorldOptions, atEnd?: AtEnd): Promise<NewsWorld> {
  const { feeds, failing, entries, day, delay = 0, recorded = false } = options;
  const requests: string[] = [];
  const bodies = recorded ? recordedFeeds() : [];
  const pages = recorded && HAS_RECORDED ? recordedPages() : [];
  const hosts = new Map<string, Behaviour>();
  const outcomes = new Map<string, string>();
  const bad = [...badFeeds()];
  const sources = Array.from({ length: feeds }, (_, n) => {
    const country = COUNTRIES[n % COUNTRIES.length] ?? 'FR';
    const source = makeSource(`${country.toLowerCase()}-paper-${n}`, { daily: true });
    const host = `${source.id}.test`;
    const misbehaviour = n < failing ? bad[n % bad.length] : undefined;
    if (misbehaviour) {
      hosts.set(host, misbehaviour.behaviour);
      outcomes.set(`${misbehaviour.scheme}://${host}/feed.xml`, misbehaviour.outcome);
      return { ...source, feeds: [`${misbehaviour.scheme}://${host}/feed.xml`] };
    }
    const body = bodies[n - failing] ?? inventedFeed(n, entries, day);
    hosts.set(host, (_request, response) => response.end(body));
    return source;
  });
  const world: NewsWorld = { port: 0, sources, requests, outcomes };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { host = '' } = request.headers;
    const path = request.url ?? '/';
    requests.push(`${host}${path}`);
    if (path === '/robots.txt') response.writeHead(404).end();
    else if (path.startsWith('/feed.xml')) hosts.get(host)?.(request, response);
    else if (world.withoutPages) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(`${host}${path}`, pages));
  };
  const server = createServer((request, response) => {
    setTimeout(() => answer(request, response), delay);
  });
  world.port = await listen(server, atEnd);
  return world;
}

interface BadFeed {
  behaviour: Behaviour;
  scheme: 'http' | 'https';
  outcome: string;
}

/** Every way in which a feed misbehaves here, one after the other; the last ones keep a reader waiting. */
function* badFeeds(): Generator<BadFeed> {
  const names = Object.keys(MISBEHAVIOURS) as (keyof typeof MISBEHAVIOURS)[];
  const stalls = (name: keyof typeof MISBEHAVIOURS) => EXPECTED[name] === 'timed out';
  for (const name of [...names.filter((each) => !stalls(each)), ...names.filter(stalls)]) {
    const behaviour: Behaviour = MISBEHAVIOURS[name];
    const expected = EXPECTED[name];
    // The short body of one is cut off by its own Content-Length, and is no feed then.
    const outcome = name === 'short-length' ? 'not a feed' : expected === 'fetched' ? '0 entries' : expected;
    yield { behaviour, scheme: 'http', outcome };
  }
  for (const { body, outcome } of Object.values(HOSTILE_FEEDS)) {
    yield { behaviour: (_request, response) => response.end(body), scheme: 'http', outcome };
  }
  // The world speaks no TLS.
  yield { behaviour: () => undefined, scheme: 'https', outcome: 'TLS failure' };
}

function inventedFeed(source: number, entries: number, day: string): string {
  const items = Array.from({ length: entries }, (_, n) => {
    const seed = source * 1_000 + n;
    const hour = String(n % 24).padStart(2, '0');
    const link = `<link>http://paper-${source}.test/news/${seed}</link>`;
    return `<title>${inventedTitle(seed)}</title>${link}<pubDate>${day}T${hour}:00:00Z</pubDate><guid>${seed}</guid><description>${inventedTitle(seed + 7)}.</description>`;
  });
  return rssFeed(...items);
}

/** A number for an address, the same each time, from which its page is invented. */
export const seedOf = (address: string): number =>
  [...address].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);

/** A recorded page where there are any for the address, else an invented one. */
function pageOf(address: string, pages: readonly Buffer[]): string | Buffer {
  const seed = seedOf(address);
  const recorded = seed % 3 === 0 ? pages[seed % pages.length] : undefined;
  return recorded ?? webPage({ article: inventedArticle(seed) });
}

function recordedPages(): Buffer[] {
  const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html.gz'),
  );
  return files.sort().map((name) => {
    const html = gunzipSync(readFileSync(new URL(name, PAGES))).toString('latin1');
    // They stand in for pages of the recorded day, and must not say that they are years older than its feeds.
    return Buffer.from(html.replaceAll(/\b20[12]\d-[01]\d-[0-3]\d/g, RECORDED_DAY), 'latin1');
  });
}

/** The first of the feeds that were recorded on one day, byte for byte; none where they are not there. */
export function feedsAsRecorded(most?: number): Buffer[] {
  if (!HAS_RECORDED) return [];
  const names = JSON.parse(readFileSync(SAME_DAY, 'utf8')) as string[];
  return names.slice(0, most).map((name) => readFileSync(new URL(`feeds/${name}`, SHARED)));
}

/** The feeds that were recorded on one day, their links leading to http, which is what the world speaks. */
const recordedFeeds = (): Buffer[] =>
  feedsAsRecorded().map((bytes) =>
    Buffer.from(bytes.toString('latin1').replaceAll('https://', 'http://'), 'latin1'),
  );
