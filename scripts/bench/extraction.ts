import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { extractPage } from '../pipeline/gather/extract/extract-page.ts';
import type { ExtractedPage } from '../pipeline/gather/extract/extracted-page.ts';
import { cleanText } from '../text/clean-text.ts';
import { decodeDocument } from '../text/decode-document.ts';
import { cpuTimer } from './report/cpu-timer.ts';
import type { Figures } from './report/figures.ts';
import { decimals, outOf, percent } from './report/number-texts.ts';
import { type Print, runBench } from './report/run-bench.ts';
import { type Score, shingleScore, tokenScore } from './text-scores.ts';

interface RecordedPage {
  corpus: string;
  html: string;
  expected: string;
  url: string;
  lang: string;
}

interface Expected {
  text?: string;
  with?: string[];
  without?: string[];
}

interface Measured {
  page: RecordedPage;
  expected: Expected;
  extracted: ExtractedPage;
  text: string;
  /** CPU seconds of the extraction. */
  seconds: number;
}

/** What a page that was refused gives. */
const NOTHING: ExtractedPage = { blocks: [], signals: { noarchive: false, noai: false, paywalled: false } };

/** Corpora with full texts, how each is scored by those who published it, and what is aimed at. */
const CORPORA = [
  { corpus: 'zyte-article-extraction-benchmark', score: shingleScore, target: 0.955 },
  { corpus: 'fundus', score: tokenScore, target: 0.93 },
] as const;

/** What a page may say of itself. */
const FIELDS = ['title', 'byline', 'published', 'image', 'canonicalUrl', 'language', 'section'] as const;

/** The mean scores of the pages of one corpus, or of one of its halves. */
interface PartScore {
  corpus: string;
  part: 'all' | 'tune' | 'test';
  pages: number;
  score: Score;
  target: number;
}

/** Segments that must be in a text and are, and those that must not be and are not. */
interface Segments {
  kept: number;
  wanted: number;
  avoided: number;
  unwanted: number;
}

/**
 * Measures the extraction of main texts against recorded pages whose text is known: mean F1 a page, by halves
 * (rules are chosen on `tune` alone), then segments that must be in a text or not, then what else is found. With
 * `--verbose` the pages that score worst are named.
 * @param shared the folder of recorded pages
 */
function benchExtraction(shared: string, print: Print): Figures | undefined {
  const folder = `${shared}/pages`;
  if (!existsSync(folder)) {
    print(`${folder}: absent, nothing measured`);
    return undefined;
  }
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as RecordedPage[];
  const measured = manifest.map((page) => measure(folder, page));
  const isVerbose = process.argv.includes('--verbose');
  print('corpus  part  pages  precision  recall     f1  target  ratio');
  const scores = CORPORA.flatMap((corpus) => {
    const pages = scorePages(measured, corpus);
    const parts = scoreParts(pages, corpus);
    parts.map(lineOf).forEach(print);
    if (isVerbose) worstOf(pages).forEach(print);
    return parts;
  });
  const segments = countSegments(measured);
  print(segmentsLine(segments));
  const found = FIELDS.map((field) => ({
    field,
    pages: measured.filter(({ extracted }) => extracted[field] !== undefined).length,
  }));
  for (const { field, pages } of found)
    print(`${field.padEnd(12)} found on ${((100 * pages) / measured.length).toFixed(0)}% of the pages`);
  print(speedLine(measured));
  return {
    command: 'extraction',
    fittedOn: 'nothing; rules were chosen on the tune halves alone',
    tables: [
      scoresTable(scores),
      {
        title: 'Pages on which is found',
        columns: [...FIELDS],
        rows: [found.map(({ pages }) => percent(pages, measured.length))],
      },
    ],
    notes: [`${segmentsLine(segments).replace(/^t/, 'T')}.`, `${speedLine(measured)}.`],
  };
}

