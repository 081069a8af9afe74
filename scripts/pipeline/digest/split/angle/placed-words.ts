import type { Placed } from '../../../../../src/schemas/take.ts';
import { type AngleText, printedWords, lemmasIn } from './angle-text.ts';
import { nearnessTo } from './concepts.ts';
import { storyWeights } from './story-weights.ts';

const MAX_PLACED_WORDS = 5;

/**
 * Returns the words that put an article in its take: those of its headline and lead that, in the same or related words,
 * a larger share of the take's other articles use than of the story's articles outside it; heaviest first, as printed.
 * @param members the take's articles
 * @param story all the story's articles
 */
export function placedWords(members: readonly AngleText[], story: readonly AngleText[]): Placed[] {
  const weightOf = storyWeights(story.map(({ inTop }) => inTop));
  const outside = story.filter((text) => !members.includes(text));
  return members.map((text) => {
    const others = members.filter((member) => member !== text);
    const worths = new Map<string, number>();
    for (const word of printedWords(`${text.title} ${text.lead}`)) {
      const key = word.toLowerCase();
      if (worths.has(key)) continue;
      const [stem] = lemmasIn(word);
      const more = stem === undefined ? 0 : saidBy(others, stem) - saidBy(outside, stem);
      worths.set(key, stem === undefined ? 0 : more * weightOf(stem));
    }
    const best = [...worths]
      .filter(([, worth]) => worth > 0)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return { article: text.id, words: best.slice(0, MAX_PLACED_WORDS).map(([word]) => word) };
  });
}

/** Returns the share of some articles whose headline and lead contain a word. */
function saidBy(texts: readonly AngleText[], stem: string): number {
  if (texts.length === 0) return 0;
  return texts.reduce((sum, { inTop }) => sum + nearnessTo(stem, inTop), 0) / texts.length;
}
