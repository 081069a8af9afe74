import type { Source } from '../../src/schemas/source.ts';
import { inventedTitle } from './invented-text.ts';
import { makeSource } from './make-source.ts';
import {
  at,
  changedLater,
  DAYS,
  instant,
  makeArticle,
  type TrueArticle,
  versionAt,
} from './week-articles.ts';
import type { FeedKind } from './week-feeds.ts';

const HOUR = 60 * 60_000;

/** How a feed answers: with its entries, or with something else. */
export type FeedAnswer = 'entries' | 'moved' | 'web page' | 'nothing' | 404 | 410;

/** A news site of the week, and how its feed misleads. */
export interface WeekSite {
  source: Source;
  kind: FeedKind;
  articles: readonly TrueArticle[];
  /** The address of an article as its feed gives it. */
  urlOf: (article: TrueArticle, now: number) => string;
  guidOf: (article: TrueArticle, now: number, feed: string) => string | undefined;
  /** Its date as its feed writes it. */
  dateOf: (article: TrueArticle, now: number) => string | undefined;
  /** The date that its page states. */
  pageDateOf: (article: TrueArticle) => string | undefined;
  answers: (now: number, feed: string) => FeedAnswer;
  /** The documented rule by which some of its articles are never published: their reasons in the ledger. */
  exceptions: readonly { reason: string; has: (article: TrueArticle) => boolean }[];
}

/** Hours at which sites publish, in UTC. */
const TIMES = [3.25, 11, 19.5];

type Quirks = Partial<Omit<WeekSite, 'source'>> & { feeds?: string[]; language?: string; hours?: number[] };

/** A well-behaved site, but for its quirks. */
function site(number: number, id: string, quirks: Quirks): WeekSite {
  const { feeds, language = 'en', hours = TIMES, ...own } = quirks;
  const source = makeSource(id, { daily: true, language, ...(feeds && { feeds }) });
  const articles = Array.from({ length: DAYS }, (_, day) =>
    hours.map((hour, n) => makeArticle(number, 10 * day + n, at(day, hour))),
  ).flat();
  return {
    source,
    kind: 'rss',
    articles,
    urlOf: ({ key }) => `http://${id}.test/news/${key}`,
    guidOf: ({ key }) => key,
    dateOf: (article, now) => instant(dateAt(article, now)),
    pageDateOf: () => undefined,
    answers: () => 'entries',
    exceptions: [],
    ...own,
  };
}

/** When an article was published, or changed last. */
const dateAt = (article: TrueArticle, now: number): number => versionAt(article, now).from;

const UNDATED = { dateOf: () => undefined };
const PAGE_DATED = { pageDateOf: ({ published }: TrueArticle) => instant(published) };

/** What a feed already listed when it was read for the first time. */
const before = (first: number) => ({
  reason: 'no date',
  has: ({ listed }: TrueArticle) => listed < first,
});

/** How an address changes from day to day while its page stays. */
const DISGUISES = [
  (host: string, key: string) => `http://${host}/news/${key}`,
  (host: string, key: string) => `http://${host}/news/${key}?utm_source=rss&utm_medium=feed`,
  (host: string, key: string) => `https://www.${host}/news/${key}/`,
  (host: string, key: string) => `http://${host}/news/${key}.amp`,
];
const daysSince = (from: number, now: number): number => Math.floor((now - from) / (24 * HOUR));

/** A paper that changes what it has published. */
function changing(number: number): TrueArticle[] {
  return Array.from({ length: DAYS }, (_, day) => {
    const make = (n: number, isShort = false) =>
      makeArticle(number, 10 * day + n, at(day, TIMES[n % 3] ?? 0, n), { isShort });
    const next = at(day + 1, 9);
    const retitled = ({ key }: TrueArticle) => `${key} ${inventedTitle(77)}`;
    const [news, comma, title, unread] = [make(0), make(1), make(2), make(3, true)];
    const seed = 90_000 + 10 * day;
    const told = { summary: `${inventedTitle(seed + 2)}, ${inventedTitle(seed + 3)}.`, text: seed };
    return [
      changedLater(news, next, { ...told, title: retitled(news), isNews: true }),
      changedLater(comma, next, { slip: true }),
      changedLater(title, next, { title: retitled(title) }),
      changedLater(unread, next, { title: retitled(unread), hasNoPage: true }),
    ];
  }).flat();
}

