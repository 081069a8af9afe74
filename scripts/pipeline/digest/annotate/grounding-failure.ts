import type { Why } from '../../outcome/failure.ts';
import { meaningfulWords, type Statement, statementsIn } from './statements.ts';
import { mayBeTakenFrom, turnsAlike } from './turning-words.ts';
import { basesOf } from './word-forms.ts';

/** Share of a statement's words that another must have to say the same, or its opposite. */
const SAME = 0.5;

const DENIES: Why = { reason: 'it denies what it cites, or affirms what that denies' };
const TURNS: Why = { reason: 'it says when, how or on what condition otherwise than what it cites' };
const COUNTS: Why = { reason: 'it counts something else than what it cites' };

/**
 * Returns why words that a model wrote are not supported by texts; undefined when they are. Every word that carries meaning
 * must stand in them in some form, wherever it stands in the sentence: so no name, verb, number in words or judgement is the
 * model's own. And no statement may deny what they affirm, or the other way round, hold where theirs does not, take a word
 * out of what they deny, or count by a number of something else.
 */
export function groundingFailure(said: string, texts: readonly string[]): Why | undefined {
  const known = new Set(texts.flatMap((text) => meaningfulWords(text).flatMap(basesOf)));
  const strange = meaningfulWords(said).find((word) => !basesOf(word).some((base) => known.has(base)));
  if (strange !== undefined) {
    const what = /^\p{Lu}/u.test(strange) ? 'name' : 'word';
    return { reason: `the ${what} ${strange} does not stand in what it cites` };
  }
  const cited = texts.flatMap(statementsIn).filter(({ content }) => content.length > 0);
  const failures = statementsIn(said).flatMap((statement) => statementFailure(statement, cited) ?? []);
  return [DENIES, TURNS, COUNTS].find((each) => failures.includes(each));
}

/**
 * Why a statement is not supported: by one that says the same; where none says the same, by any that has a word of it. A denial
 * that stands alone (“…, not”) denies what nothing cited does.
 */
function statementFailure(said: Statement, cited: readonly Statement[]): Why | undefined {
  if (said.content.length === 0) return DENIES;
  const has = (other: Statement, word: string): boolean =>
    basesOf(word).some((base) => other.bases.has(base));
  const shared = (other: Statement): number => said.content.filter((word) => has(other, word)).length;
  const alike = cited.filter((other) => shared(other) >= SAME * said.content.length);
  const compared = alike.length > 0 ? alike : cited.filter((other) => shared(other) > 0);
  const agreeing = compared.filter(({ denies }) => denies === said.denies);
  const isTornOut = (word: string): boolean =>
    !cited.some((other) => has(other, word) && mayBeTakenFrom(word, said, other));
  if (agreeing.length === 0 || said.content.some(isTornOut)) return DENIES;
  if (!agreeing.some((other) => turnsAlike(said, other))) return TURNS;
  const counts = (other: Statement): boolean =>
    shared(other) > SAME * said.content.length &&
    said.numbers.every((number) => other.numbers.includes(number));
  return said.numbers.length === 0 || agreeing.some(counts) ? undefined : COUNTS;
}
