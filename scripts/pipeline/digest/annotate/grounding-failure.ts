import { isStopWord } from '../../../text/stop-words.ts';
import { stemsOf } from '../../../text/stem.ts';
import type { Why } from '../../outcome/failure.ts';
import { NEGATIONS } from '../split/name/closed-words.ts';

const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;

/** Where a clause ends: at marks, and before words that begin another statement. */
const CLAUSE_END = /[.,;:!?()–—]+|\b(?:and|but|while|although|though|because)\b/iu;

/** Share of a clause's words that another must have to say the same, or its opposite. */
const SAME = 0.5;

/** Letters of the shorter of two forms of a word, and most letters that the longer has more: `meet`, `meeting`. */
const [SHORTEST_FORM, LONGEST_ENDING] = [4, 3];

/**
 * Returns why words that a model wrote are not supported by texts; undefined when they are. Every word that carries meaning
 * must stand in them in some form, wherever it stands in the sentence: so no name, verb, number in words or judgement is the
 * model's own. And no statement may deny what they affirm, or the other way round.
 */
export function groundingFailure(said: string, texts: readonly string[]): Why | undefined {
  const known = [...new Set(texts.flatMap(stemsIn))];
  const strange = contentWords(said).find((word) => !known.some((stem) => isSame(stemOf(word), stem)));
  if (strange !== undefined) {
    const what = /^\p{Lu}/u.test(strange) ? 'name' : 'word';
    return { reason: `the ${what} ${strange} does not stand in what it cites` };
  }
  const clauses = texts.flatMap(clausesOf);
  return clausesOf(said).every((clause) => isSupported(clause, clauses))
    ? undefined
    : { reason: 'it denies what it cites, or affirms what that denies' };
}

/** A statement: the stems of its words, and what it denies: all of it, or what it goes without, or both, or nothing. */
interface Clause {
  stems: readonly string[];
  denies: string;
}

function clausesOf(text: string): Clause[] {
  return text.split(CLAUSE_END).flatMap((part) => {
    const stems = stemsIn(part);
    return stems.length === 0 ? [] : [{ stems, denies: denialsOf(part) }];
  });
}

/** The kinds of words by which a clause denies: “talks ended without a deal” says that they ended. */
function denialsOf(clause: string): string {
  const words = (clause.match(WORD) ?? []).filter(isNegation).map((word) => word.toLowerCase());
  return [...new Set(words.map((word) => (word === 'without' ? word : 'not')))].sort().join();
}

/** Whether a clause denies as one does that says the same; where none says the same, whether any of its words stands so. */
function isSupported({ stems, denies }: Clause, clauses: readonly Clause[]): boolean {
  const shared = (other: Clause): number =>
    stems.filter((stem) => other.stems.some((each) => isSame(stem, each))).length;
  const alike = clauses.filter((other) => shared(other) >= SAME * stems.length);
  const compared = alike.length > 0 ? alike : clauses.filter((other) => shared(other) > 0);
  return compared.some((other) => other.denies === denies);
}

const contentWords = (text: string): string[] =>
  (text.match(WORD) ?? []).filter((word) => !isStopWord(word, 'en') && !isNegation(word));

const stemsIn = (text: string): string[] => contentWords(text).map(stemOf);

const stemOf = (word: string): string => stemsOf(word.replaceAll('’', "'"), 'en').join('');

/** Whether a word denies, alone or as the end of a verb: `isn’t`. */
const isNegation = (word: string): boolean => NEGATIONS.has(word.toLowerCase()) || /n[’']t$/i.test(word);

function isSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short === long ||
    (short.length >= SHORTEST_FORM && long.length - short.length <= LONGEST_ENDING && long.startsWith(short))
  );
}
