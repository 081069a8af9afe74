import lists from 'stopword';
import type { Language, LanguageTable } from './language.ts';

/** Tables of words in headlines that do not describe the event. */
const HEADLINE_WORDS: readonly LanguageTable[] = ['headlineLabels', 'headlineSections'];

/** All tables of words, for languages that have only names of countries or none at all. */
const ALL_WORDS: readonly LanguageTable[] = ['stopWords', 'countryWords', ...HEADLINE_WORDS];

/**
 * The languages supported beyond names, numbers and translation, by ISO 639-1 code, or 639-3 where there is none.
 * Norwegian has two rows: `no`, used for sources and names, and `nb`, used for stop words. Unless a row lists a table
 * as missing, the table has words in its language; `tests/text/languages.test.ts` checks this.
 */
const LANGUAGES = {
  am: { names: 'hindi', ownScript: 'Ethiopic', without: ALL_WORDS },
  ar: {
    names: 'arabic',
    stopWords: lists.ara,
    article: 'وال|بال|كال|فال|ال|لل',
    conjunction: 'و',
  },
  az: { names: 'hungarian', without: ['stopWords', 'countryWords', ...HEADLINE_WORDS] },
  be: { names: 'russian', without: ['stopWords', 'countryWords', ...HEADLINE_WORDS] },
  bg: { names: 'russian', stopWords: lists.bul },
  bn: { names: 'hindi', stopWords: lists.ben, without: ['headlineSections'] },
  bs: {
    names: 'czech',
    countryWordsOf: 'sr',
    without: ['detection', 'stopWords', 'headlineSections'],
  },
  ca: { names: 'unchanging', stopWords: lists.cat, without: HEADLINE_WORDS },
  cs: { names: 'czech', stopWords: lists.ces, without: ['headlineSections'] },
  da: { names: 'german', stopWords: lists.dan, without: ['headlineSections'] },
  de: { names: 'german', stopWords: lists.deu },
  dv: { names: 'unchanging', ownScript: 'Thaana', without: ['countryNames', ...ALL_WORDS] },
  el: {
    names: 'greek',
    ownScript: 'Greek',
    stopWords: lists.ell,
    without: ['headlineSections'],
  },
  en: { names: 'unchanging', stopWords: lists.eng },
  es: { names: 'unchanging', stopWords: lists.spa },
  et: {
    names: 'hungarian',
    stopWords: lists.est,
    without: ['countryWords', ...HEADLINE_WORDS],
  },
  eu: { names: 'unchanging', without: ['countryNames', ...ALL_WORDS] },
  fa: { names: 'persian', stopWords: lists.fas },
  fi: { names: 'hungarian', stopWords: lists.fin, without: ['headlineSections'] },
  fr: { names: 'unchanging', stopWords: lists.fra },
  gl: {
    names: 'unchanging',
    without: ['detection', 'stopWords', 'countryNames', 'countryWords', ...HEADLINE_WORDS],
  },
  gu: { names: 'unchanging', ownScript: 'Gujarati', without: ['countryNames', ...ALL_WORDS] },
  he: {
    names: 'hebrew',
    ownScript: 'Hebrew',
    stopWords: lists.heb,
    without: ['headlineSections'],
  },
  hi: { names: 'hindi', stopWords: lists.hin, without: ['headlineSections'] },
  hr: {
    names: 'czech',
    stopWords: lists.hrv,
    countryWordsOf: 'sr',
    without: ['headlineSections'],
  },
  hu: { names: 'hungarian', stopWords: lists.hun, without: ['headlineSections'] },
  hy: { names: 'georgian', ownScript: 'Armenian', without: ALL_WORDS },
  id: {
    names: 'unchanging',
    stopWords: lists.ind,
    without: ['detection', 'headlineSections'],
  },
  is: { names: 'hungarian', without: ['stopWords', 'countryWords', ...HEADLINE_WORDS] },
  it: { names: 'unchanging', stopWords: lists.ita },
  ja: { names: 'chinese', unspaced: true, stopWords: lists.jpn },
  ka: { names: 'georgian', ownScript: 'Georgian', without: ALL_WORDS },
  kk: { names: 'kazakh', without: ['detection', ...ALL_WORDS] },
  km: { names: 'thai', ownScript: 'Khmer', unspaced: true, without: ALL_WORDS },
  kn: { names: 'hindi', ownScript: 'Kannada', without: ['countryNames', ...ALL_WORDS] },
  ko: { names: 'korean', ownScript: 'Hangul', stopWords: lists.kor },
  ku: { names: 'unchanging', without: ['countryNames', ...ALL_WORDS] },
  ky: { names: 'kazakh', without: ['detection', 'countryNames', ...ALL_WORDS] },
  lo: { names: 'thai', ownScript: 'Lao', unspaced: true, without: ALL_WORDS },
  lt: {
    names: 'hungarian',
    stopWords: lists.lit,
    without: ['countryWords', ...HEADLINE_WORDS],
  },
  lv: {
    names: 'hungarian',
    stopWords: lists.lav,
    without: ['countryWords', ...HEADLINE_WORDS],
  },
  mk: {
    names: 'russian',
    countryWordsOf: 'bg',
    without: ['detection', 'stopWords', ...HEADLINE_WORDS],
  },
  ml: { names: 'hindi', ownScript: 'Malayalam', without: ALL_WORDS },
  mn: { names: 'kazakh', without: ['detection', ...ALL_WORDS] },
  mr: { names: 'hindi', stopWords: lists.mar, without: [...HEADLINE_WORDS] },
  ms: {
    names: 'unchanging',
    stopWords: lists.msa,
    countryWordsOf: 'id',
    without: ['headlineSections'],
  },
  my: { names: 'thai', ownScript: 'Myanmar', unspaced: true, without: ALL_WORDS },
  nb: {
    names: 'unchanging',
    stopWords: lists.nob,
    without: ['detection', 'countryNames', 'countryWords', ...HEADLINE_WORDS],
  },
  ne: { names: 'hindi', without: ['detection', ...ALL_WORDS] },
  nl: { names: 'german', stopWords: lists.nld },
  no: { names: 'german', without: ['stopWords', 'headlineSections'] },
  or: { names: 'unchanging', ownScript: 'Oriya', without: ['countryNames', ...ALL_WORDS] },
  pa: { names: 'unchanging', ownScript: 'Gurmukhi', without: ['countryNames', ...ALL_WORDS] },
  pl: { names: 'czech', stopWords: lists.pol },
  ps: {
    names: 'persian',
    countryWordsOf: 'fa',
    without: ['detection', 'stopWords', ...HEADLINE_WORDS],
  },
  pt: { names: 'unchanging', stopWords: lists.por },
  ro: { names: 'romanian', stopWords: lists.ron, without: ['headlineSections'] },
  ru: { names: 'russian', stopWords: lists.rus },
  si: { names: 'hindi', ownScript: 'Sinhala', without: ALL_WORDS },
  sk: {
    names: 'czech',
    stopWords: lists.slk,
    without: ['countryWords', 'headlineSections'],
  },
  sl: {
    names: 'czech',
    stopWords: lists.slv,
    countryWordsOf: 'sr',
    without: HEADLINE_WORDS,
  },
  sq: { names: 'hungarian', without: ['stopWords', ...HEADLINE_WORDS] },
  sr: { names: 'russian', without: ['stopWords', 'headlineSections'] },
  sv: { names: 'german', stopWords: lists.swe, without: ['headlineSections'] },
  sw: { names: 'unchanging', without: ['detection', ...ALL_WORDS] },
  ta: { names: 'hindi', ownScript: 'Tamil', without: ['stopWords', 'headlineSections'] },
  te: { names: 'hindi', ownScript: 'Telugu', without: ['stopWords', ...HEADLINE_WORDS] },
  th: {
    names: 'thai',
    ownScript: 'Thai',
    unspaced: true,
    stopWords: lists.tha,
    without: ['headlineSections'],
  },
  tl: { names: 'unchanging', without: ['countryNames', ...ALL_WORDS] },
  tr: { names: 'hungarian', stopWords: lists.tur },
  uk: { names: 'russian', stopWords: lists.ukr },
  ur: { names: 'persian', stopWords: lists.urd, without: [...HEADLINE_WORDS] },
  uz: { names: 'hungarian', without: ['detection', ...ALL_WORDS] },
  vi: { names: 'vietnamese', stopWords: lists.vie, without: ['headlineSections'] },
  yo: { names: 'unchanging', without: ['countryNames', ...ALL_WORDS] },
  yue: { names: 'chinese', unspaced: true, without: ['detection', 'countryNames', ...ALL_WORDS] },
  zh: { names: 'chinese', unspaced: true, stopWords: lists.zho },
} satisfies Record<string, Language>;

/** The languages that have a row, sorted by code. */
export const LANGUAGE_CODES: readonly string[] = Object.keys(LANGUAGES);

const ROWS: ReadonlyMap<string, Language> = new Map(Object.entries(LANGUAGES));

/** The row of a language by its primary subtag, as `primaryLanguage` gives it; undefined when there is none. */
export function languageRow(code: string): Language | undefined {
  return ROWS.get(code);
}
