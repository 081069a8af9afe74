/** What may stand before an opening quotation mark: nothing, a blank, a bracket, a dash or another opening mark. */
const BEFORE_OPENING = /(?:^|[\s([{–—/“‘«„-])$/u;

/** Words whose first letters an apostrophe stands for, and decades: `’90s`, `’em`. */
const ELISION = /^(?:\d0s?\b|(?:em|til|tis|twas|cause|bout|n)\b)/iu;

/** Marks that close a single quotation: at the end of a word, not in it. */
const CLOSING_SINGLE = /(?<=\S)['’`´](?![\p{L}\p{N}])/u;

/**
 * Sets an English headline as a printer would: straight quotation marks and apostrophes become curly ones, two or more
 * full stops an ellipsis, a hyphen between blanks a dash, and a dash before the first word falls away. No word changes.
 * For titles that are shown; what is compared with its source must stay as it was printed.
 */
export function typographicMarks(headline: string): string {
  const text = headline
    .replace(/^[-–—]\s+/u, '')
    .replace(/(?:\s*(?<![/.])\.{2,}(?![/.]))+/gu, '…')
    .replace(/(?<=\p{L}…)(?=\p{L})/gu, ' ')
    .replace(/\s-\s/gu, ' – ');
  return curlyMarks(text);
}

/** The same of quotation marks and apostrophes alone, for any English text that is shown: no letter and no other sign changes. */
export const curlyMarks = (text: string): string => curlySingles(curlyDoubles(text));

/** A mark after a figure that closes nothing is a sign for inches, and stays. */
function curlyDoubles(text: string): string {
  let open = false;
  return text.replace(/["“”]/gu, (mark, at: number) => {
    const isOpening =
      mark === '“' ||
      (mark === '"' && BEFORE_OPENING.test(text.slice(0, at)) && /^\S/u.test(text.slice(at + 1)));
    if (mark === '"' && !isOpening && !open && /\d$/u.test(text.slice(0, at))) return mark;
    open = isOpening;
    return isOpening ? '“' : '”';
  });
}

/** A mark at the beginning of a word opens a quotation only where another closes it; otherwise letters are left out. */
function curlySingles(text: string): string {
  return text.replace(/[`'´’]/gu, (mark, at: number) => {
    const [before, after] = [text.slice(0, at), text.slice(at + 1)];
    const closing = after.search(CLOSING_SINGLE);
    if (!BEFORE_OPENING.test(before) || !/^\S/u.test(after) || ELISION.test(after) || closing < 0) return '’';
    return mark === '’' && !isMisprintedOpening(before, after.slice(0, closing)) ? '’' : '‘';
  });
}

/**
 * Whether a closing mark is printed for an opening one. It is more often right: before a figure it stands for a century, and
 * what closes after another opening mark belongs to that.
 */
const isMisprintedOpening = (before: string, quoted: string): boolean =>
  /(?:^|\s)$/u.test(before) && !/^\d|‘/u.test(quoted);
