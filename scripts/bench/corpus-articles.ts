import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { isEnglish } from '../../src/schemas/language.ts';
import type { DayArticle } from '../pipeline/snapshot/day-article.ts';
import { readJsonLines } from './read-json-lines.ts';

/** An article of a corpus, with its labels. */
export interface CorpusArticle {
  article: DayArticle;
  /** The event that it reports. */
  cluster?: string | undefined;
  /** How it frames the event. */
  stance?: string | undefined;
}

/** Publication time of articles without a date: the same for all, so that only texts count. */
const UNDATED = '2026-03-18T00:00:00Z';

const recordSchema = z.object({
  id: z.string(),
  title: z.string().min(1),
  text: z.string().nullable(),
  lang: z.string(),
  cluster: z.string().nullish(),
  source: z.string().nullish(),
  stance: z.string().nullish(),
  relative_stance: z.string().nullish(),
  published: z.string().nullish(),
});

/**
 * Returns the articles of a corpus in JSON Lines, in order.
 * @param dated whether articles keep their dates or all get the same one
 * @throws InputError naming file and line of the first that is not one
 */
export function readCorpusArticles(path: string, { dated = false } = {}): CorpusArticle[] {
  return readJsonLines(path, recordSchema).map((record) => ({
    article: toDayArticle(record, dated && record.published ? toInstant(record.published) : UNDATED),
    cluster: record.cluster ?? undefined,
    stance: record.stance ?? record.relative_stance ?? undefined,
  }));
}

function toDayArticle(
  { id, title, text, lang, source }: z.infer<typeof recordSchema>,
  published: string,
): DayArticle {
  // Titles collected one by one have no source: each is treated as a separate voice.
  const voice = `zz-${idOf(source ?? id)}`;
  const texts = (text ?? '').split('\n').filter((block) => block.trim() !== '');
  const url = `https://corpus.example/${idOf(id)}`;
  return {
    article: {
      id: idOf(id),
      source: voice,
      url,
      title,
      blocks: texts.map((block) => ({ kind: 'paragraph', text: block })),
      language: lang,
      published,
      publishedFrom: 'feed',
      fetched: published,
      based: 'feed',
    },
    source: {
      id: voice,
      name: voice,
      language: lang,
      homepage: url,
      feeds: [],
      ownership: 'unknown',
      rights: { text: 'excerpt' },
    },
    english: isEnglish(lang) ? { title, blocks: texts } : undefined,
  };
}

function toInstant(date: string): string {
  return `${new Date(date).toISOString().slice(0, 19)}Z`;
}

function idOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 16);
}
