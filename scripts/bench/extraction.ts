import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { consola } from 'consola';
import { extractPage } from '../pipeline/gather/extract/extract-page.ts';
import type { ExtractedPage } from '../pipeline/gather/extract/extracted-page.ts';
import { cleanText } from '../text/clean-text.ts';
import { decodeDocument } from '../text/decode-document.ts';
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
  milliseconds: number;
}

/** What a page gives that was not read. */
const NOTHING: ExtractedPage = { blocks: [], signals: { noarchive: false, noai: false, paywalled: false } };

/** Corpora with full texts, how each is scored by those who published it, and what is aimed at. */
const CORPORA = [
  { corpus: 'zyte-article-extraction-benchmark', score: shingleScore, target: 0.955 },
  { corpus: 'fundus', score: tokenScore, target: 0.93 },
] as const;

/**
 * Measures the extraction of main texts against recorded pages whose text is known: mean F1 a page, by halves
 * (rules are chosen on `tune` alone), then segments that must be in a text or not, then what else is found.
 * @param shared the folder of recorded pages
 * @param verbose whether the pages that score worst are named
 * @returns lines to be printed
 */
export function benchExtraction(shared: string, verbose: boolean): string[] {
  const folder = `${shared}/pages`;
  if (!existsSync(folder)) return [`${folder}: absent, nothing measured`];
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as RecordedPage[];
  const measured = manifest.map((page) => measure(folder, page));
  return [
    'corpus  part  pages  precision  recall     f1  target  ratio',
    ...CORPORA.flatMap((each) => scores(measured, each, verbose)),
    segments(measured),
    ...metadata(measured),
    speed(measured),
  ];
}

function measure(folder: string, page: RecordedPage): Measured {
  const bytes = gunzipSync(readFileSync(`${folder}/${page.html}`));
  const html = decodeDocument(bytes, { kind: 'page' }).text;
  const expected = JSON.parse(readFileSync(`${folder}/${page.expected}`, 'utf8')) as Expected;
  const began = performance.now();
  const read = extractPage(html, page.url);
  const milliseconds = performance.now() - began;
  const extracted: ExtractedPage = read.ok ? read.value : NOTHING;
  // Captions are blocks of their own, and no part of the text that the corpora's editors marked.
  const prose = extracted.blocks.filter(({ kind }) => kind !== 'caption');
  const text = prose.map((block) => block.text).join('\n');
  return { page, expected, extracted, text, milliseconds };
}

function scores(
  measured: readonly Measured[],
  { corpus, score, target }: (typeof CORPORA)[number],
  verbose: boolean,
): string[] {
  const own = measured
    .filter(({ page }) => page.corpus === corpus)
    .map((each) => ({ ...each, score: score(each.text, cleanLines(each.expected.text ?? '')) }));
  const lines = (['all', 'tune', 'test'] as const).map((part) => {
    const inPart = own.filter(({ page }) => part === 'all' || halfOf(page.html) === part);
    const { precision, recall, f1 } = meanScore(inPart.map((each) => each.score));
    const beside = part === 'all' ? `${target.toFixed(3)}  ${(f1 / target).toFixed(3)}` : '';
    const shares = [precision, recall].map((value) => value.toFixed(3));
    return `${corpus.slice(0, 6).padEnd(6)}  ${part.padEnd(4)}  ${String(inPart.length).padStart(5)}  ${shares.join('      ')}  ${f1.toFixed(3)}   ${beside}`.trimEnd();
  });
  const worst = own
    .filter(({ page }) => halfOf(page.html) === 'tune')
    .sort((a, b) => a.score.f1 - b.score.f1)
    .slice(0, 12)
    .map(
      ({ page, score: { precision, recall } }) =>
        `  ${precision.toFixed(2)} ${recall.toFixed(2)} ${page.html}`,
    );
  return verbose ? [...lines, ...worst] : lines;
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

function segments(measured: readonly Measured[]): string {
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
  return `trafilatura segments: ${counts.kept} of ${counts.wanted} wanted are there, ${counts.avoided} of ${counts.unwanted} unwanted are not`;
}

function metadata(measured: readonly Measured[]): string[] {
  return (['title', 'byline', 'published', 'image', 'canonicalUrl', 'language', 'section'] as const).map(
    (field) => {
      const found = measured.filter(({ extracted }) => extracted[field] !== undefined).length;
      return `${field.padEnd(12)} found on ${((100 * found) / measured.length).toFixed(0)}% of the pages`;
    },
  );
}

function speed(measured: readonly Measured[]): string {
  const times = measured.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const total = times.reduce((sum, each) => sum + each, 0);
  return `${times.length} pages, ${(total / times.length).toFixed(0)} ms each, the slowest ${times.at(-1)?.toFixed(0)} ms`;
}

if (import.meta.main) {
  const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
  for (const line of benchExtraction(shared, process.argv.includes('--verbose'))) consola.log(line);
}
