import type { Digest } from '../../../../src/schemas/digest.ts';
import type { Story } from '../../../../src/schemas/story.ts';
import { composeArticles } from './compose-articles.ts';
import { composeDigest } from './compose-digest.ts';
import { composeStories } from './compose-stories.ts';
import type { DigestParts } from './day-parts.ts';
import type { ComposedArticle } from './publish-article.ts';

/** A day's digest as values, ready to be rendered. */
export interface ComposedDay {
  digest: Digest;
  /** In ranked order. */
  stories: Story[];
  /** Newest first. */
  articles: ComposedArticle[];
}

/** Returns a day's digest from its articles and stories: titles, slugs, ranking, shares, coverage, ledger. */
export function composeDay(parts: DigestParts): ComposedDay {
  const { snapshot } = parts;
  const stories = composeStories(snapshot, parts.stories, parts.profiles);
  const composed = composeArticles(parts, stories);
  return { digest: composeDigest(parts, stories, composed), stories, articles: composed };
}
