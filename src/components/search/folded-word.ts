/** What is no letter, digit or mark is not indexed; the tatweel only stretches a word. */
const NOT_INDEXED = /[^\p{L}\p{N}\p{M}]|ـ/gu;

/** Marks that do not tell words apart for a search: accents, Arabic and Hebrew vowel signs. Those of kana do. */
const MARKS = /(?![\u3099\u309A])\p{M}/gu;

/** What separates the parts of a compound (`COVID-19`, `l'Iran`, `YouTube`). */
const PART = /[!-/:-@[-`{-~\u00AD]|(?<=\p{Ll})(?=\p{Lu})/u;

/** Scripts whose marks are vowels, without which different words look the same. */
const VOWELS_ARE_MARKS =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether words of this text may differ in their marks alone, as `दिल` (heart) and `दल` (party) do. */
export const hasVowelMarks = (text: string): boolean => VOWELS_ARE_MARKS.test(text);

/** A word in small letters without punctuation. Accents are dropped, except where they are vowels. */
export function foldedWord(word: string): string {
  const small = word.replace(NOT_INDEXED, '').toLowerCase();
  return hasVowelMarks(small)
    ? small.normalize('NFC')
    : small.normalize('NFD').replace(MARKS, '').normalize('NFC');
}

/** A printed word and the parts of which it is compounded, folded: what the index knows it by. */
export function indexedWords(printed: string): string[] {
  const parts = printed.split(PART).map(foldedWord);
  return [foldedWord(printed), ...parts.filter(({ length }) => length > 1)].filter((word) => word !== '');
}
