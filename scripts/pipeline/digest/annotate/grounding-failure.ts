import { isStopWord } from '../../../text/stop-words.ts';
import type { Why } from '../../outcome/failure.ts';
import { NEGATIONS } from '../split/name/closed-words.ts';
import { turnsAlike } from './turning-words.ts';
import { basesOf } from './word-forms.ts';

const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;

/** Where a clause ends: at marks, and before words that begin another statement. */
const CLAUSE_END = /[.,;:!?()–—]+|\b(?:and|but|while|although|though|because)\b/iu;

/** Share of a clause's words that another must have to say the same, or its opposite. */
const SAME = 0.5;

/**
 * Returns why words that a model wrote are not supported by texts; undefined when they are. Every word that carries meaning
 * must stand in them in some form, wherever it stands in the sentence: so no name, verb, number in words or judgement is the
 * model's own. And no statement may deny what they affirm, or the other way round, or hold where theirs does not.
 */
export function groundingFailure(said: string, texts: readonly string[]): Why | undefined {
  const known = new Set(texts.flatMap((text) => contentWords(wordsOf(text)).flatMap(basesOf)));
  const strange = contentWords(wordsOf(said)).find((word) => !basesOf(word).some((base) => known.has(base)));
  if (strange !== undefined) {
    const what = /^\p{Lu}/u.test(strange) ? 'name' : 'word';
    return { reason: `the ${what} ${strange} does not stand in what it cites` };
  }
  const clauses = texts.flatMap(clausesOf).filter(({ content }) => content.length > 0);
  const supports = clausesOf(said).map((clause) => supportOf(clause, clauses));
  if (supports.includes('denied')) return { reason: 'it denies what it cites, or affirms what that denies' };
  return supports.includes('turned')
    ? { reason: 'it says when, how or on what condition otherwise than what it cites' }
    : undefined;
}

/** A statement: its words, those that carry meaning, and what it denies: all of it, or what it goes without, or both, or nothing. */
interface Clause {
  words: readonly string[];
  content: readonly string[];
  denies: string;
}

function clausesOf(text: string): Clause[] {
  return text.split(CLAUSE_END).flatMap((part) => {
    const words = wordsOf(part);
    const clause = {
      words: words.map((word) => word.toLowerCase()),
      content: contentWords(words),
      denies: denialsIn(words),
    };
    return clause.content.length === 0 && clause.denies === '' ? [] : [clause];
  });
}

/** The kinds of words by which a clause denies: “talks ended without a deal” says that they ended. */
function denialsIn(words: readonly string[]): string {
  const denying = words.filter(isNegation).map((word) => word.toLowerCase());
  return [...new Set(denying.map((word) => (word === 'without' ? word : 'not')))].sort().join();
}

/**
 * Whether a clause denies, and turns, as one does that says the same; where none says the same, as any that has a word of it. A
 * denial that stands alone (“…, not”) denies what nothing cited does.
 */
function supportOf(clause: Clause, clauses: readonly Clause[]): 'supported' | 'denied' | 'turned' {
  const shared = (other: Clause): number => {
    const bases = new Set(other.content.flatMap(basesOf));
    return clause.content.filter((word) => basesOf(word).some((base) => bases.has(base))).length;
  };
  if (clause.content.length === 0) return 'denied';
  const alike = clauses.filter((other) => shared(other) >= SAME * clause.content.length);
  const compared = alike.length > 0 ? alike : clauses.filter((other) => shared(other) > 0);
  const agreeing = compared.filter(({ denies }) => denies === clause.denies);
  if (agreeing.length === 0) return 'denied';
  return agreeing.some(({ words }) => turnsAlike(clause.words, words)) ? 'supported' : 'turned';
}

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

const contentWords = (words: readonly string[]): string[] =>
  words.filter((word) => !isStopWord(word, 'en') && !isNegation(word));

/** Whether a word denies, alone or as the end of a verb: `isn’t`. */
const isNegation = (word: string): boolean => NEGATIONS.has(word.toLowerCase()) || /n[’']t$/i.test(word);
