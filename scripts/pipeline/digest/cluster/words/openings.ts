import { BLANK, kindsAt } from '../../../../text/character-kinds.ts';
import { tally } from '../../../../text/tally.ts';
import { commonness } from './commonness.ts';
import type { DayWords } from './mentions.ts';
import { formOf } from './packed-words.ts';
import type { ComparedText } from './reading.ts';
import type { TermTable } from './term-table.ts';

/** Articles with fewer words in all are short: a headline and a summary. */
const SHORT = 60;
/** Weight of a word in the opening, relative to one in the headline. */
export const WEIGHT_OF_OPENING_WORD = 0.7;
/** Pseudo-articles added to the day: they smooth the counts of a small day. */
const PRIOR_ARTICLES = 40;

/** The words of an article's headline and opening, by number, ascending. */
export interface Opening {
  terms: Int32Array;
  /** The rarity of each, on the day and in the news at large, as a natural logarithm. */
  rarity: Float64Array;
  /** Whether each occurs in the headline. */
  inHeadline: Uint8Array;
  /** Whether each is written as a name. */
  isName: Uint8Array;
  headlineNorm: number;
  norm: number;
  /** The sum of the rarities of the headline's words. */
  headlineWeight: number;
  /** Whether the article has little more text than this. */
  isShort: boolean;
}

/** Words, keyed by the pool number of their stem. */
interface Beginning {
  language: string;
  headline: ReadonlySet<number>;
  words: ReadonlySet<number>;
  names: ReadonlySet<number>;
  isShort: boolean;
}

/** Returns the openings of a day's articles, in order. Their terms are those of the day's vectors. */
export function openingsOf(readings: readonly ComparedText[], day: DayWords): Opening[] {
  const beginnings = readings.map((reading) => beginningOf(reading, day));
  const holders = tally(beginnings.flatMap(({ words }) => [...words]));
  const perLanguage = tally(beginnings.map(({ language }) => language));
  const known = new Map<number, number>();
  const rarityOf = (stem: number, language: string): number => {
    let rarity = known.get(stem);
    if (rarity === undefined) {
      const articles = (perLanguage.get(language) ?? 0) + PRIOR_ARTICLES;
      const today = Math.log((articles + 1) / ((holders.get(stem) ?? 0) + 0.5));
      rarity = language === 'en' ? Math.min(today, commonness(day.terms.pool.textOf(stem))) : today;
      known.set(stem, rarity);
    }
    return rarity;
  };
  return beginnings.map((beginning) => toOpening(beginning, day.terms, rarityOf));
}

function beginningOf({ language, fields }: ComparedText, { vocabulary, lexicon }: DayWords): Beginning {
  const [title, ...texts] = fields;
  const names = new Set<number>();
  const headline = new Set<number>();
  const words = new Set<number>();
  for (const field of fields) {
    for (const word of field.words.subarray(0, field.opening)) {
      const isName = lexicon.isName(word);
      vocabulary.visitStems(formOf(word), (stem) => {
        words.add(stem);
        if (field === title) headline.add(stem);
        if (isName) names.add(stem);
      });
    }
  }
  const rest = texts
    .map(({ text }) => text)
    .join('\n')
    .trim();
  return { language, headline, words, names, isShort: countBlanks(title?.text ?? '', rest) < SHORT };
}

/** Returns how many runs of white space two texts have; counting stops at `SHORT`. */
function countBlanks(...texts: string[]): number {
  let count = 0;
  for (const text of texts) {
    let wasBlank = false;
    for (let at = 0; at < text.length && count < SHORT; at++) {
      const isBlank = (kindsAt(text, at) & BLANK) !== 0;
      if (isBlank && !wasBlank) count += 1;
      wasBlank = isBlank;
    }
  }
  return count;
}

function toOpening(
  { language, headline, words, names, isShort }: Beginning,
  terms: TermTable,
  rarityOf: (stem: number, language: string) => number,
): Opening {
  const held = [...words]
    .map((stem) => ({ stem, term: terms.numberOfWord(stem) }))
    .sort((a, b) => a.term - b.term);
  const opening = {
    terms: new Int32Array(held.length),
    rarity: new Float64Array(held.length),
    inHeadline: new Uint8Array(held.length),
    isName: new Uint8Array(held.length),
  };
  let [headlineSquares, squares, headlineWeight] = [0, 0, 0];
  held.forEach(({ stem, term }, at) => {
    const rarity = rarityOf(stem, language);
    const isTop = headline.has(stem);
    const weight = rarity * (isTop ? 1 : WEIGHT_OF_OPENING_WORD);
    opening.terms[at] = term;
    opening.rarity[at] = rarity;
    opening.inHeadline[at] = isTop ? 1 : 0;
    opening.isName[at] = names.has(stem) ? 1 : 0;
    squares += weight * weight;
    if (!isTop) return;
    headlineSquares += rarity * rarity;
    headlineWeight += rarity;
  });
  return {
    ...opening,
    headlineNorm: Math.sqrt(headlineSquares),
    norm: Math.sqrt(squares),
    headlineWeight,
    isShort,
  };
}
