import { Readability } from '@mozilla/readability';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { extractPage } from '../pipeline/gather/extract/extract-page.ts';
import { pageDocument } from '../pipeline/gather/extract/page-document.ts';
import type { ExtractedPage } from '../pipeline/gather/extract/extracted-page.ts';
import { firstPossibleDate } from '../text/date/possible-date.ts';
import { decodeDocument } from '../text/decode-document.ts';
import {
  CORPORA,
  type ExpectedText,
  type Measured,
  type RecordedPage,
  extractionLine,
  scorePages,
  scoreParts,
  scoresTable,
  worstOf,
} from './extraction-scores.ts';
import { cpuTimer } from './report/cpu-timer.ts';
import type { Figures } from './report/figures.ts';
import { outOf, percentOf } from './report/number-texts.ts';
import { type Print, runBench } from './report/run-bench.ts';

/** The result for a page that could not be read. */
const NOTHING: ExtractedPage = { blocks: [], dates: { stated: [], shown: [] }, limits: [] };

/** Metadata that a page may give. */
const FIELDS = ['title', 'byline', 'published', 'image', 'canonicalUrl', 'language', 'section'] as const;

function isFound(page: ExtractedPage, field: (typeof FIELDS)[number]): boolean {
  if (field !== 'published') return page[field] !== undefined;
  return firstPossibleDate([...page.dates.stated, ...page.dates.shown], {}) !== undefined;
}

/** Segments that a text must contain and does, and segments that it must not contain and does not. */
interface Segments {
  kept: number;
  wanted: number;
  avoided: number;
  unwanted: number;
}

/**
 * Measures the extraction of main texts against recorded pages with known text: mean F1 per page, by halves (rules are
 * chosen on `tune` alone), then segments that a text must or must not contain, then other metadata found. `--verbose`
 * names the pages with the lowest scores.
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
    parts.map(extractionLine).forEach(print);
    if (isVerbose) worstOf(pages).forEach(print);
    return parts;
  });
  const segments = countSegments(measured);
  print(segmentsLine(segments));
  const found = FIELDS.map((field) => ({
    field,
    pages: measured.filter(({ extracted }) => isFound(extracted, field)).length,
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
        rows: [found.map(({ pages }) => percentOf(pages, measured.length))],
      },
    ],
    notes: [`${segmentsLine(segments).replace(/^t/, 'T')}.`, `${speedLine(measured)}.`],
  };
}

function measure(folder: string, page: RecordedPage): Measured {
  const bytes = gunzipSync(readFileSync(`${folder}/${page.html}`));
  const html = decodeDocument(bytes, { kind: 'page' }).text;
  const expected = JSON.parse(readFileSync(`${folder}/${page.expected}`, 'utf8')) as ExpectedText;
  const spent = cpuTimer();
  const read = extractPage(html, page.url);
  const seconds = spent();
  const readability = timeReadability(html, page.url);
  const extracted: ExtractedPage = read.ok ? read.value : NOTHING;
  // Captions are separate blocks, and not part of the text that the corpora's editors marked.
  const prose = extracted.blocks.filter(({ kind }) => kind !== 'caption');
  const text = prose.map((block) => block.text).join('\n');
  return { page, expected, extracted, text, seconds, readability };
}

/** The CPU seconds that Readability takes for a page; the yardstick of what an extraction may cost. */
function timeReadability(html: string, url: string): number {
  const spent = cpuTimer();
  const document = pageDocument(html, url);
  // It fails on the contents of templates, which the extraction removes.
  for (const template of document.querySelectorAll('template')) template.remove();
  new Readability(document).parse();
  return spent();
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
  return `trafilatura segments: ${outOf([kept, wanted])} wanted present, ${outOf([avoided, unwanted])} unwanted absent`;
}

function speedLine(measured: readonly Measured[]): string {
  const times = measured.map(({ seconds }) => 1000 * seconds).sort((a, b) => a - b);
  const total = times.reduce((sum, each) => sum + each, 0);
  const yardstick = measured.reduce((sum, { readability }) => sum + 1000 * readability, 0);
  const each = `${(total / times.length).toFixed(0)} ms of CPU each, the slowest ${times.at(-1)?.toFixed(0)} ms`;
  return `${times.length} pages, ${each}; ${(total / yardstick).toFixed(2)} times as much as Readability alone`;
}

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
await runBench((print) => benchExtraction(shared, print));
