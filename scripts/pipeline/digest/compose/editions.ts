import { primaryLanguage } from '../../../../src/schemas/language.ts';
import { stemsOf } from '../../../text/stem.ts';
import { isStopWord } from '../../../text/stop-words.ts';
import { wordsOf } from '../../../text/words.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { publishersOf } from '../../snapshot/publishers.ts';

/** Blocks of a text that are compared: editions are cut at different lengths but begin alike. */
const OPENING = 4;

/**
 * Least similarity of two openings in English, 0 to 1, at which they are one text in two languages. Translations of one
 * text share most words; two reports of one event share names and a few more.
 */
const MIN_LIKENESS_OF_EDITIONS = 0.5;

/** Fewest distinct words of an opening that can be called the same: more than a headline has. */
const MIN_WORDS_OF_OPENING = 15;

/**
 * Returns each article's editions by its id: the same publisher's articles on the same event that say nearly the same
 * in another language. Compared in English; articles without any have no editions.
 * @param event the articles of one event
 */
export function editionsOf(event: readonly DayArticle[]): ReadonlyMap<string, string[]> {
  const publishers = publishersOf(event.map(({ source }) => source));
  const words = new Map(event.map((each) => [each.article.id, openingStems(each)]));
  const isEdition = (one: DayArticle, other: DayArticle): boolean =>
    publishers.get(one.source.id) === publishers.get(other.source.id) &&
    primaryLanguage(one.article.language) !== primaryLanguage(other.article.language) &&
    likeness(words.get(one.article.id), words.get(other.article.id)) >= MIN_LIKENESS_OF_EDITIONS;
  return new Map(
    event.map((one) => [
      one.article.id,
      event.filter((other) => isEdition(one, other)).map(({ article }) => article.id),
    ]),
  );
}

function openingStems({ english }: DayArticle): ReadonlySet<string> {
  if (!english) return new Set();
  const text = [english.title, english.summary ?? '', ...english.blocks.slice(0, OPENING)].join('\n');
  const words = wordsOf(text.toLowerCase(), 'en').map((word) => word.text);
  return new Set(words.filter((word) => !isStopWord(word, 'en')).flatMap((word) => stemsOf(word, 'en')));
}

/** Returns the overlap of two sets as a share of the smaller one: the shorter edition is part of the longer one. */
function likeness(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
  const least = Math.min(one.size, other.size);
  return least < MIN_WORDS_OF_OPENING ? 0 : one.intersection(other).size / least;
}
