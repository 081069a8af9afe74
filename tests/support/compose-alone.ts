import { DEFAULT_COVERAGE } from '../../scripts/pipeline/digest/compose/coverage-options.ts';
import { composeDay, type ComposedDay } from '../../scripts/pipeline/digest/compose/compose-day.ts';
import type { TextPolicy } from '../../scripts/pipeline/digest/compose/excerpt.ts';
import { joinArticles } from '../../scripts/pipeline/snapshot/day-article.ts';
import { profileArticles } from '../../scripts/pipeline/digest/profile-articles.ts';
import type { Snapshot } from '../../src/schemas/snapshot.ts';

/** The digest of a day whose articles each report an event alone. */
export function composeAlone(snapshot: Snapshot, policy: TextPolicy = 'full'): ComposedDay {
  const articles = joinArticles(snapshot);
  const groups = articles.map(({ article }) => [article.id]);
  return composeDay({
    snapshot,
    articles,
    profiles: profileArticles(articles),
    groups,
    stories: [],
    coverage: DEFAULT_COVERAGE,
    policy,
    images: 'none',
  });
}
