import { LABEL } from './headline-labels.ts';

const OPEN = '[(\\[【（［〔「{]';
const CLOSE = '[)\\]】）］〕」}]';

/** What stands in one pair of brackets, up to 60 UTF-16 code units. */
const INSIDE = '([^()\\[\\]【】（）［］〔〕「」{}]{1,60})';

const AT_START = new RegExp(`^${OPEN}${INSIDE}${CLOSE}\\s?[:|–—-]?\\s?`, 'u');
const AT_END = new RegExp(`\\s?${OPEN}${INSIDE}${CLOSE}\\.?$`, 'u');

/** A word or a number; each sign of a script without blanks is one by itself. */
const TOKEN = /\d+|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[^\s\d,/&+|·:\p{sc=Han}\p{sc=Hira}\p{sc=Kana}-]+/gu;

/** Most tokens of one label: `știre în curs de actualizare`. */
const MAX_LABEL_TOKENS = 6;

/** One label, or a mark by which agencies number the versions of a report: `(LEAD)`, `(2nd LD)`, `(URGENT)`. */
const WHOLE_LABEL = new RegExp(
  `^(?:${LABEL}|lead|ld|\\d+(?:st|nd|rd|th) (?:ld|lead)|urgent|refile|wrapup|recast)$`,
  'iu',
);

/** What may stand between, before or after labels: `(+ VIDEO)`, `[5 photos]`, `(FOTO y VIDEO)`. */
const FILLERS = new Set([
  'con',
  'with',
  'avec',
  'mit',
  'com',
  'met',
  'and',
  'und',
  'et',
  'y',
  'e',
  'i',
  'и',
  'і',
  've',
  'و',
]);

/** With this word agencies begin a note to editors, which may say anything: `(ATTN: ADDS photos)`. */
const NOTE = 'attn';

/** A headline without brackets in front that hold nothing but labels. */
export function withoutFirstBrackets(headline: string): string {
  return headline.replace(AT_START, keepUnlessLabels);
}

/** A headline without such brackets behind. */
export function withoutLastBrackets(headline: string): string {
  return headline.replace(AT_END, keepUnlessLabels);
}

function keepUnlessLabels(brackets: string, inside: string): string {
  return holdsOnlyLabels(inside) ? '' : brackets;
}

/**
 * Whether a text is labels, one or more, with fillers and numbers between them. Looks from the left at where a label
 * may end, so that the work grows with the text's length and no more, however its words can be read.
 */
function holdsOnlyLabels(text: string): boolean {
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  // For each count of tokens: whether they can be read so far, and whether a label is among them.
  const readable: (boolean | undefined)[] = [false];
  for (const [at, { word, start }] of tokens.entries()) {
    const labelled = readable[at];
    if (labelled === undefined) continue;
    if (word === NOTE) return true;
    if (FILLERS.has(word) || /^\d+$/.test(word)) readable[at + 1] ||= labelled;
    for (const [more, { end }] of tokens.slice(at, at + MAX_LABEL_TOKENS).entries()) {
      if (WHOLE_LABEL.test(text.slice(start, end))) readable[at + more + 1] = true;
    }
  }
  return readable[tokens.length] === true;
}
