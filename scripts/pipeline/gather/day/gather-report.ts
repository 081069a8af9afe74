import type { Article } from '../../../../src/schemas/article.ts';
import type { Day } from '../../../../src/schemas/day.ts';
import { isEnglish } from '../../../../src/schemas/language.ts';
import type { SnapshotContents } from '../../../../src/schemas/snapshot.ts';
import { mostFrequent } from '../../../text/tally.ts';
import type { GatheredDay } from './gather-day.ts';
import { gatherNotes } from './gather-notes.ts';
import type { DayCounts } from './quorum.ts';

/**
 * Counts what the quorum of a gathered day is judged by.
 * @param possible the most articles that its sources can have
 * @param lastDays the articles of each of the last days
 */
export function countDay(
  { sources, feeds, articles }: GatheredDay,
  possible: number,
  lastDays: readonly number[],
): DayCounts {
  const countryOf = new Map(sources.map(({ id, country }) => [id, country]));
  const countries = (ids: Iterable<string>) => new Set([...ids].map((id) => countryOf.get(id) ?? id)).size;
  return {
    feeds: { asked: feeds.length, read: feeds.filter(({ failure }) => !failure).length },
    countries: {
      asked: countries(sources.map(({ id }) => id)),
      withArticles: countries(articles.map(({ source }) => source)),
    },
    articles: articles.length,
    possible,
    lastDays,
  };
}

/** The cost of a run apart from the network. */
export interface RunCost {
  seconds: number;
  /** Peak memory use, in bytes. */
  memory: number;
}

/**
 * Summarises a day's gathering as a table of counts, one per line: feeds, entries, pages, articles by country, cost; then
 * what someone should look at.
 */
export function gatherReport(
  gathered: GatheredDay,
  day: Day,
  english: GatheredEnglish,
  { seconds, memory }: RunCost,
): string[] {
  const { feeds, pages, pictureOutcomes, ledger, articles, sources } = gathered;
  const failed = feeds.flatMap(({ failure }) => failure ?? []);
  const read = feeds.length - failed.length;
  const unchanged = feeds.filter(({ notModified }) => notModified).length;
  const entries = ledger.filter(({ outcome }) => outcome === 'published' || outcome === 'dropped');
  const countries = new Map(sources.map(({ id, country }) => [id, country ?? '??']));
  const bytes = [...feeds, ...pages, ...pictureOutcomes].reduce((sum, each) => sum + each.bytes, 0);
  const unread = pages.flatMap(({ failure }) => failure ?? []);
  return [
    row('feeds', feeds.length, `${read} read, ${unchanged} of them not modified, ${failed.length} failed`),
    ...byReason(failed),
    row(
      'entries',
      entries.length,
      `${articles.length} published, ${entries.length - articles.length} dropped`,
    ),
    ...byReason(entries.filter(({ outcome }) => outcome === 'dropped')),
    row('pages', pages.length, `${pages.length - unread.length} read, ${unread.length} not`),
    ...byReason(unread),
    ...pictureRows(pictureOutcomes),
    row('articles', articles.length, shares(articles.map(({ source }) => countries.get(source) ?? '??'))),
    ...englishRows(articles, english),
    row('cost', `${seconds.toFixed(0)} s`, `${megabytes(bytes)} received, ${megabytes(memory)} peak memory`),
    ...gatherNotes(gathered, day),
  ];
}

/** The English of a day's articles, and the ledger that says which have none. */
export type GatheredEnglish = Pick<SnapshotContents, 'translations' | 'ledger'>;

/** The rows of the English: how many articles have it, how many of their headlines and leads alone, and why others have none. */
export function englishRows(
  articles: readonly Article[],
  { translations, ledger }: GatheredEnglish,
): string[] {
  const foreign = articles.filter(({ language }) => !isEnglish(language));
  const long = new Set(foreign.filter(({ blocks }) => blocks.length > 0).map(({ id }) => id));
  const heads = translations.filter(({ article, blocks }) => blocks.length === 0 && long.has(article)).length;
  const without = ledger.filter(({ stage, outcome }) => stage === 'translate' && outcome === 'failed');
  const alone = heads === 0 ? '' : `, ${heads} of them of headline and lead alone`;
  const left = `${foreign.length - translations.length} of ${foreign.length} not translated`;
  return [row('English', translations.length, `translations${alone}; ${left}`), ...byReason(without)];
}

/** The rows of the pictures; none when none were asked for. */
function pictureRows(pictures: GatheredDay['pictureOutcomes']): string[] {
  if (pictures.length === 0) return [];
  const failed = pictures.flatMap(({ failure }) => failure ?? []);
  const kept = pictures.length - failed.length;
  return [row('pictures', pictures.length, `${kept} kept, ${failed.length} not`), ...byReason(failed)];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function row(what: string, count: number | string, rest: string): string {
  return `${what.padEnd(10)}${String(count).padStart(8)}  ${rest}`;
}

function byReason(failures: readonly { reason?: string | undefined }[]): string[] {
  return mostFrequent(failures.map(({ reason }) => reason ?? 'unknown')).map(
    ([reason, count]) => `${''.padEnd(10)}${String(count).padStart(8)}    ${reason}`,
  );
}

function shares(values: readonly string[]): string {
  return mostFrequent(values)
    .map(([value, count]) => `${value} ${count}`)
    .join(', ');
}
