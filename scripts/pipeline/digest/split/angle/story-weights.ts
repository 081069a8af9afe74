import { tally } from '../../../../text/tally.ts';
import { commonness } from '../../cluster/words/commonness.ts';

/** Rarer words than this count alike: a name that is in no other article says no more than one that is in two. */
const RAREST = 7;
/** So little of an article holds a word that none of the story's does. */
const PRIOR_SHARE = 0.2;

/**
 * How much a word says of an angle: much where few articles of the story have it, and little where it is common in all
 * news; nothing where the whole story has it.
 * @param texts the words of each of the story's articles
 */
export function storyWeights(texts: readonly ReadonlySet<string>[]): (word: string) => number {
  const holders = tally(texts.flatMap((words) => [...words]));
  const known = new Map<string, number>();
  return (word) => {
    let weight = known.get(word);
    if (weight === undefined) {
      const spread = Math.log((texts.length + 1) / ((holders.get(word) ?? 0) + PRIOR_SHARE));
      known.set(word, (weight = (spread * Math.min(commonness(word), RAREST)) / RAREST));
    }
    return weight;
  };
}
