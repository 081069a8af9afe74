import type { Article } from '../../../src/schemas/article.ts';
import { isEnglish } from '../../../src/schemas/language.ts';
import type { Snapshot } from '../../../src/schemas/snapshot.ts';
import type { Source } from '../../../src/schemas/source.ts';
import type { Translation } from '../../../src/schemas/translation.ts';

/** An article's English: its translation, or the original if it is in English. */
export interface EnglishText {
  title: string;
  summary?: string | undefined;
  /** One text for each block of the article, in order; none when only headline and lead are translated. */
  blocks: string[];
}

/** An article with its source and its English: the unit that every stage works on. */
export interface DayArticle {
  article: Article;
  source: Source;
  translation?: Translation | undefined;
  /** Undefined when there is neither a translation nor an English original. */
  english?: EnglishText | undefined;
}

/** The part of a day's article needed to judge whether another reports the same event. */
export interface ComparableArticle {
  article: Pick<Article, 'id' | 'source' | 'title' | 'summary' | 'blocks' | 'language' | 'published'>;
  english?: EnglishText | undefined;
}

/**
 * The author of an article's words: its source, or the agency whose copy it prints. Sources that print the same
 * agency's copy count as one voice.
 */
export function voiceOf({ article, source }: Pick<DayArticle, 'article' | 'source'>): string {
  return article.agency === undefined ? source.id : `agency ${article.agency}`;
}

/**
 * Joins a snapshot's articles with their sources and their English, sorted by article id.
 * @throws when an article names a source that is not in the snapshot (impossible in a verified one)
 */
export function joinArticles(snapshot: Snapshot): DayArticle[] {
  const sources = new Map(snapshot.sources.map((source) => [source.id, source]));
  const translations = new Map(snapshot.translations.map((each) => [each.article, each]));
  return snapshot.articles.map((article) => {
    const source = sources.get(article.source);
    if (!source)
      throw new Error(`join: article ${article.id}: its source "${article.source}" is not in sources.json`);
    const translation = translations.get(article.id);
    return { article, source, translation, english: englishTextOf(article, translation) };
  });
}

/** The English of an article: its own text if it is in English, else its translation, if there is one. */
export function englishTextOf(
  article: Pick<Article, 'title' | 'summary' | 'blocks' | 'language'>,
  translation?: Translation,
): EnglishText | undefined {
  if (isEnglish(article.language)) {
    return { title: article.title, summary: article.summary, blocks: article.blocks.map(({ text }) => text) };
  }
  return (
    translation && { title: translation.title, summary: translation.summary, blocks: translation.blocks }
  );
}
