import type { Candidate } from './candidate.ts';
import type { StoryPart } from './find-stories.ts';
import type { GatheredArticle } from './gathered-article.ts';

/**
 * The rank of each article by how widely the feeds report its story, by article id: 0 for the story of most sources, of equals
 * that of most countries. Articles without a story have none.
 */
export function rankStories(
  articles: readonly GatheredArticle[],
  parts: ReadonlyMap<Candidate, StoryPart>,
): Map<string, number> {
  const storyOf = ({ candidate }: GatheredArticle) => parts.get(candidate)?.story;
  const stories = [...new Set(articles.flatMap((each) => storyOf(each) ?? []))].sort(
    (a, b) => b.sources - a.sources || b.countries - a.countries || (a.key < b.key ? -1 : 1),
  );
  const ranks = new Map(stories.map((story, rank) => [story, rank]));
  return new Map(
    articles.flatMap((each) => {
      const story = storyOf(each);
      const rank = story && ranks.get(story);
      return rank === undefined ? [] : [[each.article.id, rank] as const];
    }),
  );
}
