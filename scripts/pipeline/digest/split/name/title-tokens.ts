import { cleanText } from '../../../../text/clean-text.ts';
import { cutText } from '../../../../text/cut-text.ts';

/** A word of a title with the punctuation around it. */
export interface Token {
  /** The word without marks, as written, apostrophes straight. */
  text: string;
  lower: string;
  /** Quotation marks and brackets before it. */
  open: string;
  /** Marks after it. */
  close: string;
}

/** A part of a title between strong marks (colon, dash, full stop …). */
export interface Segment {
  tokens: readonly Token[];
  /** The mark that ends it; empty at the end of the title. */
  mark: string;
}

/** Most UTF-16 units of a title that are read: the longest title of two gold days has 211. */
const MAX_TITLE_LENGTH = 300;

const STRAY = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Variation_Selector}\u200C-\u200F\u061C]+/gu;
const DASH = /^[-–—|/•·]+$/u;
const MARKS_BEFORE_WORD = /^[^\p{L}\p{N}$€£#]+/u;
const MARKS_AFTER_WORD = /[^\p{L}\p{M}\p{N}%]+$/u;
/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATION =
  /^(?:\p{L}(?:\.\p{L})*|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sen|Rep|Gov|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Lt|Capt|Sgt|Maj|Rev|Hon|Mt|Ft|Dept|Corp|Va|Pa|Fla|Calif|Ga|Mass|Conn|Ill|Ind|Mich|Minn|Miss|Tenn|Wash|Wis|Ariz|Colo|Del|Nev|Okla|Ore|Inc|Co|Ltd|Jr|Sr)$/u;
const QUOTE = /["'‘’“”«»]/gu;

/** Returns the segments of a title, with words and marks separated; directional marks and emoji are left out. */
export function segmentsOf(title: string): Segment[] {
  const segments: Segment[] = [];
  let tokens: Token[] = [];
  const end = (mark: string): void => {
    if (tokens.length > 0) segments.push({ tokens, mark });
    tokens = [];
  };
  const text = cutText(cleanText(title.slice(0, 2 * MAX_TITLE_LENGTH)).replace(STRAY, ' '), MAX_TITLE_LENGTH);
  for (const piece of text.replace(/[—|…]|\.{2,}/gu, ' $& ').split(/\s+/)) {
    if (DASH.test(piece) || piece === '…' || /^\.{2,}$/.test(piece)) end('—');
    else if (piece !== '') {
      const token = tokenOf(piece);
      if (token.text === '') continue;
      tokens.push(token);
      const mark = endingMark(token);
      if (mark) end(mark);
    }
  }
  end('');
  return segments;
}

function tokenOf(piece: string): Token {
  const open = MARKS_BEFORE_WORD.exec(piece)?.[0] ?? '';
  const rest = piece.slice(open.length);
  let close = MARKS_AFTER_WORD.exec(rest.slice(-8))?.[0] ?? '';
  let text = rest.slice(0, rest.length - close.length).replaceAll('’', "'");
  if (close.startsWith('.') && /^\p{L}\.\p{L}/u.test(text)) [text, close] = [`${text}.`, close.slice(1)];
  return { text, lower: loweredOf(text), open, close };
}

/** `U.N.` as `un`; acronyms that would be read as pronouns keep their dots. */
function loweredOf(text: string): string {
  const letters = /^(?:\p{Lu}\.){2,}$/u.test(text) ? text.replaceAll('.', '') : text;
  return /^(?:US|WHO|IT)$/.test(letters) ? [...letters.toLowerCase()].join('.') : letters.toLowerCase();
}

function endingMark({ text, close }: Token): string {
  const mark = /[:;!?]/.exec(close)?.[0];
  if (mark) return mark;
  return close.replace(QUOTE, '').startsWith('.') && !text.endsWith('.') && !ABBREVIATION.test(text)
    ? '.'
    : '';
}

/** Whether a comma follows the word. */
export function hasComma({ close }: Token): boolean {
  return close.includes(',');
}

/** Whether the word is a possessive: `Rome's`, `Dodgers'`. */
export function isPossessive({ lower, close }: Token): boolean {
  return lower.endsWith("'s") || (lower.endsWith('s') && /^['’]$/.test(close));
}

/** Whether a word starts with a capital. */
export function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}

/** Whether a word is a number in figures: `48`, `$10bn`, `16%`. */
export function isFigure({ text }: Token): boolean {
  return /^[$€£]?\p{N}/u.test(text);
}

/** Whether nearly all words of four letters or more are capitalised, so a capital carries no information. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ text }) => /^\p{L}{4}/u.test(text));
  return long.length > 2 && long.filter(isCapital).length > 0.8 * long.length;
}