/** How a feed answers day by day until it is back with what it has missed. */
const DIES: readonly FeedAnswer[] = ['entries', 404, 410, 410, 'nothing', 'web page'];

/** The sites of the week. All are invented. */
export const WEEK_SITES: readonly WeekSite[] = [
  site(0, 'ca-gazette', { kind: 'rdf', guidOf: () => undefined }),
  // Every entry has the time at which the feed is read; pages know better.
  site(1, 'de-zeitung', {
    kind: 'atom',
    language: 'de',
    dateOf: (_, now) => instant(now),
    ...PAGE_DATED,
  }),
  // Days without a time, which begin nine hours before UTC's: what came after 9:00 UTC has the date of the next day.
  site(2, 'jp-shimbun', {
    dateOf: (article, now) => instant(dateAt(article, now) + 9 * HOUR).slice(0, 'YYYY-MM-DD'.length),
    exceptions: [{ ...before(at(1, 0, 10)), reason: 'older than the day' }],
  }),
  site(3, 'us-herald', { ...UNDATED, exceptions: [before(at(1, 0, 10))] }),
  site(4, 'br-jornal', { kind: 'json', language: 'pt', ...UNDATED, ...PAGE_DATED }),
  // Dates of some hours ago, and another guid at each fetch.
  site(5, 'in-patrika', {
    dateOf: ({ listed }, now) => instant(Math.max(listed, now - 5 * HOUR)),
    guidOf: ({ key }, now) => `${key}-${now}`,
  }),
  site(6, 'gb-post', {
    dateOf: ({ listed }, now) => instant(Math.max(listed, now - 5 * HOUR)),
    urlOf: ({ key, published }, now) =>
      DISGUISES[daysSince(published, now) % DISGUISES.length]?.('gb-post.test', key) ?? '',
  }),
  site(7, 'ke-daily', { articles: changing(7) }),
  // Moves for good on the third day; two days later the registry names its new address.
  site(8, 'ar-diario', {
    ...UNDATED,
    answers: (now, feed) => (feed.endsWith('/feed.xml') && now > at(3, 0) ? 'moved' : 'entries'),
    exceptions: [before(at(1, 0, 10))],
  }),
  site(9, 'se-blad', { language: 'sv', answers: (now) => DIES[daysSince(at(0, 12), now)] ?? 'entries' }),
  // Two feeds with the same articles; the last of a day is listed only after midnight.
  site(10, 'za-news', {
    feeds: ['http://za-news.test/feed.xml', 'http://za-news.test/world.xml'],
    guidOf: ({ key }, _, feed) => (feed.endsWith('world.xml') ? `world-${key}` : key),
    articles: Array.from({ length: DAYS }, (_, day) => [
      makeArticle(10, 10 * day, at(day, 8)),
      makeArticle(10, 10 * day + 1, at(day, 23, 58), { listed: at(day + 1, 10) }),
    ]).flat(),
  }),
  // Local times that claim to be UTC, three hours ahead; and one article of next year.
  site(11, 'tr-haber', {
    language: 'tr',
    hours: [3.25, 22.5, 19.5],
    dateOf: (article, now) =>
      instant(article.key.endsWith('c') ? at(400, 0) : dateAt(article, now) + 3 * HOUR),
    exceptions: [{ reason: 'dated in the future', has: ({ key }) => key.endsWith('c') }],
  }),
];

/** Where the feed has moved. */
export const MOVED_TO = 'http://ar-diario.test/nuevo.xml';
