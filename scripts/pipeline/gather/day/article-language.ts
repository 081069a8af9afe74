import { primaryLanguage } from '../../../../src/schemas/language.ts';
import { detectLanguage, isDetectable } from '../../../text/detect-language.ts';
import { likelyScript } from '../../../text/language-match.ts';
import { UNKNOWN_LANGUAGE } from '../../../text/language-tag.ts';

/** Languages that a detector confuses because they are written nearly alike: the declared one is used. */
const CONFUSED_LANGUAGES: readonly ReadonlySet<string>[] = [
  new Set(['hr', 'sr', 'bs', 'sh', 'cnr', 'me']),
  new Set(['no', 'nb', 'nn', 'da']),
  new Set(['id', 'ms']),
  new Set(['cs', 'sk']),
  new Set(['fa', 'prs', 'ps', 'ku', 'ckb']),
  new Set(['tl', 'fil']),
  new Set(['es', 'gl', 'ca', 'ast']),
  new Set(['bg', 'mk']),
  new Set(['az', 'tr', 'tk', 'uz']),
  new Set(['ru', 'be', 'kk', 'ky', 'tg', 'mn']),
];

/** Shortest text that may overrule the declared language, in UTF-16 code units. */
const MIN_TEXT_LENGTH = 200;

/**
 * The language of an article: the first declared one that matches its text. Another is chosen only when a long enough
 * text is plainly in none of them, as on the foreign-language pages of a site. A declared language that the detector
 * does not know (Uzbek, Tajik, Tigrinya) is overruled only if the text is in a script in which that is not written: the
 * detector confidently takes such texts for a neighbouring language.
 * @param declared BCP 47 tags, the most trusted first
 */
export function articleLanguage(text: string, declared: readonly (string | undefined)[]): string {
  const tags = declared.filter((tag) => tag !== undefined && tag !== UNKNOWN_LANGUAGE) as string[];
  const found = detectLanguage(text);
  const spoken = tags.find((tag) => isAlike(primaryLanguage(tag), found.language));
  if (spoken !== undefined) return spoken;
  const isPlain = found.sure && text.length >= MIN_TEXT_LENGTH;
  const unknown = tags.find((tag) => !isDetectable(primaryLanguage(tag)));
  const isElsewhere =
    isPlain && found.byScript && likelyScript(unknown ?? '') !== likelyScript(found.language);
  if (unknown !== undefined && !isElsewhere) return unknown;
  return isPlain ? found.language : (tags[0] ?? UNKNOWN_LANGUAGE);
}

function isAlike(declared: string, found: string): boolean {
  return declared === found || CONFUSED_LANGUAGES.some((group) => group.has(declared) && group.has(found));
}
