import type { Split } from '../split/splitter.ts';
import { storyTitle, type StoryTitle, type TitledArticle } from '../title/story-title.ts';

/**
 * Returns a story's title. Where the best headline is that of an article that stands apart, the best of the widest take
 * names the story instead, unless only a translation is there.
 * @param articles the story's articles, nearest to its centre first
 */
export function titleOfSplit({ framings, voices }: Split, articles: readonly TitledArticle[]): StoryTitle {
  const best = storyTitle(articles);
  const isApart = voices.some((voice) => voice.articles.includes(best.article));
  const [widest] = framings;
  if (!isApart || !widest) return best;
  const ofMost = storyTitle(
    articles.filter(({ article: { article } }) => widest.articles.includes(article.id)),
  );
  return ofMost.language === best.language && ofMost.translated === best.translated ? ofMost : best;
}
