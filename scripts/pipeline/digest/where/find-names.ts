import { candidates, type IndexedName, type NameIndex } from './name-index.ts';
import type { PlainText } from './plain-text.ts';
import type { Writing } from './writing.ts';

/** A name as found in a text. */
export interface FoundName {
  /** More than one where it names several countries. */
  names: readonly IndexedName[];
  start: number;
  end: number;
}

/** Longest ending that may follow a stem, in letters; anything longer is a compound or another word. */
const LONGEST_ENDING = 9;

/** Returns the names in a text, in order, the longest at each position; none overlap. */
export function findNames(index: NameIndex, text: PlainText, writing: Writing): FoundName[] {
  const found: FoundName[] = [];
  const { lower } = text;
  let at = 0;
  while (at < lower.length) {
    const name = beginsWord(lower, at, writing) ? nameAt(index, text, writing, at) : undefined;
    if (name) found.push(name);
    at = name ? name.end : at + 1;
  }
  return found;
}

function nameAt(index: NameIndex, text: PlainText, writing: Writing, at: number): FoundName | undefined {
  const plain = longest(index, text, writing, at);
  if (plain || !writing.prefixes) return plain;
  const prefix = writing.prefixes.exec(text.lower.slice(at, at + 5))?.[0] ?? '';
  // `بال` may also be `ب` before a name that begins with the article.
  for (let length = prefix.length; length > 0; length--) {
    const name = longest(index, text, writing, at + length);
    if (name) return name;
  }
  return undefined;
}

/** Returns the longest name that begins at an offset and ends at a word boundary. */
function longest(index: NameIndex, text: PlainText, writing: Writing, start: number): FoundName | undefined {
  const { lower, written } = text;
  let best: { names: IndexedName[]; end: number; letters: number } | undefined;
  for (const name of candidates(index, lower, start)) {
    const end = endOf(name.parts, lower, writing, start);
    if (end === undefined || !isWritten(name, written, start, end)) continue;
    const { letters } = name;
    if (!best || end > best.end || (end === best.end && letters > best.letters)) {
      best = { names: [name], end, letters };
    } else if (
      end === best.end &&
      letters === best.letters &&
      !best.names.some(({ country }) => country === name.country)
    ) {
      best.names.push(name);
    }
  }
  return best && { names: best.names, start, end: best.end };
}

/** Returns where a name ends that begins at an offset; undefined where the text has another word there. */
function endOf(parts: readonly string[], lower: string, writing: Writing, start: number): number | undefined {
  let at = start;
  for (const part of parts) {
    if (part === '*' || part === '~') {
      const end = wordEnd(lower, at);
      if (end - at > LONGEST_ENDING) return undefined;
      if (part === '~' && writing.endings?.test(lower.slice(at, end)) !== true) return undefined;
      at = end;
    } else if (lower.startsWith(part, at)) at += part.length;
    else return undefined;
  }
  return endsWord(lower, at, writing) ? at : undefined;
}

function isWritten({ capital, exact }: IndexedName, written: string, start: number, end: number): boolean {
  if (exact !== undefined) return written.slice(start, end) === exact;
  if (!capital) return true;
  const first = written.slice(start, start + 1);
  return first !== first.toLowerCase();
}

function beginsWord(lower: string, at: number, { spaced }: Writing): boolean {
  if (spaced) return isLetter(lower, at) && !isLetter(lower, at - 1);
  return !(isKatakana(lower, at) && isKatakana(lower, at - 1));
}

/**
 * Whether a name ends at a word boundary. In scripts without blanks, katakana marks foreign words: a name there is not
 * part of a longer one.
 */
function endsWord(lower: string, end: number, { spaced }: Writing): boolean {
  return spaced ? !isLetter(lower, end) : !(isKatakana(lower, end - 1) && isKatakana(lower, end));
}

function isKatakana(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30a1 && code <= 0x30fe && code !== 0x30fb;
}

function wordEnd(lower: string, at: number): number {
  let end = at;
  while (isLetter(lower, end)) end++;
  return end;
}

/** Cache by code unit: 1 a letter, digit or mark, 2 anything else, 0 not computed yet. */
const letters = new Uint8Array(65_536);

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return false;
  if (letters[code] === 0) letters[code] = /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code)) ? 1 : 2;
  return letters[code] === 1;
}
