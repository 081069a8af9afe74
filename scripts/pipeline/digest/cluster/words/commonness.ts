import common from './common-words.json' with { type: 'json' };

const COUNTS: ReadonlyMap<string, number> = new Map(
  Object.entries(common.words).flatMap(([count, words]) =>
    words.split(' ').map((word) => [word, Number(count)] as const),
  ),
);

/** What a word counts that is in too few articles to be listed. */
const UNLISTED = 1.5;

/**
 * How rare an English stem is in how news articles begin, as the natural logarithm of one over the part of them that
 * hold it: `police` says little of an event even on a day when only two articles have it. Counted by
 * `scripts/bench/count-words.ts`.
 */
export function commonness(stem: string): number {
  return Math.log((common.articles + 1) / ((COUNTS.get(stem) ?? UNLISTED) + 0.5));
}
