import { perLanguage } from '../interface/per-language.ts';
import { t } from '../interface/t.ts';
import { isEnglish } from '../schemas/language.ts';

const integers = perLanguage((language) => new Intl.NumberFormat(language));
const percents = perLanguage((language) => new Intl.NumberFormat(language, { style: 'percent' }));
const conjunction = perLanguage(
  (language) => new Intl.ListFormat(isEnglish(language) ? 'en-GB' : language, { type: 'conjunction' }),
);

/** A whole number, for example `1,200`. */
export const whole = (count: number): string => integers().format(count);

/**
 * A number with its noun, for example `1 article`, `3 articles`, `1,200 articles`. The phrase that is translated is
 * `{count, plural, one {# article} other {# articles}}`.
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  return t(`{count, plural, one {# ${one}} other {# ${many}}}`, { count });
}

/** A share from 0 to 1 as a whole percentage, for example `43%`. */
export function percent(share: number): string {
  return percents().format(Math.round(share * 100) / 100);
}

/** A list in words, without a comma before its last as British English has it, for example `Chile, Peru and Spain`. */
export const listed = (words: readonly string[]): string => conjunction().format(words);

/** A phrase at the beginning of a sentence. */
export const capitalised = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

/** What stands between the parts of a line, which breaks before the dot and never after it. */
export const DOT = ' ·\u00A0';
