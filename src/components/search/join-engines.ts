import type { Engine, EngineResult, Scope } from './pagefind-api.ts';

/** More than the place by date of any page in its index. */
const BEFORE_ALL_EARLIER = 1e9;

/**
 * One engine for the indexes of several months. Pagefind can merge them itself, but then orders pages by their places in
 * their own indexes when it sorts by date.
 *
 * @param months their engines, the newest first
 */
export function joinEngines(months: readonly Engine[]): Engine {
  return {
    search: async (words, scope) => {
      const answers = await Promise.all(months.map((month) => month.search(words, scope)));
      return {
        results: answers.flatMap(({ results }, place) =>
          results.map((result) => inItsMonth(result, scope, months.length - 1 - place)),
        ),
        unfilteredResultCount: answers.reduce((sum, answer) => sum + answer.unfilteredResultCount, 0),
      };
    },
    preload: (words) => Promise.all(months.map((month) => month.preload(words))),
  };
}

/** A result of one month among those of all. @param place that of its month, from 0 for the earliest */
const inItsMonth = (result: EngineResult, { sort }: Scope, place: number): EngineResult => ({
  ...result,
  id: `${place}/${result.id}`,
  score: sort ? place * BEFORE_ALL_EARLIER + result.score : result.score,
});
