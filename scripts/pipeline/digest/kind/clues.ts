import { addressSegments } from '../../../text/address-segments.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';

/** The parts of a day's article that its kind is determined from. */
export type KnownArticle = Pick<DayArticle, 'article' | 'english' | 'source'>;

/** The features from which an article's kind is determined. */
export interface Clues {
  /** Its headline as printed, and in English if that differs. */
  titles: readonly string[];
  /**
   * In lower case: the first label of its host with its dot (`opinion.`), the segments of its path, and its section.
   */
  places: readonly string[];
  /** Its first and last words in its own language, and its first words in English. */
  opening: string;
  closing: string;
}

/** Most of a headline that is read, in UTF-16 code units: no real one is longer. */
const READ_TITLE = 500;

/** How much of a text's beginning and end is read, in UTF-16 code units. */
const CLUE_LENGTH = 400;

/** Returns the features from which an article's kind is determined. */
export function cluesOf({ article, english }: KnownArticle): Clues {
  const texts = article.blocks.map(({ text }) => text);
  const opening = [article.summary, texts[0], english?.blocks[0]].map(
    (text) => text?.slice(0, CLUE_LENGTH) ?? '',
  );
  return {
    titles: titlesRead([article.title, english?.title ?? article.title]),
    places: [
      ...placesOf(article.url),
      ...(article.section
        ?.slice(0, CLUE_LENGTH)
        .toLowerCase()
        .split(/\s*[/|>]\s*/) ?? []),
    ],
    opening: opening.join('\n'),
    closing: [texts.at(-1), english?.blocks.at(-1)].map((text) => text?.slice(-CLUE_LENGTH) ?? '').join('\n'),
  };
}

/** Returns the clues of an article known only by its headlines and perhaps its first words. */
export function cluesOfTitles(titles: readonly string[], opening = ''): Clues {
  return { titles: titlesRead(titles), places: [], opening: opening.slice(0, 3 * CLUE_LENGTH), closing: '' };
}

function titlesRead(titles: readonly string[]): string[] {
  return [...new Set(titles.map((title) => title.slice(0, READ_TITLE)))];
}

function placesOf(url: string): string[] {
  const address = URL.parse(url);
  if (!address) return [];
  const label = address.hostname.replace(/^www\./, '').split('.')[0] ?? '';
  const parts = addressSegments(url).map((part) => part.toLowerCase());
  return [`${label}.`, ...parts].filter((part) => part !== '');
}
