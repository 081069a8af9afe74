import { primaryLanguage } from '../../text/words.ts';
import { isEnglish, type ComparableArticle } from '../day-article.ts';
import type { SparseOptions } from './options.ts';

/** A part of an article that weighs as one. */
export interface Field {
  text: string;
  weight: number;
}

/** What an article says, and in which language its words are to be compared. */
export interface Reading {
  article: ComparableArticle;
  language: string;
  fields: Field[];
}

/**
 * The text to compare: the English of the article where there is one, else its own.
 * @param tidyTitle takes off a headline what says nothing of the event
 */
export function readArticle(
  article: ComparableArticle,
  { titleWeight, leadWeight, bodyWeight }: SparseOptions,
  tidyTitle: (article: ComparableArticle, title: string) => string = (_, title) => title,
): Reading {
  const own = article.article;
  const { title, summary, blocks } = article.english ?? {
    ...own,
    blocks: own.blocks.map(({ text }) => text),
  };
  const [first = '', ...rest] = blocks;
  return {
    article,
    language: article.english || isEnglish(own.language) ? 'en' : primaryLanguage(own.language),
    fields: [
      { text: tidyTitle(article, title), weight: titleWeight },
      { text: `${summary ?? ''}\n${summary === first ? '' : first}`, weight: leadWeight },
      { text: rest.join('\n'), weight: bodyWeight },
    ],
  };
}
