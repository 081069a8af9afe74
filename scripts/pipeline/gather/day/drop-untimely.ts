import type { DroppedEntry } from './candidate.ts';
import type { GatheredArticle } from './gathered-article.ts';
import { outsideWindow, type Window } from './window.ts';

/**
 * Drops the articles whose date only their page told, or nobody but the time of fetching, if it is outside the window.
 */
export function dropUntimely(
  articles: readonly GatheredArticle[],
  window: Window,
  startedAt: string,
): { kept: GatheredArticle[]; dropped: DroppedEntry[] } {
  const judged = articles.map((each) => {
    const { published, publishedFrom } = each.article;
    return { each, why: publishedFrom === 'feed' ? undefined : outsideWindow(published, window, startedAt) };
  });
  return {
    kept: judged.filter(({ why }) => why === undefined).map(({ each }) => each),
    dropped: judged.flatMap(({ each, why }) =>
      why === undefined
        ? []
        : [
            {
              entry: each.candidate.entry,
              stage: 'select' as const,
              reason: why.reason,
              detail: `published ${each.article.published}, by its page, or else when it was fetched`,
            },
          ],
    ),
  };
}
