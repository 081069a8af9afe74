import type { Pair } from './candidate-pairs.ts';
import { joinGroups, type TwoGroups, twoGroupsOf } from './join-groups.ts';

/** How many separate pairs of articles, none with an article in common, show two groups to report one event. */
const MIN_LINKS = 2;

/**
 * Returns the groups with those joined that report one event from several angles: the mean chance across them is low, but
 * two pairs of their articles or more, each of other articles, are likely to report the same event. One likely pair may
 * share no more than a name; two that agree seldom do.
 * @param groups every index of the day in exactly one group; a single article joins nothing
 * @param least the chance from which a pair counts
 */
export function joinByLinks(
  groups: readonly (readonly number[])[],
  pairs: readonly Pair[],
  least: number,
): number[][] {
  const strong = pairs.filter(({ chance }) => chance >= least).sort((a, b) => b.chance - a.chance);
  return joinGroups(groups, strong, firstLinked);
}

/** The two groups that have their links first, from the likeliest pair on. */
function firstLinked(groups: readonly (readonly number[])[], strong: readonly Pair[]): TwoGroups | undefined {
  const pairOf = twoGroupsOf(groups);
  const linked = new Map<string, { articles: Set<number>; count: number }>();
  for (const { first, second } of strong) {
    const pair = pairOf(first, second);
    if (!pair) continue;
    const known = linked.get(pair.join()) ?? { articles: new Set<number>(), count: 0 };
    if (known.articles.has(first) || known.articles.has(second)) continue;
    known.articles.add(first).add(second);
    known.count += 1;
    if (known.count >= MIN_LINKS) return pair;
    linked.set(pair.join(), known);
  }
  return undefined;
}
