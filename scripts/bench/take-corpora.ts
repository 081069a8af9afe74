import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import type { DayArticle } from '../pipeline/day-article.ts';

/** A story of a labelled corpus: its articles, and what a person called each one's framing. */
export interface LabelledStory {
  name: string;
  articles: DayArticle[];
  /** Label by article id; articles without a label are missing. */
  labels: Map<string, string>;
}

const recordSchema = z.object({
  id: z.string(),
  title: z.string().min(1),
  text: z.string().nullable(),
  cluster: z.string(),
  source: z.string().nullish(),
  stance: z.string().nullish(),
});

type CorpusRecord = z.infer<typeof recordSchema>;

/** Reads a corpus of `../shared/takes` (JSON Lines), each cluster as a story; undefined where the file is absent. */
export function readCorpus(path: string): LabelledStory[] | undefined {
  if (!existsSync(path)) return undefined;
  const records = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => recordSchema.parse(JSON.parse(line)));
  return [...Map.groupBy(records, ({ cluster }) => cluster)].map(([name, members]) => ({
    name,
    articles: members.map(toDayArticle),
    labels: new Map(members.flatMap(({ id, stance }) => (stance ? [[idOf(id), stance]] : []))),
  }));
}

function toDayArticle({ id, title, text, source }: CorpusRecord): DayArticle {
  // Titles collected one by one carry no source: each is then a voice of its own.
  const voice = `zz-${idOf(source ?? id)}`;
  const texts = (text ?? '').split('\n').filter((block) => block.trim() !== '');
  const url = `https://corpus.example/${idOf(id)}`;
  const day = '2026-03-18T00:00:00Z';
  return {
    article: {
      id: idOf(id),
      source: voice,
      url,
      title,
      blocks: texts.map((block) => ({ kind: 'paragraph', text: block })),
      language: 'en',
      published: day,
      publishedFrom: 'feed',
      fetched: day,
      based: 'feed',
    },
    source: {
      id: voice,
      name: voice,
      language: 'en',
      homepage: url,
      feeds: [],
      ownership: 'unknown',
      rights: { text: 'excerpt' },
    },
    english: { title, blocks: texts },
  };
}

function idOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 16);
}
