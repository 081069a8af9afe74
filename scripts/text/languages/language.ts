/** Tables that may lack words of a language; the language's row must list those that do. */
export type LanguageTable =
  'detection' | 'stopWords' | 'countryNames' | 'countryWords' | 'headlineLabels' | 'headlineSections';

/**
 * Groups of languages with the same spelling of names, named after one of them; the rules for each are in
 * `scripts/pipeline/digest/where/writing.ts`. `unchanging` are those that never inflect a name.
 */
export type NameWriting =
  | 'arabic'
  | 'chinese'
  | 'czech'
  | 'georgian'
  | 'german'
  | 'greek'
  | 'hebrew'
  | 'hindi'
  | 'hungarian'
  | 'kazakh'
  | 'korean'
  | 'persian'
  | 'romanian'
  | 'russian'
  | 'thai'
  | 'unchanging'
  | 'vietnamese';

/** The properties of a language needed to read it. */
export interface Language {
  /** Its group for the spelling of names. */
  names: NameWriting;
  /** The script, by Unicode's name, if no other language of the news uses it: it identifies the language of a text. */
  ownScript?: string;
  /** Whether it is written without spaces between words, which takes a dictionary to split. */
  unspaced?: true;
  /** Its list of stop words in the `stopword` package. */
  stopWords?: readonly string[];
  /** The language whose words for countries and peoples it shares, if it has no list of its own. */
  countryWordsOf?: string;
  /** Forms of its article that are written together with the next word, longer ones first, as a regular expression. */
  article?: string;
  /** Its conjunction written in the same way. */
  conjunction?: string;
  /** Tables that have nothing in this language. */
  without?: readonly LanguageTable[];
}
