import { sentenceSpans } from '../../../text/sentences.ts';
import { elementToBlocks } from '../html/element-to-blocks.ts';
import { DENSE_SCRIPT } from './sentence-shape.ts';

/**
 * The elements whose text a page can ask others not to show
 * (https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#data-nosnippet-attr); on others the
 * attribute says nothing.
 */
const NO_SNIPPET = 'span[data-nosnippet], div[data-nosnippet], section[data-nosnippet]';

/** Removes from a page what it shows, but asks others not to; returns the texts of it, one a block. */
export function removeNoSnippet(document: Document): string[] {
  const elements = [...document.querySelectorAll(NO_SNIPPET)];
  const outermost = elements.filter((element) => !element.parentElement?.closest(NO_SNIPPET));
  const texts = outermost.flatMap((element) => elementToBlocks(element).map(({ text }) => text));
  for (const element of outermost) element.remove();
  return texts;
}

/** Fewest words, or letters in a script without blanks, that identify a text: fewer stand in many others. */
const DISTINCTIVE = { words: 3, letters: 6 };

/** Whether a text repeats what a page asks others not to show: all of such a text, or a sentence of one. */
export function repeatsHidden(text: string, hidden: readonly string[]): boolean {
  if (hidden.length === 0) return false;
  if (holdsAny(text, hidden.filter(isDistinctive))) return true;
  const sentences = sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
  return holdsAny(hidden.join('\n'), sentences.filter(isDistinctive));
}

function isDistinctive(text: string): boolean {
  return DENSE_SCRIPT.test(text)
    ? lettersIn(text).length >= DISTINCTIVE.letters
    : (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length >= DISTINCTIVE.words;
}

/**
 * Whether a text has one of these texts, as whole words in their order. Scripts without blanks do not show where a word
 * ends.
 */
export function holdsAny(body: string, texts: readonly string[]): boolean {
  if (texts.length === 0) return false;
  const [words, letters] = [wordsIn(body), lettersIn(body)];
  return texts.some((text) =>
    DENSE_SCRIPT.test(text) ? letters.includes(lettersIn(text)) : holdsWords(words, wordsIn(text)),
  );
}

function holdsWords(words: string, wanted: string): boolean {
  return wanted.trim() !== '' && words.includes(wanted);
}

/** The words of a text in small letters, a blank before and after each. */
function wordsIn(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

function lettersIn(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