function measure(folder: string, page: RecordedPage): Measured {
  const bytes = gunzipSync(readFileSync(`${folder}/${page.html}`));
  const html = decodeDocument(bytes, { kind: 'page' }).text;
  const expected = JSON.parse(readFileSync(`${folder}/${page.expected}`, 'utf8')) as Expected;
  const spent = cpuTimer();
  const read = extractPage(html, page.url);
  const seconds = spent();
  const extracted: ExtractedPage = 'failed' in read ? NOTHING : read;
  // Captions are blocks of their own, and no part of the text that the corpora's editors marked.
  const prose = extracted.blocks.filter(({ kind }) => kind !== 'caption');
  const text = prose.map((block) => block.text).join('\n');
  return { page, expected, extracted, text, seconds };
}

type ScoredPage = Measured & { score: Score };

function scorePages(
  measured: readonly Measured[],
  { corpus, score }: (typeof CORPORA)[number],
): ScoredPage[] {
  return measured
    .filter(({ page }) => page.corpus === corpus)
    .map((each) => ({ ...each, score: score(each.text, cleanLines(each.expected.text ?? '')) }));
}

function scoreParts(pages: readonly ScoredPage[], { corpus, target }: (typeof CORPORA)[number]): PartScore[] {
  return (['all', 'tune', 'test'] as const).map((part) => {
    const own = pages.filter(({ page }) => part === 'all' || halfOf(page.html) === part);
    return { corpus, part, pages: own.length, score: meanScore(own.map((each) => each.score)), target };
  });
}

function lineOf({ corpus, part, pages, score: { precision, recall, f1 }, target }: PartScore): string {
  const beside = part === 'all' ? `${target.toFixed(3)}  ${(f1 / target).toFixed(3)}` : '';
  const shares = [precision, recall].map((value) => value.toFixed(3));
  return `${corpus.slice(0, 6).padEnd(6)}  ${part.padEnd(4)}  ${String(pages).padStart(5)}  ${shares.join('      ')}  ${f1.toFixed(3)}   ${beside}`.trimEnd();
}

function worstOf(pages: readonly ScoredPage[]): string[] {
  return pages
    .filter(({ page }) => halfOf(page.html) === 'tune')
    .sort((a, b) => a.score.f1 - b.score.f1)
    .slice(0, 12)
    .map(
      ({ page, score: { precision, recall } }) =>
        `  ${precision.toFixed(2)} ${recall.toFixed(2)} ${page.html}`,
    );
}

function scoresTable(scores: readonly PartScore[]): Figures['tables'][number] {
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

/** The expected text without soft hyphens and other characters that no text of ours has. */
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

function countSegments(measured: readonly Measured[]): Segments {
  const squeezed = (text: string) => text.replace(/\s+/g, ' ');
  const counts = { kept: 0, wanted: 0, avoided: 0, unwanted: 0 };
  for (const { expected, text } of measured) {
    const own = squeezed(text);
    for (const segment of expected.with ?? []) {
      counts.wanted += 1;
      if (own.includes(squeezed(segment))) counts.kept += 1;
    }
    for (const segment of expected.without ?? []) {
      counts.unwanted += 1;
      if (!own.includes(squeezed(segment))) counts.avoided += 1;
    }
  }
  return counts;
}

function segmentsLine({ kept, wanted, avoided, unwanted }: Segments): string {
  return `trafilatura segments: ${outOf([kept, wanted])} wanted are there, ${outOf([avoided, unwanted])} unwanted are not`;
}

function speedLine(measured: readonly Measured[]): string {
  const times = measured.map(({ seconds }) => 1000 * seconds).sort((a, b) => a - b);
  const total = times.reduce((sum, each) => sum + each, 0);
  return `${times.length} pages, ${(total / times.length).toFixed(0)} ms of CPU each, the slowest ${times.at(-1)?.toFixed(0)} ms`;
}

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
await runBench((print) => benchExtraction(shared, print));
