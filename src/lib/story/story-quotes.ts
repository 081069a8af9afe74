import { isEnglish } from '../../schemas/language.ts';
import type { PublishedArticle } from '../../schemas/published-article.ts';
import type { Story } from '../../schemas/story.ts';
import type { Take } from '../../schemas/take.ts';
import { quotesOfStory, shortQuote, type ShortQuote } from '../short-quote.ts';
import { shownTake } from '../shown-take.ts';
import { required } from '../required.ts';
import { isUnderHeadline, longWords, plainWords } from '../same-words.ts';
import type { TextBlock } from '../text-blocks.ts';
import { passagesOf } from './passages.ts';

/** Longest quotations, in UTF-16 code units: of what happened, of a take or a country's press, of a single voice. */
const MAX_QUOTE_LENGTH = { happened: 300, side: 240, voice: 200 };
/** Quotations of what happened, and of each take. */
const MAX_HAPPENED = 3;
const MAX_OF_TAKE = 2;
/** Quotations of what happened at least, of a story of so many sources. */
const MIN_HAPPENED = 2;
const MANY = 5;
/** Words at the beginning of two texts that make one a copy of the other. */
const OPENING = 7;
/** The part of the words of the shorter of two texts that stand in the other, from which they say the same. */
const SAME = 0.6;
/** Words from which that is asked of a text: of fewer, too many stand anywhere. */
const ENOUGH = 8;
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

/** Takes each passage once, and one of texts that say the same in the same words, as copies of one report do. */
class Quoting {
  readonly #articles: Articles;
  readonly #blocks: ReadonlyMap<string, readonly TextBlock[]>;
  readonly #quoted: ShortQuote[] = [];

  constructor(articles: Articles, blocks: ReadonlyMap<string, readonly TextBlock[]>) {
    this.#articles = articles;
    this.#blocks = blocks;
  }

  has(id: string): boolean {
    return this.#quoted.some(({ article }) => article.id === id);
  }

