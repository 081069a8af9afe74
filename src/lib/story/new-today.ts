import { t } from '../../interface/t.ts';
import type { PublishedArticle } from '../../schemas/published-article.ts';
import type { Story } from '../../schemas/story.ts';
import { countryForms, countryInSentence } from '../countries.ts';
import { required } from '../required.ts';
import { counted, listed } from '../words.ts';

/** Words shown on each side of a new number. */
const AROUND = 4;

/** New numbers that are shown, so that the line stays one that is read. */
const MAX_NUMBERS = 2;

/**
 * What a story has today that its earlier days did not, for example `New today: 3 more sources, Japan’s press, and the
 * number 79 (“… at least 79 people were …”).` A number whose words are not at hand is left out.
 */
export function newTodayWords(
  { thread, articles }: Pick<Story, 'thread' | 'articles'>,
  articleById: ReadonlyMap<string, PublishedArticle>,
): string {
  const { newToday } = thread;
  if (!newToday) return '';
  const { sources, countries, numbers } = newToday;
  const texts = articles.flatMap((id) => {
    const { title, summary } = required(articleById, id);
    return summary === undefined ? [title] : [title, summary];
  });
  const parts = [
    ...(sources > 0 ? [counted(sources, 'more source')] : []),
    ...(countries.length > 0 ? [pressOf(countries)] : []),
    ...numbers.flatMap((number) => numberInWords(number, texts) ?? []).slice(0, MAX_NUMBERS),
  ];
  if (parts.length > 0) return t('New today: {news}.', { news: listed(parts) });
  return numbers.length > 0 ? '' : t('No new source, country or number today.');
}

function pressOf(countries: readonly string[]): string {
  const [first] = countries;
  return first !== undefined && countries.length === 1
    ? t('{possessive} press', countryForms(first))
    : t('the press of {countries}', { countries: listed(countries.map(countryInSentence)) });
}

/** A new number with the words around it in the first text that prints it; undefined where none does. */
function numberInWords(number: string, texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const words = text.split(/\s+/);
    const at = words.findIndex((word) => digitsOf(word) === number);
    const printed = words[at];
    if (printed === undefined) continue;
    const from = Math.max(0, at - AROUND);
    const to = at + AROUND + 1;
    const around = words
      .slice(from, to)
      .join(' ')
      .replace(/[,;:]$/, '');
    const quoted = `${from > 0 ? '… ' : ''}${around}${to < words.length ? ' …' : ''}`;
    return t('the number {number} (“{words}”)', { number: bare(printed), words: quoted });
  }
  return undefined;
}

/** A word without the marks around it. */
const bare = (word: string): string => word.replace(/^[^\p{N}]+|[^\p{N}]+$/gu, '');

/** The plain decimal digits of a printed number, as English separates them. */
const digitsOf = (word: string): string => bare(word).replaceAll(',', '');
