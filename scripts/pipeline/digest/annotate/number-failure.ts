import { numbersOf } from '../../../text/numbers.ts';
import { quantitiesIn, type Quantity } from '../../../text/quantities.ts';
import type { Why } from '../../outcome/failure.ts';

/** A number with a sign before it, or with a currency that quantities do not know. */
const MARKED = /(?:(?<![\p{L}\p{M}\p{N}])[\-+–—]\p{Sc}?|[\p{Sc}--[$€£]])\p{Nd}+(?:[.,]\p{Nd}+)*/gv;

/**
 * Returns why the numbers of a sentence that a model wrote are not those of a text; undefined when they are: each stands there, and
 * with the same sign, unit, scale and bound, so that neither `€5 million` gives `$5 million`, `5%` five of anything, nor `12`
 * more than twelve.
 */
export function numberFailure(sentence: string, text: string): Why | undefined {
  const numbers = new Set(numbersOf(text));
  const strange = numbersOf(sentence).find((number) => !numbers.has(number));
  if (strange !== undefined) return notThere(strange);
  const marked = sentence.match(MARKED)?.find((each) => !text.includes(each));
  if (marked !== undefined) return notThere(marked);
  const said = quantitiesIn(text);
  const known = new Set(said.map(keyOf));
  const measured = said.filter((each) => !isPlain(each));
  const plain = new Set(numbersOf(without(text, measured)));
  const other = quantitiesIn(sentence).find((each) =>
    isPlain(each) ? numbersOf(each.as).some((number) => !plain.has(number)) : !known.has(keyOf(each)),
  );
  return other && notThere(other.as);
}

const notThere = (number: string): Why => ({
  reason: `the number ${number} does not stand in what it cites`,
});

const keyOf = ({ value, unit, least, most }: Quantity): string => [value, unit, least, most].join();

/** Whether a quantity is a bare number: no unit, scale or bound. Numbers in words are checked as words. */
const isPlain = ({ as, unit }: Quantity): boolean =>
  unit === 'count' && (/^\p{Nd}[\p{Nd}.,]*$/u.test(as) || /^\p{L}+$/u.test(as));

/** A text without some of its parts. */
function without(text: string, parts: readonly Quantity[]): string {
  const starts = [0, ...parts.map(({ end }) => end)];
  return starts.map((start, index) => text.slice(start, parts[index]?.start)).join(' ');
}
