import type { MarkWords } from './excerpt.ts';
import { begins, type FoundPages } from './find-pages.ts';
import { indexedWords } from './folded-word.ts';

/**
 * Marks the words of a page as they were found: words in any of their forms, and phrases where they stand together.
 * @param isAlike whether words that only begin with what was asked for are marked too
 */
export function wordMarker({ forms, phrases, beginnings }: FoundPages, isAlike: boolean): MarkWords {
  return (printed) => {
    const words = printed.map(indexedWords);
    const marks = words.map(
      (known, index) =>
        known.some((word) => forms.has(word)) || (isAlike && begins(printed[index] ?? '', beginnings)),
    );
    for (const phrase of phrases)
      for (const start of words.keys())
        if (phrase.every((word, offset) => words[start + offset]?.includes(word)))
          marks.fill(true, start, start + phrase.length);
    return marks;
  };
}
