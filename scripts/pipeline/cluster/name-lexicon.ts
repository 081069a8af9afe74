import { wordsOf, type Word } from '../../text/words.ts';
import { withoutPrefix } from '../../text/stem.ts';
import { nameSkeleton } from '../../text/name-skeleton.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Reading } from './reading.ts';

/** Tells names from words that only happen to stand with a capital. */
export interface NameLexicon {
  isName(word: Word, language: string): boolean;
}

interface Count {
  small: number;
  capital: number;
}

/**
 * Learns from the day itself which words are written with a capital where nothing asks for one: inside
 * sentences, and not in headlines that capitalise every word (truecasing: Lita et al., "tRuEcasIng", 2003). In
 * scripts without capitals a word is a name where it sounds like one of those.
 */
export function learnNames(readings: readonly Reading[]): NameLexicon {
  const counts = new Map<string, Count>();
  for (const { language, fields } of readings) {
    for (const { text } of fields) {
      const words = wordsOf(text, language).filter(({ opening }) => !opening);
      if (isTitleCase(words)) continue;
      for (const { text: word, capital } of words) {
        const key = keyOf(word, language);
        let count = counts.get(key);
        if (!count) counts.set(key, (count = { small: 0, capital: 0 }));
        if (capital) count.capital += 1;
        else count.small += 1;
      }
    }
  }
  const sounds = soundsOf(counts);
  return {
    isName(word, language) {
      if (isStopWord(word.text, language)) return false;
      if (CASELESS.test(word.text)) return sounds.has(nameSkeleton(withoutPrefix(word.text, language)));
      if (!word.capital) return false;
      const count = counts.get(keyOf(word.text, language));
      return !count || count.capital > count.small;
    },
  };
}

/** A word in a script that is read letter by letter and has no capitals. */
const CASELESS = /^[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Georgian}]/u;

/** How the names sound that are written with a capital, as skeletons. */
function soundsOf(counts: ReadonlyMap<string, Count>): ReadonlySet<string> {
  const sounds = new Set<string>();
  for (const [key, { small, capital }] of counts) {
    if (capital > small) sounds.add(nameSkeleton(key.slice(key.indexOf(':') + 1)));
  }
  sounds.delete('');
  return sounds;
}

function keyOf(word: string, language: string): string {
  return `${language}:${word.toLowerCase().replace(/'s$/, '')}`;
}

/** Whether most of the longer words stand with a capital, as in an American headline. */
function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  return long.filter(({ capital }) => capital).length > 0.6 * long.length;
}
