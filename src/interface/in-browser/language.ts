/** The language of the words around the news: that of the page. */
export const interfaceLanguage = (): string => document.documentElement.lang;
