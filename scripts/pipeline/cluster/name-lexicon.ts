import { wordsOf, type Word } from '../../text/words.ts';
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
 * sentences, and not in headlines that capitalise every word (truecasing: Lita et al., "tRuEcasIng", 2003).
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
  return {
    isName(word, language) {
      if (!word.capital || isStopWord(word.text, language)) return false;
      const count = counts.get(keyOf(word.text, language));
      return !count || count.capital > count.small;
    },
  };
}

function keyOf(word: string, language: string): string {
  return `${language}:${word.toLowerCase().replace(/'s$/, '')}`;
}

/** Whether most of the longer words stand with a capital, as in an American headline. */
function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  return long.filter(({ capital }) => capital).length > 0.6 * long.length;
}
