import type { KnownCase } from './known-case.ts';
import { isInCapitals } from './in-capitals.ts';

/** A word, with its apostrophes and hyphens. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‑.&-][\p{L}\p{M}\p{N}]+)*/gu;

/** A word whose letters after the first are small: one in capitals, or with some within, is written so everywhere. */
const PLAIN = /^\p{Lu}[\p{Ll}\p{M}]*(?:['’‑-]\p{L}[\p{Ll}\p{M}]*)*$/u;

/** After what a word keeps its capital: the beginning, and the mark of a new sentence, but for that of `U.S.`. */
const OPENING = /(?:^[“"‘'«(]?|(?:[!?:…]|(?<!\p{Lu})\.)\s+[“"‘'«(]?)$/u;

/** The beginning of a quotation of three words or more, which is a sentence. */
const QUOTING = /[“"‘«]$/u;
const MANY_QUOTED = /^[^”"’»\s]+(?:\s[^”"’»\s]+){2}/u;

/** A figure and what is counted, as in `20-Year`. */
const COUNTED = /^\p{N}+[‑-]\p{Lu}\p{Ll}+$/u;

/** Endings of English verbs and nouns, and what may stand in their place. */
const ENDINGS = /(?:ing|ied|ed|ies|es|s|d)$/u;
const FORMS = ['', 'e', 's', 'es', 'ed', 'd', 'ing', 'y', 'ies', 'ied'];
/** The shortest stem by which forms are taken for one word, in letters. */
const MIN_OF_STEM = 4;

/** An ending that sentences need not have with the same name. */
const POSSESSIVE = /['’]s?$/u;

/** The longest name, in words, with those that join them: `Bank of the West`. */
const LONGEST_NAME = 4;

/**
 * The words and possible names, in small letters, whose case must be known to print headlines as sentences; see
 * `learnCase`.
 */
export function wordsToKnow(headlines: readonly string[]): Set<string> {
  return new Set(
    headlines
      .filter(isInCapitals)
      .flatMap((headline) =>
        wordsIn(headline).flatMap((word, index, words) => [
          word.text.toLowerCase(),
          ...formsOf(word.text.toLowerCase()),
          ...namesFrom(index, words, headline).flatMap(({ names }) => names),
        ]),
      ),
  );
}

/**
 * A headline that is printed with a capital on every word, as a sentence is written: words are small that the day's
 * sentences write small, and names stay. Unchanged where the case of one word is not known, and where it is no such
 * headline.
 */
export function sentenceCase(headline: string, known: KnownCase): string {
  if (!isInCapitals(headline)) return headline;
  const words = wordsIn(headline);
  const inNames = new Set([
    ...endsOfNames(words, headline),
    ...words.flatMap(({ start }, index) =>
      namesFrom(index, words, headline)
        .filter(({ names }) => names.some(known.isName))
        .flatMap(({ last }) => [start, last]),
    ),
  ]);
  let shown = headline;
  for (const { text, start } of words) {
    const isFixed = !PLAIN.test(text) && !COUNTED.test(text);
    if (isFixed || inNames.has(start) || isOpening(headline, start)) continue;
    const small = text.toLowerCase();
    const isSmall = COUNTED.test(text) || firstKnown([small, ...formsOf(small)], known);
    if (isSmall === undefined) return headline;
    if (isSmall) shown = shown.slice(0, start) + small + shown.slice(start + text.length);
  }
  return shown;
}

/** What names of institutions end with; it and the word before it keep their capitals, as in `World Economic Forum`. */
const OF_A_NAME =
  /^(?:Academy|Agency|Assembly|Association|Bank|Board|Championship|Commission|Committee|Conference|Congress|Corporation|Council|Court|Enterprise|Federation|Festival|Forum|Foundation|Fund|Games|Guard|House|Institute|Islands?|League|Ministry|Museum|Navy|Olympics|Organi[sz]ation|Palace|Parliament|Senate|Society|Street|Summit|Tribunal|Union|University|Wars)$/u;

/** The words that are, with the one before, the end of a possible name that the day's texts may not have. */
function endsOfNames(words: readonly WordAt[], headline: string): number[] {
  return words.flatMap(({ text, start }, index) => {
    const before = words[index - 1];
    if (!OF_A_NAME.test(text) || !before || !/^\p{Lu}/u.test(before.text)) return [];
    return headline.slice(before.start + before.text.length, start) === ' ' ? [before.start, start] : [];
  });
}

interface WordAt {
  text: string;
  start: number;
}

const wordsIn = (headline: string): WordAt[] =>
  Array.from(headline.matchAll(WORD), ({ 0: text, index: start }) => ({ text, start }));

const firstKnown = (words: readonly string[], known: KnownCase): boolean | undefined =>
  words.map(known.isSmall).find((is) => is !== undefined);

function isOpening(headline: string, start: number): boolean {
  const before = headline.slice(0, start);
  return OPENING.test(before) || (QUOTING.test(before) && MANY_QUOTED.test(headline.slice(start)));
}

/** What tells the case of a word that no sentence has: its part before an apostrophe or a hyphen, or its other forms. */
function formsOf(word: string): string[] {
  const [beginning = word] = word.split(/['’‑-]/u);
  if (beginning !== word) return [beginning];
  const stem = word.replace(ENDINGS, '');
  return stem.length < MIN_OF_STEM
    ? []
    : FORMS.map((ending) => stem + ending).filter((form) => form !== word);
}

/** What may be a name of several words from one on, as it stands and without a possessive, and where its last word begins. */
function namesFrom(
  index: number,
  words: readonly WordAt[],
  headline: string,
): { names: string[]; last: number }[] {
  const start = words[index]?.start ?? 0;
  return words.slice(index + 1, index + LONGEST_NAME).map(({ text, start: last }) => {
    const span = headline.slice(start, last + text.length).toLowerCase();
    return { names: [span, span.replace(POSSESSIVE, '')], last };
  });
}
