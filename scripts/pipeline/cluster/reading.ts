import { primaryLanguage } from '../../text/words.ts';
import { isEnglish, type ComparableArticle } from '../day-article.ts';
import type { SparseOptions } from './options.ts';
import type { Words } from './packed-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A part of an article that weighs as one. */
export interface Field {
  text: string;
  words: Words;
  weight: number;
}

/** What an article says, and in which language its words are to be compared. */
export interface Reading {
  article: ComparableArticle;
  language: string;
  /** Headline, lead and the rest. */
  fields: Field[];
}

/**
 * Reads the text to compare: the English of the article where there is one, else its own.
 * @param tidyTitle takes off a headline what says nothing of the event
 */
export function readArticle(
  article: ComparableArticle,
  { titleWeight, leadWeight, bodyWeight }: SparseOptions,
  tidyTitle: (article: ComparableArticle, title: string) => string,
  vocabulary: Vocabulary,
): Reading {
  const own = article.article;
  const { title, summary, blocks } = article.english ?? {
    ...own,
    blocks: own.blocks.map(({ text }) => text),
  };
  const [first = '', ...rest] = blocks;
  const language = article.english || isEnglish(own.language) ? 'en' : primaryLanguage(own.language);
  const read = (text: string, weight: number) => ({ text, words: vocabulary.read(text, language), weight });
  return {
    article,
    language,
    fields: [
      read(tidyTitle(article, title), titleWeight),
      read(`${summary ?? ''}\n${summary === first ? '' : first}`, leadWeight),
      read(rest.join('\n'), bodyWeight),
    ],
  };
}
