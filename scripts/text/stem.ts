import { LANGUAGE_CODES, languageRow } from './languages/languages.ts';

/**
 * Letters kept of a word. Truncation does nearly as well as a stemmer in the languages of Europe and
 * needs no grammar (McNamee and Mayfield, "Character N-Gram Tokenization for European Language Text
 * Retrieval", 2004).
 */
const KEPT_LETTERS = 6;

/**
 * Prefixes by language that are written together with the next word: an article, or a conjunction before two letters.
 */
const PREFIXES: ReadonlyMap<string, RegExp> = new Map(
  LANGUAGE_CODES.flatMap((code) => {
    const { article, conjunction = '(?!)' } = languageRow(code) ?? {};
    return article ? [[code, new RegExp(`^(?:${article}|${conjunction}(?=..))`)] as const] : [];
  }),
);

const ARABIC_ARTICLE = new RegExp(`^(?:${languageRow('ar')?.article ?? '(?!)'})(?=..)`);

/**
 * Stems a word, in lower case: English without its plural and possessive (Harman's S-stemmer, 1991) and cut after seven
 * letters, other words cut after six; Hangul by syllable pairs, since particles follow the stem without a space.
 * @returns one stem, or several for Hangul
 */
export function stemsOf(word: string, language: string): string[] {
  const lower = withoutPossessive(word.toLowerCase());
  if (/^\p{sc=Hangul}{3,}$/u.test(lower)) return pairsOf(lower);
  if (language === 'en') return [withoutPlural(lower).slice(0, KEPT_LETTERS + 1)];
  return [withoutPrefix(lower, language).slice(0, KEPT_LETTERS)];
}

/** Removes the article and conjunctions that a language writes together with a word. */
export function withoutPrefix(word: string, language: string): string {
  const prefix = PREFIXES.get(language);
  return prefix ? word.replace(prefix, '') : word;
}

/** Removes the article of an Arabic word if at least two letters remain. */
export function withoutArabicArticle(word: string): string {
  return word.replace(ARABIC_ARTICLE, '');
}

function withoutPossessive(word: string): string {
  const end = word.length - (word.endsWith('s') ? 2 : 1);
  return word[end] === "'" || word[end] === '’' ? word.slice(0, end) : word;
}

// Without regular expressions, which would be tried at each letter of every word.
function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  const isBehind = (letters: string, back: number) => letters.includes(word.charAt(word.length - back));
  if (word.endsWith('ies') && !isBehind('ea', 4)) return `${word.slice(0, -3)}y`;
  if (word.endsWith('es') && !isBehind('aeo', 3)) return word.slice(0, -1);
  return isBehind('us', 2) ? word : word.slice(0, -1);
}

/** The pairs of adjacent characters of a word; none for a single one. */
export function pairsOf(word: string): string[] {
  const signs = [...word];
  return signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
}
