import type { ComposedDay } from '../../scripts/pipeline/digest/compose/compose-day.ts';
import type { DayOfNews } from '../../src/lib/days.ts';

/** A composed day as the pages get it. */
export function newsOf({ digest, stories, articles }: ComposedDay): DayOfNews {
  const published = articles.map(({ frontMatter }) => frontMatter);
  return {
    day: digest.day,
    digest,
    stories,
    articles: published,
    storyBySlug: new Map(stories.map((story) => [story.slug, story])),
    articleById: new Map(published.map((article) => [article.id, article])),
    htmlById: new Map(published.map(({ id }) => [id, ''])),
  };
}
