import { tally } from '../../../../text/tally.ts';
import { commonness } from '../../cluster/words/commonness.ts';

/** Cap on a word's rarity: a name found in no other article is no stronger evidence than one found in two. */
const RAREST = 7;
/** The prior share for a word that none of the story's articles contains. */
const PRIOR_SHARE = 0.2;

/**
 * Returns a function that weighs a word as evidence of an angle: high where few of the story's articles have it, low
 * where it is common in all news, zero where the whole story has it.
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
