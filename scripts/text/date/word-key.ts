import { normalForm } from '../normal-form.ts';
import { indianKey } from './indian-key.ts';

/** Accents, and the vowel signs of Arabic and Hebrew, which many leave out; those of Indian scripts are letters. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** The Arabic article: November is `تشرين الثاني` or `تشرين ثاني`. */
const ARTICLE = /(?<!\p{L})ال(?=\p{L}{3})/gu;

/** Letters that are written one for the other. */
const SAME_LETTERS: Readonly<Record<string, string>> = { ı: 'i', ي: 'ی', ى: 'ی', ك: 'ک' };

/** The second of two months is called the second or the last, and `ذو القعدة` is `ذي القعدة` in the genitive. */
const SAME_WORDS: readonly [word: RegExp, like: string][] = [
  [/ثانی/g, 'اخر'],
  [/^ذی/, 'ذو'],
];

/** Rows of Ethiopic letters that are spoken alike today, by their first: ሐ and ኀ like ሀ, ሠ like ሰ, ዐ like አ, ፀ like ጸ. */
const SAME_ROWS: readonly [row: number, like: number][] = [
  [0x1210, 0x1200],
  [0x1280, 0x1200],
  [0x1220, 0x1230],
  [0x12d0, 0x12a0],
  [0x1340, 0x1338],
];

/** Letters of a row: a consonant with each of the vowels. */
const ROW = 8;

/**
 * A word in the form in which it is looked up: small letters without accents, points, blanks and the Arabic article, and of
 * several ways of writing the same sounds one.
 */
export function wordKey(written: string): string {
  const letters = normalForm(written.toLowerCase(), 'NFKD')
    .replace(ACCENTS, '')
    .replace(ARTICLE, '')
    .replace(/[^\p{L}\p{M}]/gu, '')
    .replace(/[ıيىك]/g, (letter) => SAME_LETTERS[letter] ?? letter)
    .replace(/[\u1200-\u135a]/g, likeLetter);
  const word = SAME_WORDS.reduce((text, [other, like]) => text.replace(other, like), letters);
  return indianKey(word);
}

function likeLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  const [row, like] = SAME_ROWS.find(([first]) => code >= first && code < first + ROW) ?? [0, 0];
  return String.fromCharCode(code - row + like);
}
