import { LABEL } from './headline-labels.ts';

const OPEN = '[(\\[【（［〔「{]';
const CLOSE = '[)\\]】）］〕」}]';

/** The content of one pair of brackets, up to 60 UTF-16 code units. */
const INSIDE = '([^()\\[\\]【】（）［］〔〕「」{}]{1,60})';

const AT_START = new RegExp(`^${OPEN}${INSIDE}${CLOSE}\\s?[:|–—-]?\\s?`, 'u');
const AT_END = new RegExp(`\\s?${OPEN}${INSIDE}${CLOSE}\\.?$`, 'u');

/** A word or a number; each character of a script without spaces is one by itself. */
const TOKEN = /\d+|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[^\s\d,/&+|·:\p{sc=Han}\p{sc=Hira}\p{sc=Kana}-]+/gu;

/** Maximum number of tokens per label: `știre în curs de actualizare`. */
const MAX_LABEL_TOKENS = 6;

/** One label, or an agency's mark for the version of a report: `(LEAD)`, `(2nd LD)`, `(URGENT)`. */
const WHOLE_LABEL = new RegExp(
  `^(?:${LABEL}|lead|ld|\\d+(?:st|nd|rd|th) (?:ld|lead)|urgent|refile|wrapup|recast)$`,
  'iu',
);

/** Fillers between, before or after labels: `(+ VIDEO)`, `[5 photos]`, `(FOTO y VIDEO)`. */
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

/** Starts an agency's note to editors, which may hold any text: `(ATTN: ADDS photos)`. */
const NOTE = 'attn';

/** Removes leading brackets that hold only labels from a headline. */
export function withoutFirstBrackets(headline: string): string {
  return headline.replace(AT_START, keepUnlessLabels);
}

/** Removes such trailing brackets. */
export function withoutLastBrackets(headline: string): string {
  return headline.replace(AT_END, keepUnlessLabels);
}

function keepUnlessLabels(brackets: string, inside: string): string {
  return holdsOnlyLabels(inside) ? '' : brackets;
}

/**
 * Whether a text consists of one or more labels, with fillers and numbers between them. Scans from the left for
 * possible ends of labels, in time linear in the text's length, however ambiguous it is.
 */
function holdsOnlyLabels(text: string): boolean {
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  // For each number of tokens: whether they can be parsed so far, and whether they include a label.
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
