import type { Evidence } from '../../../../src/schemas/take.ts';
import { quantitiesIn, type Quantity } from '../../../text/quantities.ts';
import { isStopWord } from '../../../text/stop-words.ts';
import { stemsOf } from '../../../text/stem.ts';
import { agreeOnWeekdays, weekdaysIn } from '../../../text/weekdays.ts';
import { QUOTABLE_LENGTH, quotableSpan } from '../split/clause.ts';
import type { Passage, ReadArticle } from '../split/passages.ts';
import { findTerms, compileTerms, termWordsOf } from '../split/terms.ts';
import { COUNTED_THINGS, peopleWords } from './counted-things.ts';

/** A number that an article gives for something. */
export interface NumberStatement {
  voice: string;
  /** What it counts: only numbers of one thing are compared. */
  thing: string;
  /** The thing as shown to the reader. */
  about: string;
  quantity: Quantity;
  quote: Evidence;
  /** The weekdays that its sentence names, as bits; see weekdaysIn. */
  days: number;
  /** Whether the article speaks of other days before: the number is of another day than its news. */
  isOfAnotherDay: boolean;
}

/** Sentences read for numbers besides the headline: further down, an article covers other things too. */
const MAX_SENTENCES_READ = 3;

const things = compileTerms(COUNTED_THINGS.map(({ terms }) => terms));
const otherwise = compileTerms(COUNTED_THINGS.map(({ unless = '' }) => unless));
const people = compileTerms([peopleWords]);
/** Words that make a number one of a time or a part, not of the event as a whole. */
const OF_A_PART =
  /\b(?:this (?:fiscal )?(?:year|month|week)|last (?:year|month|week)|per (?:day|week|month|year)|a (?:day|week|month|year)|daily|weekly|monthly|so far|in another|elsewhere|alone|since|among (?:them|the))\b/i;

/** Where a number's clause begins and ends. */
const BOUNDARY = /[,;:()–—]|\s-\s|\b(?:and|but|while|including|plus|whereas|leaving|after|before)\b/giu;

/** Returns the numbers that an article gives for things that news reports count, the headline's first. */
export function numberStatements(reading: ReadArticle): NumberStatement[] {
  const passages = reading.passages.filter(({ part }) => part !== 'summary').slice(0, MAX_SENTENCES_READ);
  const days = passages.map(({ text }) => weekdaysIn(text, 'en'));
  return passages.flatMap((passage, place) => {
    const own = days[place] ?? 0;
    const before = days.slice(0, place).reduce((all, each) => all | each, 0);
    const when = { days: own, isOfAnotherDay: agreeOnWeekdays(own, before) === -1 };
    return quantitiesIn(passage.text).flatMap((quantity) => {
      const statement = statementOf(reading, passage, quantity);
      return statement ? [{ ...statement, ...when }] : [];
    });
  });
}

/** Whether two numbers may be of one day: both name it, or neither names another. */
export function mayShareDay(one: NumberStatement, other: NumberStatement): boolean {
  const agreement = agreeOnWeekdays(one.days, other.days);
  return agreement === 1 || (agreement === 0 && !one.isOfAnotherDay && !other.isOfAnotherDay);
}

function statementOf(
  reading: ReadArticle,
  passage: Passage,
  quantity: Quantity,
): Omit<NumberStatement, 'days' | 'isOfAnotherDay'> | undefined {
  if (quantity.unit !== 'count' || OF_A_PART.test(passage.text)) return undefined;
  const clause = clauseOf(passage.text, quantity);
  if (/\bby\s+(?:the\s+)?$/i.test(clause.before)) return undefined;
  const place = thingOf(termWordsOf(`${clause.before} ${clause.after}`));
  const counted = place === undefined ? undefined : COUNTED_THINGS[place];
  if (!counted) return undefined;
  const quote = quoteOf(reading, passage, quantity);
  if (!quote) return undefined;
  const noun = nounAfter(clause.after);
  const thing = noun === undefined ? counted.of : `${counted.of}: ${noun.key}`;
  const about = counted.of === 'magnitude' ? 'magnitude' : `${noun?.text ?? 'people'} ${counted.of}`;
  return { voice: reading.voice, thing, about, quantity, quote };
}

/** Returns the one thing that a clause names; undefined when it names none, or several. */
function thingOf(words: readonly string[]): number | undefined {
  const named = new Set(findTerms(words, things).map(({ owner }) => owner));
  for (const { owner } of findTerms(words, otherwise)) named.delete(owner);
  const [only, more] = named;
  return more === undefined ? only : undefined;
}

/**
 * Returns what is counted where it is more specific than people: `police officers` in `3 police officers were killed`.
 */
function nounAfter(after: string): { key: string; text: string } | undefined {
  const words: string[] = [];
  for (const word of termWordsOf(after)) {
    const isOver =
      isStopWord(word, 'en') || findTerms([word], people).length > 0 || thingOf([word]) !== undefined;
    if (isOver || words.length === 2) break;
    words.push(word);
  }
  if (words.length === 0) return undefined;
  return { key: words.flatMap((word) => stemsOf(word, 'en')).join(' '), text: words.join(' ') };
}

function clauseOf(text: string, { start, end }: Quantity): { before: string; after: string } {
  const boundaries = [...text.matchAll(BOUNDARY)];
  // Commas within a number are not boundaries.
  const from = boundaries.findLast((match) => match.index + match[0].length <= start);
  const to = boundaries.find((match) => match.index >= end);
  return {
    before: text.slice(from ? from.index + from[0].length : 0, start),
    after: text.slice(end, to?.index ?? text.length),
  };
}

function quoteOf(reading: ReadArticle, passage: Passage, { start, end }: Quantity): Evidence | undefined {
  const { id: article, side } = reading;
  const { part, block, whole, span } = passage;
  if (part === 'title') {
    if (whole.length > QUOTABLE_LENGTH.most) return undefined;
    return { article, side, block: null, start: 0, end: whole.length, text: whole };
  }
  const number = passage.text.slice(start, end);
  const cut = quotableSpan(whole, span, (text) => (text.includes(number) ? 1 : 0));
  if (!cut) return undefined;
  const text = whole.slice(cut.start, cut.end);
  return text.includes(number) ? { article, side, block, ...cut, text } : undefined;
}
