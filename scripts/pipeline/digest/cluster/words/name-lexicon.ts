import { withoutPrefix } from '../../../../text/stem.ts';
import { nameSkeleton } from '../../../../text/name-skeleton.ts';
import { STARTS_WITH_CAPITAL, formOf, hasBit, LONG, OPENING, STOP_WORD, type Words } from './packed-words.ts';
import type { ComparedText } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Distinguishes names from words that merely happen to be capitalised. */
export interface NameLexicon {
  isName(word: number): boolean;
}

/** For each word, how often it is capitalised where no rule demands it, minus how often it is not. */
interface Capitals {
  /** Indexed by the base that the forms share. */
  more: Int32Array;
  isMet: Uint8Array;
}

/**
 * Learns from the day's own texts which words are capitalised where no rule demands it: inside sentences, and not in
 * headlines that capitalise every word (truecasing: Lita et al., "tRuEcasIng", 2003). In scripts without capitals, a
 * word is a name where it sounds like one of those.
 * @param vocabulary the one with which the readings were read
 */
export function learnNames(readings: readonly ComparedText[], vocabulary: Vocabulary): NameLexicon {
  const capitals = countCapitals(readings, vocabulary);
  let sounds: ReadonlySet<string> | undefined;
  const judge = (word: number): boolean => {
    if (hasBit(word, STOP_WORD)) return false;
    const form = formOf(word);
    const text = vocabulary.textOf(form);
    if (CASELESS.test(text)) {
      sounds ??= soundsOf(capitals, vocabulary);
      return sounds.has(nameSkeleton(withoutPrefix(text, vocabulary.languageOf(form))));
    }
    const plain = vocabulary.plainOf(form);
    return (
      hasBit(word, STARTS_WITH_CAPITAL) && ((capitals.more[plain] ?? 0) > 0 || capitals.isMet[plain] !== 1)
    );
  };
  // Indexed by form: 0 not judged yet, 1 not a name, 2 a name.
  const judged = new Uint8Array(vocabulary.size);
  return {
    isName: (word) => (judged[formOf(word)] ||= judge(word) ? 2 : 1) === 2,
  };
}

function countCapitals(readings: readonly ComparedText[], vocabulary: Vocabulary): Capitals {
  const more = new Int32Array(vocabulary.bases);
  const isMet = new Uint8Array(vocabulary.bases);
  for (const { fields } of readings) {
    for (const { words } of fields) {
      if (isTitleCase(words)) continue;
      for (const word of words) {
        if (hasBit(word, OPENING)) continue;
        const plain = vocabulary.plainOf(formOf(word));
        more[plain] = (more[plain] ?? 0) + (hasBit(word, STARTS_WITH_CAPITAL) ? 1 : -1);
        isMet[plain] = 1;
      }
    }
  }
  return { more, isMet };
}

/** A word in a script that is read letter by letter and has no capitals. */
const CASELESS = /^[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Georgian}]/u;

/** Returns the sound skeletons of the capitalised names. */
function soundsOf({ more }: Capitals, vocabulary: Vocabulary): ReadonlySet<string> {
  const sounds = new Set<string>();
  more.forEach((count, base) => {
    if (count > 0) sounds.add(nameSkeleton(vocabulary.lowerOf(base)));
  });
  sounds.delete('');
  return sounds;
}

/** Whether most of the longer words inside sentences are capitalised, as in an American headline. */
function isTitleCase(words: Words): boolean {
  let [long, capital] = [0, 0];
  for (const word of words) {
    if (hasBit(word, OPENING) || !hasBit(word, LONG)) continue;
    long += 1;
    if (hasBit(word, STARTS_WITH_CAPITAL)) capital += 1;
  }
  return capital > 0.6 * long;
}
