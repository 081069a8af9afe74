import { perLanguage } from '../interface/per-language.ts';
import { isEnglish } from '../schemas/language.ts';

const conjunction = perLanguage(
  (language) => new Intl.ListFormat(isEnglish(language) ? 'en-GB' : language, { type: 'conjunction' }),
);

/** A list in words without a comma before its last, as British English has it: `Chile, Peru and Spain`. */
export const joined = (words: readonly string[]): string => conjunction().format(words);
