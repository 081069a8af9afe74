import type { DayArticle } from '../../snapshot/day-article.ts';
import type { CoverageOptions } from './coverage-options.ts';
import { isMatch, type NearHeadline } from './near-headline.ts';

/**
 * Returns how prominently a story is covered, 0 to 1: the share of the sources covering it with two or more headlines
 * of the day on it, counting its own articles and headlines that clearly report it. A feed does not show what led a
 * front page; a source that returns to a story gives it more room.
 */
export function prominenceOf(
  story: readonly DayArticle[],
  near: readonly NearHeadline[],
  options: Pick<CoverageOptions, 'match'>,
): number {
  const matches = near.filter((each) => isMatch(each, options)).map(({ compared }) => compared.article);
  const bySource = new Map<string, Set<string>>();
  for (const { id, source } of [...story.map(({ article }) => article), ...matches])
    bySource.set(source, (bySource.get(source) ?? new Set()).add(id));
  const counts = [...bySource.values()].map(({ size }) => size);
  return counts.length === 0 ? 0 : counts.filter((count) => count > 1).length / counts.length;
}
