import { createHash } from 'node:crypto';
import type { ExtractedPage } from '../pipeline/gather/extract/extracted-page.ts';
import { cleanText } from '../text/clean-text.ts';
import type { FigureTable } from './report/figures.ts';
import { decimals } from './report/number-texts.ts';
import { type Score, shingleScore, tokenScore } from './text-scores.ts';

/** A recorded page, its text as given by the corpus publishers, and their paths. */
export interface RecordedPage {
  corpus: string;
  html: string;
  expected: string;
  url: string;
  lang: string;
}

/** The text of a page, or segments that it must or must not contain. */
export interface ExpectedText {
  text?: string;
  with?: string[];
  without?: string[];
}

/** A page and what was extracted from it. */
export interface Measured {
  page: RecordedPage;
  expected: ExpectedText;
  extracted: ExtractedPage;
  text: string;
  /** CPU seconds of the extraction, and of Readability alone on a page parsed in the same way. */
  seconds: number;
  readability: number;
}

/** Corpora with full texts, the score used by their publishers, and the target. */
export const CORPORA = [
  { corpus: 'zyte-article-extraction-benchmark', score: shingleScore, target: 0.975 },
  { corpus: 'fundus', score: tokenScore, target: 0.945 },
] as const;

/** Mean scores of a corpus's pages, or of one of its halves. */
export interface ExtractionScore {
  corpus: string;
  part: 'all' | 'tune' | 'test';
  pages: number;
  score: Score;
  target: number;
}

/** A page and its score. */
export type ScoredPage = Measured & { score: Score };

/** Returns the pages of a corpus with their scores. */
export function scorePages(
  measured: readonly Measured[],
  { corpus, score }: (typeof CORPORA)[number],
): ScoredPage[] {
  return measured
    .filter(({ page }) => page.corpus === corpus)
    .map((each) => ({ ...each, score: score(each.text, cleanLines(each.expected.text ?? '')) }));
}

/** Returns the mean scores of a corpus and of its halves. */
export function scoreParts(
  pages: readonly ScoredPage[],
  { corpus, target }: (typeof CORPORA)[number],
): ExtractionScore[] {
  return (['all', 'tune', 'test'] as const).map((part) => {
    const own = pages.filter(({ page }) => part === 'all' || halfOf(page.html) === part);
    return { corpus, part, pages: own.length, score: meanScore(own.map((each) => each.score)), target };
  });
}

/** Returns a score as one line. */
export function extractionLine({
  corpus,
  part,
  pages,
  score: { precision, recall, f1 },
  target,
}: ExtractionScore): string {
  const beside = part === 'all' ? `${target.toFixed(3)}  ${(f1 / target).toFixed(3)}` : '';
  const shares = [precision, recall].map((value) => value.toFixed(3));
  return `${corpus.slice(0, 6).padEnd(6)}  ${part.padEnd(4)}  ${String(pages).padStart(5)}  ${shares.join('      ')}  ${f1.toFixed(3)}   ${beside}`.trimEnd();
}

/** Returns the worst-scoring pages of the half that rules are chosen on, one line each. */
export function worstOf(pages: readonly ScoredPage[]): string[] {
  return pages
    .filter(({ page }) => halfOf(page.html) === 'tune')
    .sort((a, b) => a.score.f1 - b.score.f1)
    .slice(0, 12)
    .map(
      ({ page, score: { precision, recall } }) =>
        `  ${precision.toFixed(2)} ${recall.toFixed(2)} ${page.html}`,
    );
}

/** Returns the scores of all corpora as a table. */
export function scoresTable(scores: readonly ExtractionScore[]): FigureTable {
  const rows = scores.map(({ corpus, part, pages, score, target }) => [
    corpus,
    part,
    String(pages),
    ...[score.precision, score.recall, score.f1].map((share) => decimals(share, 3)),
    decimals(target, 3),
  ]);
  const columns = ['corpus', 'part', 'pages', 'precision', 'recall', 'F1', 'goal'];
  return { title: 'Main texts, mean of the pages', columns, rows };
}

/** Returns the expected text without soft hyphens and other characters that extraction always removes. */
function cleanLines(text: string): string {
  return text.split('\n').map(cleanText).join('\n');
}

function meanScore(all: readonly Score[]): Score {
  const mean = (key: keyof Score) => all.reduce((sum, each) => sum + each[key], 0) / all.length;
  return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
}

function halfOf(file: string): 'tune' | 'test' {
  return (createHash('sha256').update(file).digest()[0] ?? 0) % 2 === 0 ? 'tune' : 'test';
}
