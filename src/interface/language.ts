import { shownInterface } from './shown-interface.ts';

/** The language of the words around the news, a BCP 47 tag. Browsers have `in-browser/language.ts` in place of this file. */
export const interfaceLanguage = (): string => shownInterface().language;
