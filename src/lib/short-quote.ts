import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Evidence, Take } from '../schemas/take.ts';
import { isEnglish } from '../schemas/language.ts';
import type { Story } from '../schemas/story.ts';
import { quotedLanguage } from './quoted-language.ts';
import { required } from './required.ts';
import { sameWords } from './same-words.ts';
import { shortened } from './shortened.ts';
import { shownTake } from './shown-take.ts';

/** A quotation for tight spaces. */
export interface ShortQuote {
  /** An exact span, cut at its end only. */
  text: string;
  language: string;
  article: PublishedArticle;
  /** The whole span, and where it stands. */
  evidence: Evidence;
}

type Articles = ReadonlyMap<string, PublishedArticle>;

/**
 * A quotation cut after a word where it is long.
 *
 * @param most UTF-16 code units
 */
export function shortQuote(evidence: Evidence, articleById: Articles, most: number): ShortQuote {
  const article = required(articleById, evidence.article);
  const text = shortened(evidence.text, most);
  return { text, language: quotedLanguage(evidence, article), article, evidence };
}

const isReadable = ({ language }: ShortQuote): boolean => isEnglish(language);

/**
 * A quotation that shows a take, other than the headline that is its name: a sentence of the text before a headline, in
 * English before the original, and the story's title only for want of another. Undefined where the take has none but its name.
 *
 * @param title of the story, which stands above it
 * @param most UTF-16 code units
 */
export function quoteOfTake(
  take: Take,
  articleById: Articles,
  title: string,
  most: number,
): ShortQuote | undefined {
  const { quotes } = shownTake(take, articleById);
  const sentences = quotes.filter(({ block }) => block !== null);
  const all = [...sentences, ...quotes].map((evidence) => shortQuote(evidence, articleById, most));
  const readable = all.filter(isReadable);
  return readable.find(({ evidence }) => !sameWords(evidence.text, title)) ?? readable[0] ?? all[0];
}

/**
 * What happened, in the sources' words: sentences of a story's summary in English, each of another country where there
 * are several, and none that only repeats the story's title. A headline, which mostly says what the title says, comes after
 * sentences; one of which the cut takes away a turn (`…, but`) comes last.
 *
 * @param most UTF-16 code units of each
 */
export function quotesOfStory(
  story: Pick<Story, 'summary' | 'title'>,
  articleById: Articles,
  most: number,
): ShortQuote[] {
  const quotes = story.summary
    .filter(({ text }) => !sameWords(text, story.title))
    .map((evidence) => shortQuote(evidence, articleById, most))
    .filter(isReadable);
  const seen = new Set<string | undefined>();
  const [first, others] = [[] as ShortQuote[], [] as ShortQuote[]];
  for (const quote of quotes) {
    const { country } = quote.article.source;
    (seen.has(country) ? others : first).push(quote);
    seen.add(country);
  }
  const placeOf = (quote: ShortQuote): number =>
    losesTurn(quote) ? 2 : quote.evidence.block === null ? 1 : 0;
  return [...first, ...others].sort((a, b) => placeOf(a) - placeOf(b));
}

/** What takes back or limits what was said before it. */
const TURN = /\b(?:but|yet|although|though|unless|except|however|despite|denied|denies)\b/iu;

/** Whether a turn of a sentence lies behind the cut, so that what is left may say the opposite of the whole. */
const losesTurn = ({ text, evidence }: ShortQuote): boolean =>
  text.endsWith('…') && TURN.test(evidence.text.slice(text.length - 1));

/**
 * A country's own press as a story quotes it: in its summary, its takes or the headlines of those that stand apart; in
 * English, one quotation of each article, and none that only repeats a title.
 *
 * @param most UTF-16 code units of each
 * @param title the headline under which they stand
 */
export function quotesOfPress(
  country: string,
  story: Pick<Story, 'summary' | 'title' | 'takes' | 'voices'>,
  articleById: Articles,
  most: number,
  title: string,
): ShortQuote[] {
  const own = [
    ...story.summary,
    ...story.takes.flatMap((take) => shownTake(take, articleById).quotes),
    ...story.voices.map((voice) => voice.evidence),
  ]
    .filter(({ text }) => !sameWords(text, story.title) && !sameWords(text, title))
    .map((evidence) => shortQuote(evidence, articleById, most))
    .filter((quote) => quote.article.source.country === country && isReadable(quote));
  return [...Map.groupBy(own, ({ article }) => article.id).values()].flatMap(([first]) => first ?? []);
}
