import type { Coverage } from '../../../../src/schemas/story.ts';
import type { Snapshot } from '../../../../src/schemas/snapshot.ts';
import type { Clusterer } from '../cluster/clusterer.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { joinHeadlines } from '../day-headline.ts';
import type { ThreadedCluster } from '../thread/thread-clusters.ts';
import { coverageOf } from './coverage.ts';
import type { CoverageOptions } from './coverage-options.ts';
import { missedBy } from './missed-by.ts';
import { monitoredPress } from './monitoring.ts';
import type { NearHeadline } from './near-headline.ts';
import { prominenceOf } from './prominence.ts';
import { withSiblings } from './siblings.ts';
import { whereabouts } from '../where/whereabouts.ts';

/** The articles of a story, which countries cover it, and in which nothing about it was found. */
export interface CoveredCluster extends ThreadedCluster {
  /** The countries that it concerns, most concerned first. */
  about: string[];
  coverage: Coverage;
  missedBy: ReturnType<typeof missedBy>;
}

/**
 * Returns the stories with their coverage. Compares every story with every headline of the day, whether or not its
 * article was chosen. What a country's articles say beyond their headlines counts as well, through the clusterer's
 * comparison of whole articles.
 */
export function coverStories(
  stories: readonly ThreadedCluster[],
  snapshot: Snapshot,
  articles: readonly DayArticle[],
  clusterer: Clusterer,
  options: CoverageOptions,
): CoveredCluster[] {
  const headlines = joinHeadlines(snapshot, articles);
  const press = monitoredPress(snapshot, headlines);
  const matches = clusterer.compareHeadlines(
    stories.map((story) => story.articles),
    headlines.map(({ compared }) => compared),
  );
  const chosen = new Set(articles.map(({ article }) => article.id));
  const placeOf = new Map(headlines.map(({ compared }, place) => [compared.article.id, place]));
  const compared = stories.map((story, at) => {
    const found = new Map((matches[at] ?? []).map((match) => [match.headline, match]));
    for (const { article, score } of story.near) {
      const place = placeOf.get(article);
      if (place === undefined) continue;
      const known = found.get(place) ?? { headline: place, chance: 0, common: 0, names: [] };
      found.set(place, { ...known, chance: Math.max(known.chance, score) });
    }
    const near = [...found.values()]
      .sort((a, b) => b.chance - a.chance || b.common - a.common || a.headline - b.headline)
      .flatMap(({ headline, ...nearness }): NearHeadline[] => {
        const known = headlines[headline];
        return known ? [{ ...known, ...nearness, isArticle: chosen.has(known.compared.article.id) }] : [];
      });
    const coverage = coverageOf(story.articles, press, near, options);
    return { ...story, coverage, prominence: prominenceOf(story.articles, near, options) };
  });
  const coverages = withSiblings(compared);
  return compared.map(({ prominence, coverage: own, ...story }, at) => {
    const coverage = coverages[at] ?? own;
    const about = whereabouts(story.articles);
    const missed = missedBy({ articles: story.articles, about, prominence }, coverage, press, options);
    return { ...story, about, coverage, missedBy: missed };
  });
}
