import type { Article } from '../../src/schemas/article.ts';
import type { LedgerLine } from '../../src/schemas/ledger.ts';
import { canonicalUrl } from '../../scripts/text/canonical-url.ts';
import { tally } from '../../scripts/text/tally.ts';
import { daysBetween } from '../../scripts/text/days-between.ts';
import { at, dayAt, DAYS, instant, KEY, type TrueArticle, versionAt } from './week-articles.ts';
import { type WeekSite, WEEK_SITES } from './week-sites.ts';
import { feedsOf, offeredBy, type WeekWorld } from './week-world.ts';

/** A run that sealed a day, and what the feeds offered at that moment; undefined for one that could not be read. */
export interface Sealing {
  day: string;
  now: number;
  offered: ReadonlyMap<string, readonly TrueArticle[] | undefined>;
  /** The keys of what it published. */
  published: ReadonlySet<string>;
}

/** Notes what feeds offer to a run that has sealed a day. */
export function noteSealing(day: string, world: WeekWorld, articles: readonly Article[]): Sealing {
  const feeds = WEEK_SITES.flatMap((site) =>
    feedsOf(site, world).map((feed) => [feed, offeredBy(site, feed, world)] as const),
  );
  return { day, now: world.now, offered: new Map(feeds), published: new Set(articles.map(keyOf)) };
}

/** An article that a day has published. */
export interface Published {
  day: string;
  /** When the day was gathered. */
  now: number;
  article: Article;
}

const keyOf = ({ title }: Article) => KEY.exec(title)?.[0].toLowerCase() ?? title;

/** What was published of each true article, by its key, the earliest day first. */
export function publishedByKey(published: readonly Published[]): Map<string, Published[]> {
  const inTurn = published.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return Map.groupBy(inTurn, ({ article }) => keyOf(article));
}

const TRUE = WEEK_SITES.flatMap((site) => site.articles.map((article) => ({ site, article })));

/** The days on which an article has something new to say. */
const newsOf = ({ versions }: TrueArticle) => versions.filter(({ isNews }) => isNews).length;

/** Articles that were published more often than they had something new to say, or as news of another article. */
export function publishedTwice(byKey: ReadonlyMap<string, readonly Published[]>): string[] {
  return TRUE.flatMap(({ article }) => {
    const found = byKey.get(article.key) ?? [];
    const ids = new Set(found.map(({ article: { id } }) => id));
    const told = new Set(found.map(({ now }) => versionAt(article, now).text));
    const isOnce = found.length <= newsOf(article) && ids.size <= 1 && told.size === found.length;
    return isOnce
      ? []
      : [`${article.key}: ${found.map(({ day, article: { url } }) => `${day} ${url}`).join(', ')}`];
  });
}

/** The day of an article: as its feed dates it, unless it gives no date, or each time that of reading. */
function dayOf(site: WeekSite, article: TrueArticle, now: number): string {
  const stated = site.dateOf(article, now);
  return stated === undefined || stated === instant(now) ? dayAt(article.published) : stated.slice(0, 10);
}

/**
 * Articles that a feed offered when their day was gathered, or for the first time when the next was, and that no day has but
 * those far from when they are dated. A day that is gathered again has no more what feeds no longer list: as documented.
 */
export function lostArticles(
  byKey: ReadonlyMap<string, readonly Published[]>,
  sealings: readonly Sealing[],
): string[] {
  const last = new Map(sealings.map((sealing) => [sealing.day, sealing]));
  return TRUE.flatMap(({ site, article }) => {
    const { key } = article;
    const offered = sealings.filter((sealing) => wasOffered(article, sealing));
    const dated = offered.map(({ now }) => dayOf(site, article, now));
    const wasDue = offered.some(({ day }, visit) => {
      const late = daysBetween(dated[visit] ?? day, day);
      return late === 0 || (late === 1 && visit === 0);
    });
    const found = byKey.get(key) ?? [];
    const days = [dayAt(article.published), ...dated];
    const isThere = found.some(({ day }) => days.some((each) => Math.abs(daysBetween(each, day)) < 2));
    const isGone = sealings.some(({ day, published }) => {
      const again = last.get(day);
      return published.has(key) && again !== undefined && !wasOffered(article, again);
    });
    if (!wasDue || isThere || isGone || site.exceptions.some(({ has }) => has(article))) return [];
    const list = (all: readonly { day: string }[]) => all.map(({ day }) => day).join(' ');
    return [`${site.source.id} ${key} of ${days[0]}: offered for ${list(offered)}, in ${list(found)}`];
  });
}

function wasOffered(article: TrueArticle, { offered }: Sealing): boolean {
  return [...offered.values()].some((articles) => articles?.includes(article));
}

/** The calendar days that have news. */
export const WEEK_DAYS = Array.from({ length: DAYS }, (_, day) => dayAt(at(day, 0)));

/** What is wrong with the ledger of a day, by what its feeds offered: each entry has one outcome, each feed one line. */
export function faultsOfLedger(
  { now, offered }: Sealing,
  ledger: readonly LedgerLine[],
  articles: readonly Article[],
): string[] {
  const fates = ledger.filter(({ outcome }) => outcome === 'published' || outcome === 'dropped');
  const entries = [...offered].flatMap(([feed, given = []]) => {
    const site = WEEK_SITES.find(({ source }) => feed.startsWith(source.homepage));
    return given.map((article) => site?.urlOf(article, now) ?? '');
  });
  const published = fates.filter(({ outcome }) => outcome === 'published');
  const lines = ledger.filter(({ subject }) => offered.has(subject));
  return [
    ...differences('entry', entries, subjectsOf(fates)),
    ...differences(
      'article',
      articles.map(({ url }) => url),
      subjectsOf(published).map(canonicalUrl),
    ),
    ...differences('feed', [...offered.keys()], subjectsOf(lines)),
    ...fates.filter(({ reason }) => !reason).map(({ subject }) => `no reason: ${subject}`),
    ...lines.filter((line) => !saysHowMany(line, offered)).map(({ subject }) => `another number: ${subject}`),
  ];
}

const subjectsOf = (lines: readonly LedgerLine[]) => lines.map(({ subject }) => subject);

/** Whether a feed's line gives the number of its entries, or a reason where it could not be read. */
function saysHowMany(line: LedgerLine, offered: Sealing['offered']): boolean {
  const given = offered.get(line.subject);
  if (given === undefined) return line.outcome === 'failed' && line.reason !== undefined;
  return line.outcome === 'ok' && (line.detail ?? '').startsWith(`${given.length} entries`);
}

/** What is in one of two lists more often than in the other. */
function differences(what: string, wanted: readonly string[], found: readonly string[]): string[] {
  const [due, there] = [tally(wanted), tally(found)];
  return [...new Set([...wanted, ...found])].flatMap((each) => {
    const counts = [due.get(each) ?? 0, there.get(each) ?? 0];
    return counts[0] === counts[1] ? [] : [`${what} ${each}: ${counts.join(' due, ')} there`];
  });
}
