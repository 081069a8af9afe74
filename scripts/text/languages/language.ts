/** Tables in which a language may have no words; a row that lacks one of them says so. */
export type LanguageTable =
  | 'detection'
  | 'stopWords'
  | 'monthNames'
  | 'countryNames'
  | 'countryWords'
  | 'headlineLabels'
  | 'headlineSections';

/**
 * Languages that write names alike, called by one of them; what that means for each is in
 * `scripts/pipeline/digest/where/writing.ts`. `unchanging` are those in which a name is always written as in a list.
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

/** What must be known of a language to read it. */
export interface Language {
  /** As which it writes names. */
  names: NameWriting;
  /** The script, by Unicode's name, in which no other language of the news is written: it tells the language of a text. */
  ownScript?: string;
  /** Whether it is written without blanks between words: only a dictionary finds them. */
  unspaced?: true;
  /** Words that say nothing of an event: its list in the `stopword` package. */
  stopWords?: readonly string[];
  /** Whether feeds write Gregorian dates with its names of months, which ICU knows. */
  monthNames?: true;
  /** The language whose words for countries and peoples it shares, where it has no list of its own. */
  countryWordsOf?: string;
  /** Forms of its article that are written together with the next word, longer ones first, as a regular expression. */
  article?: string;
  /** Its conjunction that is written so. */
  conjunction?: string;
  /** Tables that have nothing in this language. */
  without?: readonly LanguageTable[];
}
