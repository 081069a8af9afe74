import { perLanguage } from '../interface/per-language.ts';
import { isEnglish } from '../schemas/language.ts';

const order = perLanguage((language): ((a: string, b: string) => number) =>
  isEnglish(language) ? (a, b) => (a < b ? -1 : 1) : new Intl.Collator(language).compare,
);

/** Compares names by the alphabet of the interface's language. */
export const compareWords = (a: string, b: string): number => order()(a, b);
