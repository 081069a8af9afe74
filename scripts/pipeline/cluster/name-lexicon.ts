import { withoutPrefix } from '../../text/stem.ts';
import { nameSkeleton } from '../../text/name-skeleton.ts';
import { formNumber, isCapital, isLong, isOpening, type Words } from './packed-words.ts';
import type { Reading } from './reading.ts';
import type { Form, Vocabulary } from './vocabulary.ts';

/** Tells names from words that only happen to stand with a capital. */
export interface NameLexicon {
  isName(form: Form): boolean;
}

/** How often words are written with a capital where nothing asks for one, less how often without, by their plain form. */
type Capitals = Int32Array;

/**
 * Learns from the day itself which words are written with a capital where nothing asks for one: inside
 * sentences, and not in headlines that capitalise every word (truecasing: Lita et al., "tRuEcasIng", 2003). In
 * scripts without capitals a word is a name where it sounds like one of those.
 * @param vocabulary in which the readings were read
 */
export function learnNames(readings: readonly Reading[], vocabulary: Vocabulary): NameLexicon {
  const { capitals, isMet } = countCapitals(readings, vocabulary);
  let sounds: ReadonlySet<string> | undefined;
  const judge = ({ text, language, capital, plain, isStopWord }: Form): boolean => {
    if (isStopWord) return false;
    if (CASELESS.test(text)) {
      sounds ??= soundsOf(capitals, vocabulary);
      return sounds.has(nameSkeleton(withoutPrefix(text, language)));
    }
    return capital && ((capitals[plain] ?? 0) > 0 || isMet[plain] !== 1);
  };
  // By the number of the form: 0 not judged yet, 1 no name, 2 a name.
  const judged = new Uint8Array(vocabulary.size);
  return {
    isName: (form) => (judged[form.number] ||= judge(form) ? 2 : 1) === 2,
  };
}

function countCapitals(
  readings: readonly Reading[],
  vocabulary: Vocabulary,
): { capitals: Capitals; isMet: Uint8Array } {
  const capitals = new Int32Array(vocabulary.plains.length);
  const isMet = new Uint8Array(vocabulary.plains.length);
  for (const { fields } of readings) {
    for (const { words } of fields) {
      if (isTitleCase(words)) continue;
      for (const word of words) {
        if (isOpening(word)) continue;
        const { plain } = vocabulary.formAt(formNumber(word));
        capitals[plain] = (capitals[plain] ?? 0) + (isCapital(word) ? 1 : -1);
        isMet[plain] = 1;
      }
    }
  }
  return { capitals, isMet };
}

/** A word in a script that is read letter by letter and has no capitals. */
const CASELESS = /^[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Georgian}]/u;

/** How the names sound that are written with a capital, as skeletons. */
function soundsOf(capitals: Capitals, { plains }: Vocabulary): ReadonlySet<string> {
  const sounds = new Set<string>();
  capitals.forEach((count, plain) => {
    if (count > 0) sounds.add(nameSkeleton(plains[plain] ?? ''));
  });
  sounds.delete('');
  return sounds;
}

/** Whether most of the longer words inside sentences stand with a capital, as in an American headline. */
function isTitleCase(words: Words): boolean {
  let [long, capital] = [0, 0];
  for (const word of words) {
    if (isOpening(word) || !isLong(word)) continue;
    long += 1;
    if (isCapital(word)) capital += 1;
  }
  return capital > 0.6 * long;
}
