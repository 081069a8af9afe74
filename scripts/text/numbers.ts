import anyAscii from 'any-ascii';
import { DIGIT, kindsAt } from './character-kinds.ts';

/** Spaces join groups of three digits only: `44 800` is one number, `1,4 3` are two. */
const NUMBER = /(?<!\p{Nd})\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+(?:[.,'’٫٬]\p{Nd}+)*/uy;

/**
 * The numbers of a text as plain decimal digits, in order: `44,800`, `44.800` and `44 800` all give
 * `44800`, `1,4` gives `1.4`; digits of every script are read. A separator before exactly three digits
 * groups thousands, another single one marks decimals; anything else (dates, scores, versions) is
 * read as separate numbers.
 */
export function numbersOf(text: string): string[] {
  const numbers: string[] = [];
  for (let at = 0; at < text.length;) {
    NUMBER.lastIndex = at;
    // Most characters are not digits: try the pattern only where it can match.
    const digits = (kindsAt(text, at) & DIGIT) === 0 ? undefined : NUMBER.exec(text)?.[0];
    if (digits !== undefined) numbers.push(...plainNumbers(anyAscii(digits)));
    at += digits?.length ?? 1;
  }
  return numbers;
}

function plainNumbers(digits: string): string[] {
  const [head = '', ...groups] = digits.split(/[^0-9]+/);
  if (groups.length === 0) return [trimmed(head)];
  if (head.length <= 3 && head !== '0' && groups.every((group) => group.length === 3)) {
    return [trimmed(head + groups.join(''))];
  }
  const [only] = groups;
  if (groups.length === 1 && only !== undefined && /[.,٫]/.test(digits)) {
    return [`${trimmed(head)}.${only}`.replace(/\.?0+$/, '')];
  }
  return [head, ...groups].map(trimmed);
}

function trimmed(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

/** Whether a number helps to distinguish events: small counts and years occur everywhere. */
export function isDistinctiveNumber(number: string): boolean {
  const value = Number(number);
  return !(Number.isInteger(value) && (value <= 12 || (value >= 1900 && value <= 2100)));
}
