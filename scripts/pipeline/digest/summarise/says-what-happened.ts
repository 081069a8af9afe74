import { findVerb } from '../split/name/find-verb.ts';
import { segmentsOf } from '../split/name/title-tokens.ts';

/** How captions say what a picture shows: `Ramli speaks to reporters`, `File photo`. */
const CAPTION =
  /\b(?:speaks?|talks?|gestures?|poses?|waves?|looks?|walks?|arrives?) (?:to|with|at|on|for|during|past|outside|alongside|as) |\b(?:is|are) (?:seen|pictured|shown)\b|\b(?:file|undated|handout) (?:photo|picture|image)\b/iu;

/** Words of a title that a quotation needs to have in common with it. */
const MIN_WORDS_OF_TITLE = 2;

/** Whether a sentence has a main verb and does not read like the caption of a picture. */
export function saysWhatHappened(sentence: string): boolean {
  const hasVerb = segmentsOf(sentence).some(({ tokens }) => findVerb(tokens, 0, false) !== undefined);
  return hasVerb && !CAPTION.test(sentence);
}

/** Whether words share two of a title's content words, or all where it has fewer. */
export function sharesTitle(stems: ReadonlySet<string>, title: ReadonlySet<string>): boolean {
  return stems.intersection(title).size >= Math.min(MIN_WORDS_OF_TITLE, title.size);
}
