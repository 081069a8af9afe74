import type { Disagreement } from '../../../../src/schemas/disagreement.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { readPassages } from '../split/passages.ts';
import { mayShareDay, numberStatements, type NumberStatement } from './number-statements.ts';

const MAX_DISAGREEMENTS = 5;
const MAX_QUOTES_OF_NUMBER = 3;
/** Large numbers this close together are the same number, rounded. */
const ROUNDING = { from: 100, by: 0.03 };

/** Numbers of at least 10 whose ratio exceeds this count different things, such as a part and the whole. */
const SIZE = 3;
const SMALL_NUMBER = 10;

/**
 * Returns where a story's sources give different numbers for the same thing, each with the words that state it, the
 * most widely counted thing first. Each voice counts by its headline, or otherwise by the first number it gives.
 * Numbers that may both be true (`at least 40` and `43`, or those of two days) are no disagreement.
 * @param articles the story's articles, nearest to its centre first
 */
export function findDisagreements(articles: readonly DayArticle[]): Disagreement[] {
  const statements = articles
    .map(readPassages)
    .filter((reading) => reading !== undefined)
    .flatMap((reading) => firstOfEach(numberStatements(reading)));
  return [...Map.groupBy(statements, ({ thing }) => thing).values()]
    .map(firstOfVoice)
    .map((of) => ({ voices: of.length, disagreement: disagreementIn(of) }))
    .sort((a, b) => b.voices - a.voices)
    .flatMap(({ disagreement }) => disagreement ?? [])
    .slice(0, MAX_DISAGREEMENTS);
}

function firstOfEach(statements: readonly NumberStatement[]): NumberStatement[] {
  return [...Map.groupBy(statements, ({ thing }) => thing).values()].flatMap((of) => of.slice(0, 1));
}

function firstOfVoice(statements: readonly NumberStatement[]): NumberStatement[] {
  return [...Map.groupBy(statements, ({ voice }) => voice).values()].flatMap((of) => of.slice(0, 1));
}

function disagreementIn(statements: readonly NumberStatement[]): Disagreement | undefined {
  const [first] = statements;
  const middle = middleOf(statements);
  const values = [...Map.groupBy(statements, ({ quantity }) => quantity.value).values()]
    .filter((of) => of.some((one) => statements.some((other) => isDisjoint(one, other))))
    .filter((of) => isOfOneSize(valueOf(of), middle))
    .sort((a, b) => valueOf(a) - valueOf(b));
  const apart = values.filter((of, index) => index === 0 || isApart(of, values[index - 1] ?? []));
  if (!first || apart.length < 2) return undefined;
  return {
    about: first.about,
    values: apart.map((of) => ({
      as: of[0]?.quantity.as ?? '',
      value: valueOf(of),
      quotes: of.slice(0, MAX_QUOTES_OF_NUMBER).map(({ quote }) => quote),
    })),
  };
}

function isApart(one: readonly NumberStatement[], other: readonly NumberStatement[]): boolean {
  return one.some((a) => other.some((b) => isDisjoint(a, b)));
}

function isDisjoint(one: NumberStatement, other: NumberStatement): boolean {
  if (!mayShareDay(one, other)) return false;
  const [a, b] = [one.quantity, other.quantity];
  const larger = Math.max(a.value, b.value);
  if (larger >= ROUNDING.from && Math.abs(a.value - b.value) < ROUNDING.by * larger) return false;
  return a.most < b.least || b.most < a.least;
}

/** Returns the median value; the larger of the two middle ones. */
function middleOf(statements: readonly NumberStatement[]): number {
  const values = statements.map(({ quantity }) => quantity.value).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? 0;
}

function isOfOneSize(value: number, middle: number): boolean {
  return Math.max(value, middle) < SMALL_NUMBER || (value <= SIZE * middle && middle <= SIZE * value);
}

function valueOf([first]: readonly NumberStatement[]): number {
  return first?.quantity.value ?? 0;
}
