import { addressSegments } from '../../../text/address-segments.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';

/** As much of a day's article as shows its kind. */
export type KnownArticle = Pick<DayArticle, 'article' | 'english' | 'source'>;

/** What shows an article's kind. */
export interface Clues {
  /** Its headline as printed, and in English where that is another. */
  titles: readonly string[];
  /** In lower case the first label of its host with its dot (`opinion.`), the parts of its path, and its section. */
  places: readonly string[];
  /** Its first and its last words in its own language, and its first in English. */
  opening: string;
  closing: string;
}

/** How much of a headline is read, in UTF-16 code units: no real one is longer. */
const READ_TITLE = 500;

/** How much of a text's beginning and of its end is read, in UTF-16 code units. */
const CLUE_LENGTH = 400;

/** What of an article shows its kind. */
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

/** The clues of an article of which only headlines, and perhaps its first words, are known. */
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
