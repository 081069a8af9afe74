import type { Digest } from '../../../src/schemas/digest.ts';
import type { Snapshot } from '../../../src/schemas/snapshot.ts';
import type { Story } from '../../../src/schemas/story.ts';
import type { DayArticle } from '../day-article.ts';
import { composeArticles, type ComposedArticle } from './compose-articles.ts';
import { composeDigest } from './compose-digest.ts';
import { composeStories } from './compose-stories.ts';
import type { CoveredCluster } from './cover-stories.ts';
import type { TextPolicy } from './excerpt.ts';

/** A day's digest as values, ready to be rendered. */
export interface ComposedDay {
  digest: Digest;
  /** The most widely told first. */
  stories: Story[];
  /** Newest first. */
  articles: ComposedArticle[];
}

/** Turns a day's articles and stories into its digest: titles, slugs, ranking, shares, coverage, ledger. */
export function composeDay(
  snapshot: Snapshot,
  articles: readonly DayArticle[],
  clusters: readonly CoveredCluster[],
  policy: TextPolicy,
): ComposedDay {
  const stories = composeStories(snapshot, clusters);
  const composed = composeArticles(snapshot.manifest.day, articles, stories, policy);
  return { digest: composeDigest(snapshot, articles, stories, composed), stories, articles: composed };
}