  /** Quotes the first of some candidates that is new, if any is. */
  take(candidates: readonly (ShortQuote | undefined)[]): ShortQuote[] {
    const first = candidates.find((quote) => quote && this.#isNew(quote));
    if (!first) return [];
    this.#quoted.push(first);
    return [first];
  }

  /** The paragraph with which an article begins, in English. */
  beginning(id: string, most: number): ShortQuote | undefined {
    return this.paragraphs(id, most)[0];
  }

  /** The paragraphs of an article that can be quoted in English, in their order. */
  paragraphs(id: string, most: number): ShortQuote[] {
    const article = required(this.#articles, id);
    return isEnglish(article.shownLanguage) ? passagesOf(article, this.#blocks.get(id) ?? [], most) : [];
  }

  #isNew({ evidence }: ShortQuote): boolean {
    return this.#quoted.every(
      (other) =>
        !isCopy(other.evidence.text, evidence.text) &&
        !(other.evidence.article === evidence.article && other.evidence.block === evidence.block),
    );
  }
}

/** Whether two texts begin alike, or share most of their words, as copies of one report do. */
function isCopy(one: string, other: string): boolean {
  const [words, others] = [plainWords(one).split(' '), plainWords(other).split(' ')];
  if (words.slice(0, OPENING).join(' ') === others.slice(0, OPENING).join(' ')) return true;
  const [set, otherSet] = [new Set(words), new Set(others)];
  const fewer = Math.min(set.size, otherSet.size);
  return fewer >= ENOUGH && set.intersection(otherSet).size >= SAME * fewer;
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
  const central = quotesOfStory(story, articles, MAX_QUOTE_LENGTH.happened).filter(
    ({ evidence }) => evidence.block !== null,
  );
  if (story.takes.length === 0) return withoutTakes(story, central, () => new Quoting(articles, blocks));
  const quoting = new Quoting(articles, blocks);
  const quoted = central.slice(0, MAX_HAPPENED).flatMap((quote) => quoting.take([quote]));
  const own = story.takes.map((take) => quotesOfTake(take, articles, quoting));
  const ofVoices = story.voices.map(
    ({ evidence }) => quoting.take(quoting.paragraphs(evidence.article, MAX_QUOTE_LENGTH.voice))[0],
  );
  const { happened, ofTakes } = givenToTakes(story.takes, quoted, own);
  return {
    happened: [...happened, ...more(story, articles, happened, quoting)],
    ofTakes,
    ofVoices,
    contrast: [],
  };
}

/** What happened and the takes, where a take of which all words would repeat what happened has its article's own of these. */
function givenToTakes(
  takes: readonly Take[],
  quoted: readonly ShortQuote[],
  own: readonly ShortQuote[][],
): Pick<StoryQuotes, 'happened' | 'ofTakes'> {
  const happened = [...quoted];
  const ofTakes = own.map((quotes, index) => {
    const given = happened.findIndex(({ article }) => takes[index]?.articles.includes(article.id));
    return quotes.length > 0 || given === -1 ? quotes : happened.splice(given, 1);
  });
  return { happened, ofTakes };
}

/**
 * Where too little says what happened before the takes, how an article that is in none of them begins: of another country
 * before the same, and the one that has most words of the title first.
 */
function more(
  story: Story,
  articles: Articles,
  happened: readonly ShortQuote[],
  quoting: Quoting,
): ShortQuote[] {
  const least = story.sources < MANY ? 1 : MIN_HAPPENED;
  if (happened.length >= least) return [];
  const divided = new Set([...story.takes, ...story.voices].flatMap((part) => part.articles));
  const quoted = new Set(happened.map(({ article }) => article.source.country));
  const isAsked = (id: string): boolean => quoted.has(required(articles, id).source.country);
  const title = longWords(story.title);
  const beginnings = story.articles
    .filter((id) => !divided.has(id) && !quoting.has(id))
    .flatMap((id) => quoting.beginning(id, MAX_QUOTE_LENGTH.happened) ?? [])
    .map((quote) => ({ quote, shared: longWords(quote.text).intersection(title).size }))
    .sort(
      (a, b) =>
        Number(isAsked(a.quote.article.id)) - Number(isAsked(b.quote.article.id)) || b.shared - a.shared,
    );
  return beginnings.flatMap(({ quote }) => quoting.take([quote])).slice(0, least - happened.length);
}

/**
 * Two sources of a take, those not quoted elsewhere first: the sentence that proves the take, or how the article begins,
 * or else its headline.
 */
function quotesOfTake(take: Take, articles: Articles, quoting: Quoting): ShortQuote[] {
  const { quotes } = shownTake(take, articles);
  const proofs = quotes.map((evidence) => shortQuote(evidence, articles, MAX_QUOTE_LENGTH.side));
  const ids = [...take.articles].sort((a, b) => Number(quoting.has(a)) - Number(quoting.has(b)));
  const shown: ShortQuote[] = [];
  for (const id of ids) {
    const { source } = required(articles, id);
    if (shown.length === MAX_OF_TAKE || shown.some(({ article }) => article.source.id === source.id))
      continue;
    const own = proofs.filter(({ article }) => article.id === id);
    const [sentences, headlines] = [true, false].map((isSentence) =>
      own.filter(({ evidence }) => (evidence.block !== null) === isSentence),
    );
    const beginning = quoting.beginning(id, MAX_QUOTE_LENGTH.side);
    // Under the name of a take nobody else's answer may stand, with which its article happens to begin.
    const isFitting =
      beginning !== undefined &&
      [take.label, beginning.article.title].some((name) => isUnderHeadline(beginning.text, name));
    shown.push(
      ...quoting.take([...(sentences ?? []), isFitting ? beginning : undefined, ...(headlines ?? [])]),
    );
  }
  return shown;
}

/** What happened is quoted in fewer words where these would leave fewer than two countries to set side by side. */
function withoutTakes(story: Story, central: ShortQuote[], start: () => Quoting): StoryQuotes {
  const none = { ofTakes: [], ofVoices: [] };
  const happenedIn = (quoting: Quoting, most: number): ShortQuote[] =>
    central.slice(0, most).flatMap((quote) => quoting.take([quote]));
  for (const most of [2, 1]) {
    const quoting = start();
    const happened = happenedIn(quoting, most);
    const contrast = byCountry(story, quoting);
    if (contrast.length > 1) return { ...none, happened, contrast };
  }
  return { ...none, happened: happenedIn(start(), MAX_HAPPENED), contrast: [] };
}

function byCountry({ countries, articles }: Story, quoting: Quoting): ShortQuote[] {
  const rest = articles.flatMap((id) =>
    quoting.has(id) ? [] : (quoting.beginning(id, MAX_QUOTE_LENGTH.side) ?? []),
  );
  return countries
    .flatMap((code) => quoting.take(rest.filter(({ article }) => article.source.country === code)))
    .slice(0, COUNTRIES);
}
