/** How often sentences write a word, or words that belong together, small and with capitals. */
export interface KnownCase {
  /** Whether a word, in small letters, is mostly written small; undefined where no sentence has it, or both as often. */
  isSmall: (word: string) => boolean | undefined;
  /** Whether words, in small letters, are mostly written as one name. */
  isName: (words: string) => boolean;
}

/** A word of letters, perhaps with apostrophes and hyphens inside. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’‑-][\p{L}\p{M}\p{N}]+)*/gu;

/** What joins the words of one name. */
const JOINING = new Set(['of', 'and', 'the', 'for']);

/** After what a sentence or a quotation begins, where a capital tells nothing; the stop of `U.S.` ends no sentence. */
const OPENING = /(?:^|(?:[!?:;…“"‘'«(–—-]|(?<!\p{Lu})\.)\s*)$/u;

/** The longest text before a word that is looked at, in UTF-16 code units: a mark, a closing one, a blank. */
const LOOKED_BACK = 4;

/**
 * Learns from sentences how words are written.
 *
 * @param texts none of them a headline in capitals, which teaches nothing
 * @param asked the words and names to be known, in small letters; others are not counted
 */
export function learnCase(texts: Iterable<string>, asked: ReadonlySet<string>): KnownCase {
  // How often each is written small, minus how often with capitals.
  const smaller = new Map<string, number>();
  const beginnings = new Set<string>();
  const count: Count = (words, as) => {
    if (!asked.has(words)) return;
    if (as === 'beginning') beginnings.add(words);
    else smaller.set(words, (smaller.get(words) ?? 0) + (as === 'small' ? 1 : -1));
  };
  for (const text of texts) countWords(text, count);
  const isSmall = (word: string): boolean | undefined => {
    const more = smaller.get(word) ?? 0;
    return more === 0 ? undefined : more > 0;
  };
  return {
    isSmall,
    isName: (words) => {
      if (isSmall(words) !== undefined) return isSmall(words) === false;
      return beginnings.has(words) && isSmall(words.split(' ', 1)[0] ?? '') !== true;
    },
  };
}

/** Takes words and how they are written; of two at the beginning of a sentence, the first has its capital anyway. */
type Count = (words: string, as: 'small' | 'capital' | 'beginning') => void;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Counts the words of a text but for those that begin a sentence, and its pairs of words. */
function countWords(text: string, count: Count): void {
  const lower = text.toLowerCase();
  let before: { isCapital: boolean; isOpening: boolean; start: number } | undefined;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const isOpening = OPENING.test(text.slice(Math.max(0, start - LOOKED_BACK), start));
    const [end, isLarge] = [start + word.length, isCapital(word)];
    if (!isOpening) {
      count(lower.slice(start, end), isLarge ? 'capital' : 'small');
      const isName = before?.isCapital === true && isLarge;
      const as = !isName ? 'small' : before?.isOpening ? 'beginning' : 'capital';
      if (before) count(lower.slice(before.start, end), as);
    }
    if (isOpening || !JOINING.has(word)) before = { isCapital: isLarge, isOpening, start };
  }
}
