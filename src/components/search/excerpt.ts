import { PASSAGE } from '../../schemas/passage-mark.ts';
import { UNSPACED } from '../../schemas/language.ts';

/** A piece of an excerpt, and whether it is what was searched for. */
export interface ExcerptPiece {
  text: string;
  marked: boolean;
}

/** Which of a text's words were searched for. */
export type MarkWords = (words: readonly string[]) => boolean[];

/** Signs and punctuation of scripts without blanks, between whose words the index puts some. */
const JOINED = new RegExp(`${UNSPACED.source}|[\\p{M}ー々\\u3000-\\u303F\\uFF00-\\uFFEF]`, 'u');

/** Words shown of a page. */
const LENGTH = 28;
/** The fewest words of a passage that says something; a label or a source's name has fewer. */
const LABEL = 8;
/** Words shown before the first one found. */
const BEFORE = 6;
/** What a sign of Chinese or Japanese counts for, where a word counts 1. */
const SIGN = 0.5;
/** The longest text without a space that is shown whole, in UTF-16 code units. */
const MAX_SHOWN_WHOLE = 60;

/** What stands around the letters of a word: quotation marks before it, a comma after it. */
const PUNCTUATED = /^([^\p{L}\p{N}\p{M}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su;

/** What the index puts between a title and a text. */
const BEFORE_TEXT = new RegExp(`^[\\s.${PASSAGE}]+`, 'u');
/** What the index puts between two passages. */
const BETWEEN = new RegExp(`\\s*${PASSAGE}[\\s.${PASSAGE}]*`, 'u');

/** A page's text without the title that it begins with, which stands above the excerpt. */
export function afterTitle(content: string, title: string): string {
  // The index has apostrophes and hyphens of ASCII, each as long as those of the title.
  return title !== '' && asIndexed(content.slice(0, title.length)) === asIndexed(title)
    ? content.slice(title.length).replace(BEFORE_TEXT, '')
    : content;
}

const asIndexed = (text: string): string => text.replace(/[’ʼ＇]/gu, "'").replace(/[‐‑]/gu, '-');

/** A word as it is printed, with a curly apostrophe. */
const printedWord = (word: string): string => word.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');

/**
 * The part of a text where most of the words found are together; its beginning if none is in it. All of it is of one
 * passage, and so of one language: that with most of the words asked for, before a label a sentence.
 */
export function excerptAround(content: string, markWords: MarkWords): ExcerptPiece[] {
  const { words, found } = bestPassage(content, markWords);
  const start = densest(words, found);
  const end = endFrom(words, start);
  const pieces = words.slice(start, end).map((word, index): ExcerptPiece => ({
    text: word.length > MAX_SHOWN_WHOLE ? `${word.slice(0, MAX_SHOWN_WHOLE)}…` : printedWord(word),
    marked: found[start + index] ?? false,
  }));
  return spaced(pieces, start > 0, end < words.length);
}

/** The words of the passage to show, and which of them are found. */
function bestPassage(content: string, markWords: MarkWords): { words: string[]; found: boolean[] } {
  const passages = content.split(BETWEEN).map((text) => {
    const words = text.split(/\s+/u).filter((word) => word !== '');
    const found = markWords(words);
    const marked = words.filter((_, index) => found[index]);
    const kinds = new Set(marked.map((word) => PUNCTUATED.exec(word.toLowerCase())?.[2]));
    return { words, found, weight: 2 * kinds.size + Number(kinds.size > 0 && words.length >= LABEL) };
  });
  const most = Math.max(...passages.map(({ weight }) => weight));
  return passages.find(({ weight }) => weight === most) ?? { words: [], found: [] };
}

/** A text without the blanks that the index put between words of scripts that have none. */
export function withoutJoints(text: string): string {
  return text.replace(/(?<=(.)) (?=(.))/gsu, (blank, before: string, after: string) =>
    JOINED.test(before) && JOINED.test(after) ? '' : blank,
  );
}

/** Where the excerpt begins that has the most words found. */
function densest(words: readonly string[], found: readonly boolean[]): number {
  const places = found.flatMap((isFound, index) => (isFound ? [index] : []));
  let best = { start: 0, count: 0 };
  for (const [index, place] of places.entries()) {
    const start = Math.max(0, place - BEFORE);
    const end = endFrom(words, start);
    const count = places.slice(index, index + 2 * LENGTH).filter((other) => other < end).length;
    if (count > best.count) best = { start, count };
  }
  return best.start;
}

function endFrom(words: readonly string[], start: number): number {
  let length = 0;
  let end = start;
  while (end < words.length && length < LENGTH) {
    length += JOINED.test(words[end]?.at(-1) ?? '') ? SIGN : 1;
    end += 1;
  }
  return end;
}

/** Puts spaces between the words, except where the script has none, and dots where text is left out. */
function spaced(pieces: readonly ExcerptPiece[], isCutBefore: boolean, isCutAfter: boolean): ExcerptPiece[] {
  const whole: ExcerptPiece[] = isCutBefore ? [{ text: '…\u00A0', marked: false }] : [];
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    const last = whole.at(-1);
    const isJoined = JOINED.test(before?.text.at(-1) ?? '') && JOINED.test(piece.text[0] ?? '');
    if (before && !isJoined) whole.push({ text: ' ', marked: false });
    if (before && last && isJoined && before.marked === piece.marked) last.text += piece.text;
    else whole.push({ ...piece });
  }
  if (isCutAfter) whole.push({ text: '\u00A0…', marked: false });
  return whole.flatMap(markedLetters);
}

/** A piece with only its letters marked, and not the punctuation around them. */
function markedLetters(piece: ExcerptPiece): ExcerptPiece[] {
  if (!piece.marked) return [piece];
  const [, before = '', letters = '', after = ''] = PUNCTUATED.exec(piece.text) ?? [];
  return [
    { text: before, marked: false },
    { text: letters, marked: true },
    { text: after, marked: false },
  ].filter(({ text }) => text !== '');
}
