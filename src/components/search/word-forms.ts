import { englishForms } from './english-forms.ts';

/** Conjunctions, prepositions and the article as Arabic writes them together with the next word. */
const ARABIC_PREFIXES = [
  ...['ال', 'و', 'ف', 'ب', 'ل', 'ك'],
  ...['وال', 'فال', 'بال', 'كال', 'لل', 'وب', 'ول', 'وبال', 'ولل', 'فل', 'فب'],
];
/** An Arabic article with what may stand before it. */
const ARABIC_ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{2})/u;
/** One Arabic prefix that may as well be the first letter of the word. */
const ARABIC_LETTER = /^[وفبلك](?=.{4})/u;

/** The letters that Hebrew writes together with the next word, alone and together. */
const HEBREW_PREFIXES = [
  ...['ה', 'ו', 'ב', 'ל', 'מ', 'ש', 'כ'],
  ...['וה', 'וב', 'ול', 'ומ', 'וש', 'וכ', 'שה', 'שב', 'של', 'מה', 'כש', 'כשה', 'לכש'],
];
/** A Hebrew article with what may stand before it. */
const HEBREW_ARTICLE = /^[ושמכ]?ה(?=.{3})/u;
/** One or two Hebrew prefixes that may as well be the first letters of the word. */
const HEBREW_LETTERS = /^[ובלמשכ]ה?(?=.{4})/u;

/** The forms in which a word counts as found. */
export interface WordForms {
  /** The word itself first. */
  sure: string[];
  /** Forms of what remains without a first letter that may be a prefix: for a word that is found in no sure form. */
  possible: string[];
}

/**
 * The forms of a folded word: English plurals and the endings -ed and -ing; Arabic and Hebrew words with and without
 * their prefixes. Other languages' words have one form.
 */
export function wordForms(word: string): WordForms {
  if (/^[a-z]+$/.test(word)) return { sure: englishForms(word), possible: [] };
  if (/^\p{Script=Arabic}+$/u.test(word))
    return prefixed(word, ARABIC_PREFIXES, ARABIC_ARTICLE, ARABIC_LETTER);
  if (/^\p{Script=Hebrew}+$/u.test(word))
    return prefixed(word, HEBREW_PREFIXES, HEBREW_ARTICLE, HEBREW_LETTERS);
  return { sure: [word], possible: [] };
}

function prefixed(word: string, prefixes: readonly string[], article: RegExp, letters: RegExp): WordForms {
  const withEach = (bare: string): string[] => [bare, ...prefixes.map((prefix) => prefix + bare)];
  const bare = word.replace(article, '');
  const shorter = word.replace(letters, '');
  return {
    sure: [...new Set([word, ...withEach(bare)])],
    possible: shorter === word || shorter === bare ? [] : withEach(shorter),
  };
}
