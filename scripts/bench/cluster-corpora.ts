import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { apertiumTranslator } from '../adapters/translate/apertium-translator.ts';
import type { DayArticle } from '../pipeline/snapshot/day-article.ts';
import { readCorpusArticles, type CorpusArticle } from './corpus-articles.ts';

/** A set of articles with human event labels. */
export interface Corpus {
  name: string;
  /** Within `../shared`. */
  file: string;
  /** Whether its articles have dates of their own. */
  dated: boolean;
  /** Target for B-cubed F1. */
  target?: number;
  /** Only articles in this language. */
  language?: string;
  /** Whether the embedded translators that need no download translate it into English first. */
  translated?: boolean;
}

/** The labelled sets; AllSides gives one date for all articles of an event, so its dates give the events away. */
export const corpora: readonly Corpus[] = [
  {
    name: 'og2021, all, Apertium',
    file: 'clusters/og2021-titles.jsonl',
    dated: true,
    target: 0.65,
    translated: true,
  },
  { name: 'og2021, all, as it is', file: 'clusters/og2021-titles.jsonl', dated: true },
  {
    name: 'og2021, English',
    file: 'clusters/og2021-titles.jsonl',
    dated: true,
    target: 0.78,
    language: 'en',
  },
  { name: 'vietnamese', file: 'clusters/vietnamese-mds.jsonl', dated: true, target: 0.93 },
  { name: 'neus', file: 'clusters/neus-triples.jsonl', dated: false, target: 0.87 },
  { name: 'basil', file: 'takes/basil.jsonl', dated: true, target: 0.95 },
  { name: 'allsides-2021', file: 'takes/allsides-2021.jsonl', dated: true, target: 0.9 },
  { name: 'allsides, undated', file: 'takes/allsides-2021.jsonl', dated: false },
  { name: 'emergent', file: 'takes/emergent.jsonl', dated: false },
];

/** Returns the articles of a corpus; undefined where its file is absent. */
export async function readClusterCorpus(
  shared: string,
  corpus: Corpus,
): Promise<CorpusArticle[] | undefined> {
  const path = `${shared}/${corpus.file}`;
  if (!existsSync(path)) return undefined;
  const articles = readCorpusArticles(path, corpus).filter(
    ({ article }) => corpus.language === undefined || article.article.language === corpus.language,
  );
  return corpus.translated ? withEnglishTitles(articles) : articles;
}

/** Returns the half that an event belongs to, by its hash: `tune`, on which options are chosen, or `test`. */
export function halfOf(event: string): 'tune' | 'test' {
  return (createHash('sha256').update(event).digest()[0] ?? 0) % 2 === 0 ? 'tune' : 'test';
}

async function withEnglishTitles(articles: readonly CorpusArticle[]): Promise<CorpusArticle[]> {
  const translator = apertiumTranslator((what) => process.stderr.write(`${what}\n`));
  const titles = new Map<DayArticle, string>();
  for (const [language, of] of Map.groupBy(articles, ({ article }) => article.article.language)) {
    if (language === 'en' || (await translator.versionFor(language)) === undefined) continue;
    const own = of.map(({ article }) => article.article.title);
    const english = await translator.translate(own, language);
    if (!english.ok) throw new Error(english.failure.detail);
    of.forEach(({ article }, index) => titles.set(article, english.value[index] ?? article.article.title));
  }
  return articles.map((each) => {
    const title = titles.get(each.article);
    return title === undefined
      ? each
      : { ...each, article: { ...each.article, english: { title, blocks: [] } } };
  });
}
