import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { daySummarySchema } from '../../../src/schemas/day-summary.ts';
import { articleRowSchema } from '../../../src/schemas/open-data/article-row.ts';
import { parseJsonLines, parseRecord } from '../../pipeline/snapshot/parse-records.ts';
import { articleRowsOf } from '../publication/article-rows.ts';

/** Stories whose pages and articles are kept for reading offline, from the first of the day. */
const MAX_STORIES = 30;

/**
 * Bytes of the pages kept: with the files that every page needs, about one megabyte as a host sends it compressed (pages of
 * a real day shrink to a quarter or a third). Bytes before compression are counted, since those after it depend on the host
 * and on the version of zlib.
 */
const MAX_BYTES = 2_400_000;

/**
 * The pages of a day that a reader keeps: its first stories, then their articles, as many as `MAX_STORIES` and `MAX_BYTES`
 * allow. Pages that only say that something was withdrawn are none of them, since neither list names them.
 * @param dist the site that holds the pages of the day
 * @returns files relative to the site in the order in which they are kept
 * @throws when the day has no summary or no list of articles: every day that was made has both
 */
export async function offlinePages(dist: string, day: string): Promise<string[]> {
  const summary = join(dist, day, 'summary.json');
  const { stories } = parseRecord(await readFile(summary), summary, daySummarySchema);
  const articles = await articlesByStory(dist, day);
  const first = stories.slice(0, MAX_STORIES);
  const paths = [
    ...first.map((slug) => `${day}/${slug}/`),
    ...first.flatMap((slug) => articles.get(slug) ?? []),
  ];
  const kept: string[] = [];
  let left = MAX_BYTES;
  for (const path of paths) {
    const file = `${path}index.html`;
    left -= (await stat(join(dist, file))).size;
    if (left < 0) break;
    kept.push(file);
  }
  return kept;
}

/** The paths of a day's articles, relative to the site, by the slug of their story. */
async function articlesByStory(dist: string, day: string): Promise<Map<string, string[]>> {
  const path = articleRowsOf(dist, day);
  const rows = parseJsonLines(await readFile(path), path, articleRowSchema);
  const byStory = Map.groupBy(rows, ({ story }) => story ?? '');
  return new Map(
    [...byStory].map(([slug, own]) => [
      slug,
      own.map(({ page }) => page.slice(page.indexOf(`/${day}/`) + 1)),
    ]),
  );
}
