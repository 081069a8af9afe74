import { stemsOf } from '../../../text/stem.ts';
import type { ReadArticle } from './passages.ts';

/** Words weighted by their rarity in the story, scaled to length 1. */
type WordVector = ReadonlyMap<string, number>;

/**
 * Returns how much more alike articles are within groups than across groups: mean cosine within, divided by mean cosine
 * across, over all their words. Above 1, the rest of the wording supports the division, not just the frames' own terms.
 * Words are weighted by term frequency and inverse document frequency within the story (Salton & Buckley 1988), which
 * discounts what the event itself contributes.
 */
export function cohesion(readings: readonly ReadArticle[], groups: readonly (readonly number[])[]): number {
  const vectors = wordVectors(readings);
  const placed = groups.flatMap((members, group) =>
    members.map((member) => ({ group, vector: vectors[member] })),
  );
  const within = { total: 0, pairs: 0 };
  const across = { total: 0, pairs: 0 };
  for (const [at, one] of placed.entries()) {
    for (const other of placed.slice(at + 1)) {
      const side = one.group === other.group ? within : across;
      side.total += one.vector && other.vector ? cosine(one.vector, other.vector) : 0;
      side.pairs++;
    }
  }
  if (within.pairs === 0 || across.pairs === 0) return 0;
  return within.total / within.pairs / Math.max(Number.EPSILON, across.total / across.pairs);
}

function wordVectors(readings: readonly ReadArticle[]): WordVector[] {
  const counts = readings.map(({ passages }) => countStems(passages.flatMap(({ words }) => words)));
  const articles = countStems(counts.flatMap((count) => [...count.keys()]));
  return counts.map((count) => {
    const weights = [...count].map(([stem, times]): [string, number] => {
      const rarity = Math.log((readings.length + 1) / ((articles.get(stem) ?? 0) + 0.5));
      return [stem, (1 + Math.log(times)) * rarity];
    });
    const length = Math.sqrt(weights.reduce((total, [, weight]) => total + weight * weight, 0)) || 1;
    return new Map(weights.map(([stem, weight]) => [stem, weight / length]));
  });
}

const MIN_WORD_LENGTH = 3;

function countStems(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    if (word.length < MIN_WORD_LENGTH) continue;
    const [stem = word] = stemsOf(word, 'en');
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

function cosine(one: WordVector, other: WordVector): number {
  let total = 0;
  for (const [stem, weight] of one) total += weight * (other.get(stem) ?? 0);
  return total;
}
