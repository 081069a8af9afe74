import { existsSync } from 'node:fs';
import type { DayArticle } from '../pipeline/snapshot/day-article.ts';
import { readCorpusArticles } from './corpus-articles.ts';

/** A story of a labelled corpus: its articles, and a person's label for the framing of each. */
export interface LabelledStory {
  name: string;
  articles: DayArticle[];
  /** Labels by article id; articles without a label are missing. */
  labels: Map<string, string>;
}

/** Returns a corpus of `../shared/takes` (JSON Lines), each cluster as a story; undefined where the file is absent. */
export function readTakeCorpus(path: string): LabelledStory[] | undefined {
  if (!existsSync(path)) return undefined;
  const stories = Map.groupBy(readCorpusArticles(path), ({ cluster }) => cluster ?? '');
  return [...stories].map(([name, members]) => ({
    name,
    articles: members.map(({ article }) => article),
    labels: new Map(members.flatMap(({ article, stance }) => (stance ? [[article.article.id, stance]] : []))),
  }));
}
