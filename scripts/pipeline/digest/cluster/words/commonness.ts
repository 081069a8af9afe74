import common from './common-words.json' with { type: 'json' };

const COUNTS: ReadonlyMap<string, number> = new Map(
  Object.entries(common.words).flatMap(([count, words]) =>
    words.split(' ').map((word) => [word, Number(count)] as const),
  ),
);

/** The rarity of a word in too few articles to be listed. */
const UNLISTED = 1.5;

/**
 * Returns how rare an English stem is in the openings of news articles: the natural logarithm of one over the share of
 * articles that contain it. `police` says little about an event even on a day when only two articles have it. Counted
 * by `scripts/bench/count-words.ts`.
 */
export function commonness(stem: string): number {
  return Math.log((common.articles + 1) / ((COUNTS.get(stem) ?? UNLISTED) + 0.5));
}
