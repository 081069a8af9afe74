import { isStopWord } from '../../../text/stop-words.ts';
import { stemsOf } from '../../../text/stem.ts';

/** The stems of English words, as termWordsOf reads them, without stop words. */
export function stemsIn(words: readonly string[]): Set<string> {
  return new Set(
    words.filter((word) => word !== '?' && !isStopWord(word, 'en')).flatMap((word) => stemsOf(word, 'en')),
  );
}
