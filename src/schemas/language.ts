// What is asked of the tag of a language, by both halves and in the browser: no zod here, which weighs much there.

/** A sign of a script that is written without blanks between words. Hangul is none, though particles follow without one. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Scripts written from right to left that a language of today may have (Unicode, bidirectional class R or AL). */
const RIGHT_TO_LEFT = new Set([
  'Adlm',
  'Arab',
  'Armi',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** The primary subtag of a BCP 47 tag: `pt` of `pt-BR`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}

/** Whether a BCP 47 tag is of English, of whatever country. */
export function isEnglish(tag: string): boolean {
  return primaryLanguage(tag) === 'en';
}

/** The direction in which the language of a BCP 47 tag is written: that of its script, or of the one it likely has. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(likelyScript(tag) ?? '') ? 'rtl' : 'ltr';
}

const scripts = new Map<string, string | undefined>();

/** The script that a language is most often written in. It is asked for with every headline, and slow to find. */
function likelyScript(tag: string): string | undefined {
  if (!scripts.has(tag)) scripts.set(tag, scriptOf(tag));
  return scripts.get(tag);
}

function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch (error) {
    // A tag may have the form of one and none of BCP 47's languages (`abcd`), which ICU refuses.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
