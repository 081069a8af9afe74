import { join } from 'node:path';
import { z } from 'astro/zod';
import { type Day, daySchema } from '../../../src/schemas/day.ts';
import { articleRowSchema } from '../../../src/schemas/open-data/article-row.ts';
import type { RememberedArticle } from '../../pipeline/gather/day/memory-writer.ts';
import { parseJsonLines } from '../../pipeline/snapshot/parse-records.ts';
import { listIfThere, readIfThere } from '../disk/if-there.ts';
import { articleRowsOf } from './article-rows.ts';
import { readOutline } from './day-records.ts';

/** What is read of an article in the open data of a site. */
const rowSchema = z.object(
  articleRowSchema.pick({ id: true, source: true, url: true, headline: true, language: true }).shape,
);

/** A published day whose articles are known by their addresses. */
export interface PublishedArticles {
  day: Day;
  /** @throws InputError when they cannot be read */
  articles: () => Promise<RememberedArticle[]>;
}

/** The published days of a site, but for samples, with the articles that its open data name. */
export async function publishedArticles(
  dist: string,
  isWanted: (day: Day) => boolean,
): Promise<PublishedArticles[]> {
  const names = (await listIfThere(join(dist, 'data'))) ?? [];
  const days = names.filter((name) => daySchema.safeParse(name).success && isWanted(name)).sort();
  return days.map((day) => ({ day, articles: () => articlesOf(dist, day) }));
}

async function articlesOf(dist: string, day: Day): Promise<RememberedArticle[]> {
  const outline = await readOutline(dist, day);
  const path = articleRowsOf(dist, day);
  const bytes = outline?.sample ? undefined : await readIfThere(path);
  if (!bytes) return [];
  return parseJsonLines(bytes, path, rowSchema).map(({ headline, ...row }) => ({
    ...row,
    title: headline,
    blocks: [],
  }));
}
