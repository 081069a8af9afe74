import { isEnglish } from '../../schemas/language.ts';
import type { PublishedArticle } from '../../schemas/published-article.ts';
import type { Story } from '../../schemas/story.ts';
import type { Take } from '../../schemas/take.ts';
import { quotesOfStory, shortQuote, type ShortQuote } from '../short-quote.ts';
import { shownTake } from '../shown-take.ts';
import { required } from '../required.ts';
import type { TextBlock } from '../text-blocks.ts';
import { passagesOf } from './passages.ts';

/** Longest quotations, in UTF-16 code units: of what happened, of a take or a country's press, of a single voice. */
const MOST = { happened: 300, side: 240, voice: 200 };
/** Quotations of what happened, and of each take. */
const HAPPENED = 3;
const OF_TAKE = 2;
/** Countries whose press is set side by side: two rows of three columns. */
const COUNTRIES = 6;

/** What a story's page quotes. No passage is quoted twice. */
export interface StoryQuotes {
  happened: ShortQuote[];
  /** For each take at most two, each of another source. */
  ofTakes: ShortQuote[][];
  /** For each single voice the words of its text, below its headline. */
  ofVoices: (ShortQuote | undefined)[];
  /** Where there are no takes: the words of several countries' press, each of another country. */
  contrast: ShortQuote[];
}

type Articles = ReadonlyMap<string, PublishedArticle>;

/** Takes each quotation once. */
class Quoting {
  readonly #articles: Articles;
  readonly #blocks: ReadonlyMap<string, readonly TextBlock[]>;
  readonly #quoted: ShortQuote[] = [];

  constructor(articles: Articles, blocks: ReadonlyMap<string, readonly TextBlock[]>) {
    this.#articles = articles;
    this.#blocks = blocks;
  }

  add<Quotes extends readonly ShortQuote[]>(quotes: Quotes): Quotes {
    this.#quoted.push(...quotes);
    return quotes;
  }

  has(id: string): boolean {
    return this.#quoted.some(({ article }) => article.id === id);
  }

  /** The first passage of an article that is not quoted yet, in English. */
  next(id: string, most: number): ShortQuote | undefined {
    const article = required(this.#articles, id);
    if (!isEnglish(article.shownLanguage)) return undefined;
    return passagesOf(article, this.#blocks.get(id) ?? [], most).find((passage) => this.#isNew(passage));
  }

  #isNew({ evidence: { article, block, text } }: ShortQuote): boolean {
    return this.#quoted.every(
      ({ evidence }) =>
        !(evidence.article === article && evidence.block === block) &&
        !evidence.text.startsWith(text) &&
        !text.startsWith(evidence.text),
    );
  }

  isNew(quote: ShortQuote): boolean {
    return this.#isNew(quote);
  }
}

/**
 * Chooses what a story's page quotes: what happened; then each take and voice, or without takes the press of several
 * countries.
 *
 * @param blocks the text of each article of the story, by its id
 */
export function storyQuotes(
  story: Story,
  articles: Articles,
  blocks: ReadonlyMap<string, readonly TextBlock[]>,
): StoryQuotes {
  const central = quotesOfStory(story, articles, MOST.happened).filter(
    ({ evidence }) => evidence.block !== null,
  );
  if (story.takes.length === 0) return withoutTakes(story, central, () => new Quoting(articles, blocks));
  const quoting = new Quoting(articles, blocks);
  const happened = quoting.add(central.slice(0, HAPPENED));
  const ofTakes = story.takes.map((take) => quoting.add(quotesOfTake(take, articles, quoting)));
  return { happened, ofTakes, ofVoices: voicesOf(story, quoting), contrast: [] };
}

function voicesOf({ voices }: Story, quoting: Quoting): StoryQuotes['ofVoices'] {
  return voices.map(({ evidence }) => {
    const quote = quoting.next(evidence.article, MOST.voice);
    if (quote) quoting.add([quote]);
    return quote;
  });
}

/** Sentences that prove the take, then passages of its articles, those not quoted elsewhere first; else headlines. */
function quotesOfTake(take: Take, articles: Articles, quoting: Quoting): ShortQuote[] {
  const { quotes } = shownTake(take, articles);
  const short = quotes.map((evidence) => shortQuote(evidence, articles, MOST.side));
  const sentences = short.filter((quote) => quote.evidence.block !== null && quoting.isNew(quote));
  const ids = [...take.articles].sort((a, b) => Number(quoting.has(a)) - Number(quoting.has(b)));
  const passages = ids.flatMap((id) => quoting.next(id, MOST.side) ?? []);
  const chosen = eachOfAnotherSource([...sentences, ...passages]);
  return (chosen.length > 0 ? chosen : eachOfAnotherSource(short)).slice(0, OF_TAKE);
}

function eachOfAnotherSource(quotes: readonly ShortQuote[]): ShortQuote[] {
  return [...Map.groupBy(quotes, ({ article }) => article.source.id).values()].flatMap(
    ([first]) => first ?? [],
  );
}

/** What happened is told in fewer words where these would leave fewer than two countries to set side by side. */
function withoutTakes(story: Story, central: ShortQuote[], start: () => Quoting): StoryQuotes {
  const none = { ofTakes: [], ofVoices: [] };
  for (const most of [2, 1]) {
    const quoting = start();
    const happened = quoting.add(central.slice(0, most));
    const contrast = byCountry(story, quoting);
    if (contrast.length > 1) return { ...none, happened, contrast };
  }
  return { ...none, happened: central.slice(0, HAPPENED), contrast: [] };
}

function byCountry({ countries, articles }: Story, quoting: Quoting): ShortQuote[] {
  const rest = articles.filter((id) => !quoting.has(id));
  const quotes = rest.flatMap((id) => quoting.next(id, MOST.side) ?? []);
  return countries
    .flatMap((code) => quotes.find(({ article }) => article.source.country === code) ?? [])
    .slice(0, COUNTRIES);
}
