import { isEnglish, primaryLanguage } from '../../../../../src/schemas/language.ts';
import { tidyHeadline } from '../../../../text/tidy-headline.ts';
import { BLANK, kindsAt } from '../../../../text/character-kinds.ts';
import type { ComparableArticle } from '../../../snapshot/day-article.ts';
import { cluesOfTitles } from '../../kind/clues.ts';
import { isLive } from '../../kind/live.ts';
import type { SparseOptions } from '../options.ts';
import type { Words } from './packed-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A part of an article whose words share one weight. */
export interface TextField {
  text: string;
  words: Words;
  /** How many of its words belong to the opening. */
  opening: number;
  weight: number;
}

/** An article's text, and the language in which its words are compared. */
export interface ComparedText {
  article: ComparableArticle;
  language: string;
  /** Headline, lead and the rest. */
  fields: TextField[];
}

/** Labels such as `WATCH:` are known by their own words; left in, they would count as names of the event. */
const LABELS_ALONE = { sourceNames: [] };

/** White-space-separated words of the text that count as the opening, besides the headline. */
const OPENING_WORDS = 60;

/**
 * Returns the text to compare: the article's English where available, otherwise its original. A live page is compared by its
 * headline alone, since its text covers several events.
 * @param tidyTitle strips from a headline what does not belong to the event
 */
export function readForComparing(
  article: ComparableArticle,
  { titleWeight, leadWeight, bodyWeight }: SparseOptions,
  tidyTitle: (article: ComparableArticle, title: string) => string,
  vocabulary: Vocabulary,
): ComparedText {
  const own = article.article;
  const { title, summary, blocks } = article.english ?? {
    ...own,
    blocks: own.blocks.map(({ text }) => text),
  };
  const [first = '', ...rest] = blocks;
  const language = article.english || isEnglish(own.language) ? 'en' : primaryLanguage(own.language);
  let left = OPENING_WORDS;
  const read = (text: string, weight: number): TextField => {
    const { end, count } = endOfStretches(text, left);
    left -= count;
    let opening = 0;
    const words = vocabulary.read(text, language, (start) => (opening += start < end ? 1 : 0));
    return { text, words, opening, weight };
  };
  const headline = tidyHeadline(tidyTitle(article, title), LABELS_ALONE);
  const lead = `${summary ?? ''}\n${summary === first ? '' : first}`;
  const isLivePage = isLive(cluesOfTitles([own.title, title], lead));
  const words = vocabulary.read(headline, language);
  return {
    article,
    language,
    fields: [
      { text: headline, words, opening: words.length, weight: titleWeight },
      read(isLivePage ? '' : lead, leadWeight),
      read(isLivePage ? '' : rest.join('\n'), bodyWeight),
    ],
  };
}

/** Returns where the first `most` white-space-separated words of a text end, and how many there are. */
function endOfStretches(text: string, most: number): { end: number; count: number } {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const wasInside = isInside;
    isInside = (kindsAt(text, at) & BLANK) === 0;
    if (!isInside || wasInside) continue;
    if (count === most) return { end: at, count };
    count += 1;
  }
  return { end: text.length, count };
}
