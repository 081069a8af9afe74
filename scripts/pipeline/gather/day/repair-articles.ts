import type { Article } from '../../../../src/schemas/article.ts';
import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import type { SnapshotContents } from '../../../../src/schemas/snapshot.ts';
import { failedLine } from '../../outcome/failure.ts';
import { chooseTexts, pictureWithin } from './compose-article.ts';
import { isRepairable, QUALITY, subjectUrl } from './quality.ts';
import { inPhase } from '../../outcome/progress.ts';
import { type PageReaders, type PageReading, readPage } from './read-pages.ts';

/** What is needed of a sealed day to repair it. */
export type DayToRepair = Pick<SnapshotContents, 'articles' | 'ledger' | 'sources'>;

/** The articles of a day with the texts that could be read now, and its ledger. */
export interface RepairedArticles {
  articles: Article[];
  ledger: LedgerLine[];
  /** The ids of the articles that have a text now. */
  repaired: Set<string>;
}

/**
 * Reads again the pages of a sealed day that could not be read when it was gathered. An article keeps its id, its address,
 * its headline and its date; it gains the page's text, and the byline and picture that it lacked, or loses what its publisher
 * asks now not to show. The ledger has one line
 * for each page, the last one, and none on the quality of the day, which is to be judged again.
 */
export async function repairArticles(
  { articles, ledger, sources }: DayToRepair,
  outside: PageReaders,
): Promise<RepairedArticles> {
  const failed = new Set(ledger.filter(isRepairable).map(({ subject }) => subjectUrl(subject)));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const wanted = articles.flatMap((article) => {
    const source = sourceById.get(article.source);
    return source && article.based !== 'page' && failed.has(article.url) ? [{ article, source }] : [];
  });
  const read = await inPhase(outside.progress, { what: 'pages', total: wanted.length }, () =>
    Promise.all(
      wanted.map(async ({ article, source }) => {
        const { outcome, page, limit, preview } = await readPage(
          { url: article.url, source, limit: article.limit },
          outside,
        );
        outside.progress.advance();
        return { article, failure: outcome.failure, page, limit, preview };
      }),
    ),
  );
  const mended = new Map<string, Article>();
  const repaired = new Set<string>();
  const lines = new Map<string, LedgerLine>();
  for (const { article, failure, page, limit, preview } of read) {
    const { id, url: subject } = article;
    lines.set(subject, failure ? failedLine(failure) : { stage: 'page', subject, outcome: 'ok' });
    if (!page && !limit && !preview) continue;
    const now = mendedArticle(article, { page, limit, preview });
    mended.set(id, now);
    if (now.based === 'page') repaired.add(id);
  }
  return {
    articles: articles.map((article) => mended.get(article.id) ?? article),
    ledger: ledger.flatMap((line) => {
      if (line.stage === QUALITY) return [];
      return (line.stage === 'page' ? lines.get(subjectUrl(line.subject)) : undefined) ?? line;
    }),
    repaired,
  };
}

/** An article with what its page says now. */
function mendedArticle(
  article: Article,
  { page, limit, preview }: Pick<PageReading, 'page' | 'limit' | 'preview'>,
): Article {
  const given = { summary: article.summary, blocks: article.based === 'feed' ? article.blocks : [] };
  const texts = chooseTexts(given, { page, limit });
  const { byline = page?.byline } = article;
  const image = pictureWithin(article.image ?? page?.image, { limit, preview });
  return { ...article, ...texts, byline, image, limit };
}
