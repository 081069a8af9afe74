import type { Article } from '../../../../src/schemas/article.ts';
import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import type { SnapshotContents } from '../../../../src/schemas/snapshot.ts';
import { failedLine } from '../../outcome/failure.ts';
import { summaryBeside } from './compose-article.ts';
import { isRepairable, QUALITY } from './quality.ts';
import { type PageReaders, readPage } from './read-pages.ts';

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
 * its headline and its date; it gains the page's text, and the byline and picture that it lacked. The ledger has one line
 * for each page, the last one, and none on the quality of the day, which is to be judged again.
 */
export async function repairArticles(
  { articles, ledger, sources }: DayToRepair,
  outside: PageReaders,
): Promise<RepairedArticles> {
  const failed = new Set(ledger.filter(isRepairable).map(({ subject }) => subject));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const wanted = articles.flatMap((article) => {
    const source = sourceById.get(article.source);
    return source && article.based === 'summary' && failed.has(article.url) ? [{ article, source }] : [];
  });
  outside.progress.start('pages', wanted.length);
  const read = await Promise.all(
    wanted.map(async ({ article, source }) => {
      const { outcome, page, limit } = await readPage({ url: article.url, source }, outside);
      outside.progress.advance();
      return { article, failure: outcome.failure, page, limit, blocks: page?.blocks ?? [] };
    }),
  ).finally(() => outside.progress.stop());
  const gained = new Map<string, Article>();
  const lines = new Map<string, LedgerLine>();
  for (const { article, failure, page, limit, blocks } of read) {
    const { id, url: subject } = article;
    lines.set(subject, failure ? failedLine(failure) : { stage: 'page', subject, outcome: 'ok' });
    if (blocks.length === 0) continue;
    const summary = summaryBeside(article.summary, blocks);
    const { byline = page?.byline, image = page?.image } = article;
    gained.set(id, { ...article, blocks, summary, byline, image, based: 'page', limit });
  }
  return {
    articles: articles.map((article) => gained.get(article.id) ?? article),
    ledger: ledger.flatMap((line) => {
      if (line.stage === QUALITY) return [];
      return (line.stage === 'page' ? lines.get(line.subject) : undefined) ?? line;
    }),
    repaired: new Set(gained.keys()),
  };
}
