import type { DroppedEntry } from './candidate.ts';
import type { GatheredArticle } from './gathered-article.ts';
import { findResembling, type Resembling } from './resemblance.ts';

/** Original articles, and those that only repeat one. */
export interface DistinctArticles {
  kept: GatheredArticle[];
  dropped: DroppedEntry[];
}

/**
 * Keeps one article per page, and one copy of a text per source. When several sources print the same agency copy, which
 * is informative, each keeps its own, and all are credited to the agency that any of them names.
 */
export function dropCopies(articles: readonly GatheredArticle[]): DistinctArticles {
  const pages = new Map<string, GatheredArticle>();
  for (const each of articles) if (!pages.has(each.article.id)) pages.set(each.article.id, each);
  const single = [...pages.values()];
  const pairs = findResembling(
    single.map(({ article }) => ({
      text: article.blocks.map(({ text }) => text).join('\n') || `${article.title}\n${article.summary ?? ''}`,
      language: article.language,
    })),
  );
  const copies = new Set(pairs.filter((pair) => haveSameSource(single, pair)).map(([, later]) => later));
  const agencies = sharedAgencies(single, pairs);
  return {
    kept: single.flatMap((each, at) =>
      copies.has(at) ? [] : [{ ...each, article: { ...each.article, agency: agencies[at] } }],
    ),
    dropped: [
      ...articles.filter((each) => pages.get(each.article.id) !== each).map((each) => samePage(each, pages)),
      ...[...copies].flatMap((at) => single.slice(at, at + 1)).map(sameText),
    ],
  };
}

function samePage(
  { candidate, article }: GatheredArticle,
  pages: Map<string, GatheredArticle>,
): DroppedEntry {
  const detail = `its page is that of ${pages.get(article.id)?.article.url}`;
  return { entry: candidate.entry, stage: 'select', reason: 'repeated', detail };
}

function sameText({ candidate, article }: GatheredArticle): DroppedEntry {
  const detail = `its text is that of another article of ${article.source}`;
  return { entry: candidate.entry, stage: 'select', reason: 'repeated', detail };
}

function haveSameSource(articles: readonly GatheredArticle[], [a, b]: Resembling): boolean {
  return articles[a]?.article.source === articles[b]?.article.source;
}

/** Each article's agency, with those of the articles that print the same text. */
function sharedAgencies(
  articles: readonly GatheredArticle[],
  pairs: readonly Resembling[],
): (string | undefined)[] {
  const agencies = articles.map(({ article }) => article.agency);
  const own = [...agencies];
  for (const [a, b] of pairs) {
    agencies[a] ??= own[b];
    agencies[b] ??= own[a];
  }
  return agencies;
}
