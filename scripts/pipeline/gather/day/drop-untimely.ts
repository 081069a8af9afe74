import type { DroppedEntry } from './candidate.ts';
import type { GatheredArticle } from './gathered-article.ts';
import { outsideWindow, type Window } from './window.ts';

/**
 * Drops the articles outside the window whose entry had no date: theirs comes from the page, or else from the time of
 * fetching.
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
              detail: `published ${each.article.published}, as dated by its page, or else by the time of fetching`,
            },
          ],
    ),
  };
}
