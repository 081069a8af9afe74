import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseFeed, type ParsedFeed } from '../pipeline/gather/feed/parse-feed.ts';
import { htmlToText } from '../pipeline/gather/html/html-to-blocks.ts';
import { decodeDocument } from '../text/decode-document.ts';
import { languageTag } from '../text/language-tag.ts';
import { cpuTimer } from './report/cpu-timer.ts';
import type { Figures } from './report/figures.ts';
import { outOf, percentOf } from './report/number-texts.ts';
import { type Print, runBench } from './report/run-bench.ts';

/** The expectations for a recorded feed. */
interface Expected {
  file: string;
  kind: string;
  items: number;
  title: string | null;
  declared_language: string | null;
  declared_encoding: string | null;
}

interface Assertion {
  field: string;
  file: string;
  expected: unknown;
  found: unknown;
}

/** Parts that an entry may have, by their names in the report. */
const PARTS = ['url', 'title', 'published', 'summary', 'image', 'byline', 'guid', 'language'] as const;

/** How many expectations of one field were met, out of all. */
interface Met {
  field: string;
  met: number;
  of: number;
}

/** How many entries have a part. */
interface Having {
  part: string;
  entries: number;
}

/** CPU time for decoding and parsing. */
interface Speed {
  feeds: number;
  bytes: number;
  seconds: number;
  slowest: number;
}

/**
 * Measures the feed parser against recorded feeds: the expectations of their manifest, then how many entries have what
 * an article needs, then speed. `--verbose` names each expectation that was not met.
 * @param shared the folder of recorded feeds
 */
function benchFeeds(shared: string, print: Print): Figures | undefined {
  const folder = `${shared}/feeds`;
  if (!existsSync(folder)) {
    print(`${folder}: absent, nothing measured`);
    return undefined;
  }
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Expected[];
  const read = manifest.map((expected) => ({ expected, ...readFeed(`${folder}/${expected.file}`) }));
  const assertions = read.flatMap(({ expected, parsed, encoding }) =>
    assertionsOf(expected, parsed, encoding),
  );
  const entries = read.flatMap(({ parsed }) => parsed?.entries ?? []);
  const fields = countMet(assertions);
  const parts = countParts(entries);
  const speed = speedOf(read);
  print('expectations    met  of');
  for (const { field, met, of } of fields)
    print(`${field.padEnd(12)} ${String(met).padStart(6)} ${String(of).padStart(3)}`);
  if (process.argv.includes('--verbose'))
    assertions
      .filter((each) => !isMet(each))
      .map(missLine)
      .forEach(print);
  print(`${entries.length} entries; of these have`);
  for (const each of parts)
    print(`${each.part.padEnd(12)} ${percentOf(each.entries, entries.length).padStart(10)}`);
  print(speedLine(speed));
  return figuresOf(fields, parts, entries.length, speed);
}

function readFeed(path: string) {
  const bytes = readFileSync(path);
  const spent = cpuTimer();
  const { text, encoding } = decodeDocument(bytes, { kind: 'feed' });
  const parsed = parseFeed(text, { url: 'https://news.example/feed' });
  const feed: ParsedFeed | undefined = parsed.ok ? parsed.value : undefined;
  return { parsed: feed, encoding, bytes: bytes.length, seconds: spent() };
}

function assertionsOf(expected: Expected, parsed: ParsedFeed | undefined, encoding: string): Assertion[] {
  const { file, kind, items, title, declared_language, declared_encoding } = expected;
  const same: [field: string, expected: unknown, found: unknown][] = [
    ['kind', kind, parsed?.format],
    ['entries', items, parsed?.entries.length],
    ['title', htmlToText(title ?? ''), parsed?.title ?? ''],
    ['language', declared_language === null ? undefined : languageTag(declared_language), parsed?.language],
  ];
  if (declared_encoding !== null)
    same.push(['encoding', new TextDecoder(declared_encoding).encoding, encoding]);
  return same.map(([field, wanted, found]) => ({ field, file, expected: wanted, found }));
}

function isMet({ expected, found }: Assertion): boolean {
  return expected === found;
}

function missLine({ file, field, expected, found }: Assertion): string {
  return `${file}: ${field}: ${String(expected)} expected, ${String(found)} found`;
}

function countMet(assertions: readonly Assertion[]): Met[] {
  const fields = Map.groupBy(assertions, ({ field }) => field);
  return [...fields, ['all', assertions] as const].map(([field, own]) => ({
    field,
    met: own.filter(isMet).length,
    of: own.length,
  }));
}

function countParts(entries: readonly ParsedFeed['entries'][number][]): Having[] {
  return [
    ...PARTS.map((part) => ({
      part,
      entries: entries.filter((entry) => entry[part] !== undefined).length,
    })),
    { part: 'full content', entries: entries.filter(({ blocks }) => blocks.length > 0).length },
  ];
}

function speedOf(read: readonly { bytes: number; seconds: number }[]): Speed {
  return {
    feeds: read.length,
    bytes: read.reduce((sum, each) => sum + each.bytes, 0),
    seconds: read.reduce((sum, each) => sum + each.seconds, 0),
    slowest: Math.max(...read.map((each) => each.seconds)),
  };
}

function speedLine({ feeds, bytes, seconds, slowest }: Speed): string {
  const rate = bytes / 1e6 / seconds;
  return `${feeds} feeds of ${(bytes / 1e6).toFixed(1)} MB in ${(1000 * seconds).toFixed(0)} ms of CPU: ${rate.toFixed(1)} MB/s, the slowest ${(1000 * slowest).toFixed(0)} ms`;
}

function figuresOf(fields: readonly Met[], parts: readonly Having[], entries: number, speed: Speed): Figures {
  return {
    command: 'feeds',
    fittedOn: 'nothing; the parser was written while reading these feeds',
    tables: [
      {
        title: 'Expectations met, by what a feed has',
        columns: fields.map(({ field }) => field),
        rows: [fields.map(({ met, of }) => outOf([met, of]))],
      },
      {
        title: `Of ${entries} entries, those that have`,
        columns: parts.map(({ part }) => part),
        rows: [parts.map((each) => percentOf(each.entries, entries))],
      },
    ],
    notes: [`${speedLine(speed)}.`],
  };
}

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
await runBench((print) => benchFeeds(shared, print));
