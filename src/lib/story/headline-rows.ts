import type { PublishedArticle } from '../../schemas/published-article.ts';
import type { Story } from '../../schemas/story.ts';
import { compareByName } from '../countries.ts';
import { required } from '../required.ts';
import { plainWords, sameWords } from '../same-words.ts';
import type { ShortQuote } from '../short-quote.ts';
import { numberRows } from './number-words.ts';

/** Times that a page prints one headline: where it names the story, a take or a voice, and in the list of headlines. */
const MAX_PRINTED = 2;

/** One headline, with every article of the country that has it. */
export interface HeadlineRow {
  /** At least one; the first lends the headline. */
  articles: [PublishedArticle, ...PublishedArticle[]];
  /** Whether the page prints the headline often enough elsewhere. */
  elsewhere: boolean;
  /** The first article of the list with the same headline, if the page prints it there. */
  sameAs?: PublishedArticle | undefined;
}

/** The headlines of one country's press, or of sources whose country is unknown. */
export interface CountryRows {
  country: string | undefined;
  rows: HeadlineRow[];
}

/** The headlines that a story's page prints beside the list: its title, the names of takes, voices, and quotations. */
export function headlinesBeside(story: Story, quotes: readonly ShortQuote[]): string[] {
  return [
    story.title,
    // One that is the story’s title is not printed again over its take.
    ...story.takes.filter(({ label }) => !sameWords(label, story.title)).map(({ label }) => label),
    ...story.voices.map(({ evidence }) => evidence.text),
    ...quotes.filter(({ evidence }) => evidence.block === null).map(({ text }) => text),
    ...numberRows(story.disagreements)
      .flatMap(({ values }) => values.flatMap(({ quotes: ofValue }) => ofValue))
      .filter(({ block }) => block === null)
      .map(({ text }) => text),
  ];
}

/**
 * How each country's press headlines a story: countries by name, each headline once a country; those that the page prints
 * often enough elsewhere come last.
 */
export function headlineRows(
  story: Pick<Story, 'articles'>,
  articleById: ReadonlyMap<string, PublishedArticle>,
  beside: readonly string[],
): CountryRows[] {
  const articles = story.articles.map((id) => required(articleById, id));
  const printed = new Map<string, number>();
  const print = (headline: string): number => {
    const times = (printed.get(plainWords(headline)) ?? 0) + 1;
    printed.set(plainWords(headline), times);
    return times;
  };
  beside.forEach(print);
  const inList = new Map<string, PublishedArticle>();
  const rowOf = (first: PublishedArticle, others: PublishedArticle[]): HeadlineRow => {
    const words = plainWords(first.title);
    const elsewhere = print(first.title) > MAX_PRINTED;
    const sameAs = inList.get(words);
    if (!elsewhere) inList.set(words, sameAs ?? first);
    return { articles: [first, ...others], elsewhere, ...(elsewhere && { sameAs }) };
  };
  const countries = [...new Set(articles.flatMap(({ source }) => source.country ?? []))];
  return [...countries.sort(compareByName), undefined].flatMap((country): CountryRows[] => {
    const own = articles.filter(({ source }) => source.country === country);
    const rows = [...Map.groupBy(own, ({ title }) => plainWords(title)).values()].flatMap(
      ([first, ...others]): HeadlineRow[] => (first ? [rowOf(first, others)] : []),
    );
    return rows.length > 0
      ? [{ country, rows: rows.toSorted((a, b) => Number(a.elsewhere) - Number(b.elsewhere)) }]
      : [];
  });
}
