import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { openSnapshot } from '../adapters/snapshot/open-snapshot.ts';
import { joinArticles } from '../pipeline/snapshot/day-article.ts';
import type { LabelledStory } from './take-corpora.ts';

const goldSchema = z.record(z.string(), z.object({ event: z.string(), take: z.string().nullable() }));

/**
 * Returns the stories of the bundled sample day as its writers intended them; undefined where either file is absent.
 * @param folder the sample's snapshot
 * @param gold JSON that maps each article's URL to its event, and its framing or null
 */
export async function readSampleStories(folder: string, gold: string): Promise<LabelledStory[] | undefined> {
  if (!existsSync(folder) || !existsSync(gold)) return undefined;
  const meant = goldSchema.parse(JSON.parse(readFileSync(gold, 'utf8')));
  const articles = joinArticles(await openSnapshot(folder));
  const events = Map.groupBy(articles, ({ article }) => meant[article.url]?.event);
  return [...events].flatMap(([name, members]) => {
    if (name === undefined || members.length < 2) return [];
    const labels = members.flatMap(({ article: { id, url } }): [string, string][] => {
      const take = meant[url]?.take;
      return take ? [[id, take]] : [];
    });
    return [{ name, articles: members, labels: new Map(labels) }];
  });
}
