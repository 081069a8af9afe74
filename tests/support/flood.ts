import { writeSnapshot } from '../../scripts/adapters/snapshot/write-snapshot.ts';
import type { Snapshot } from '../../src/schemas/snapshot.ts';
import { type ArticleSketch, makeSnapshot } from './make-day.ts';

/** An article of an invented flood: all articles made from it report one event. */
export const flood = (source: string, published: string, more: string): ArticleSketch => ({
  source,
  published,
  title: `Welsa flood: Tarnowbrück ${more}`,
  paragraphs: [
    `The river Welsa burst its banks at Tarnowbrück. Mayor Katarzyna Lindqvist spoke of the dam at Oberfelden: ${more}.`,
  ],
});

/** A day of one story, and what it must know of the days before. */
export function floodDay(day: string, more: string, earlier: Snapshot['earlier'] = []): Snapshot {
  const at = `${day}T09:00:00Z`;
  const made = makeSnapshot([flood('de-blatt', at, more), flood('fr-matin', at, `${more} at noon`)]);
  const articles = made.articles.map((article) => ({ ...article, fetched: `${day}T23:59:59Z` }));
  return { ...made, articles, earlier, manifest: { ...made.manifest, day, sealedAt: `${day}T23:59:59Z` } };
}

/** Seals a snapshot in a folder, as a command would. */
export async function sealInto(folder: string, { manifest, ...contents }: Snapshot): Promise<void> {
  const { day, sealedAt, generator, corrections } = manifest;
  await writeSnapshot(folder, { ...contents, day, sealedAt, generator, corrections });
}
