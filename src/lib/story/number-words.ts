import type { Disagreement } from '../../schemas/disagreement.ts';

/** Signs kept on each side of a number where a sentence is long, in UTF-16 code units. */
const AROUND = 60;

/**
 * The words around a number in a sentence: an exact span, cut between words at its ends, with … for what is left out. The
 * whole sentence if it is short or does not have the number in these words.
 *
 * @param number as a quotation writes it, for example `at least 43`
 */
export function wordsAround(sentence: string, number: string): string {
  const at = sentence.toLowerCase().indexOf(number.toLowerCase());
  if (at < 0 || sentence.length <= 2 * AROUND + number.length) return sentence;
  const from = at <= AROUND ? 0 : sentence.indexOf(' ', at - AROUND) + 1;
  const after = at + number.length + AROUND;
  const to = after >= sentence.length ? sentence.length : sentence.lastIndexOf(' ', after);
  const end = to <= at ? sentence.length : to;
  const start = from > at ? 0 : from;
  return `${start > 0 ? '… ' : ''}${sentence.slice(start, end)}${end < sentence.length ? ' …' : ''}`;
}

/** Things counted that are shown, and quotations of one value. */
const ROWS = 5;
const QUOTES = 2;

/** The numbers that differ, as far as they are shown: a value is quoted from sentences, or else from headlines. */
export function numberRows(disagreements: readonly Disagreement[]): Disagreement[] {
  return disagreements.slice(0, ROWS).map(({ about, values }) => ({
    about,
    values: values.map(({ quotes, ...value }) => {
      const sentences = quotes.filter(({ block }) => block !== null);
      return { ...value, quotes: (sentences.length > 0 ? sentences : quotes).slice(0, QUOTES) };
    }),
  }));
}
