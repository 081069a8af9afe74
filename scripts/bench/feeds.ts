import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { consola } from 'consola';
import { parseFeed, type ParsedFeed } from '../pipeline/gather/feed/parse-feed.ts';
import { htmlToText } from '../pipeline/gather/html/html-to-blocks.ts';
import { decodeDocument } from '../text/decode-document.ts';
import { languageTag } from '../text/language-tag.ts';

/** What is expected of a recorded feed. */
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

/**
 * Measures the feed parser against recorded feeds: the expectations of their manifest, then how many entries
 * have what an article needs, then speed.
 * @param shared the folder of recorded feeds
 * @param verbose whether each expectation that was not met is named
 * @returns lines to be printed
 */
export function benchFeeds(shared: string, verbose: boolean): string[] {
  const folder = `${shared}/feeds`;
  if (!existsSync(folder)) return [`${folder}: absent, nothing measured`];
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Expected[];
  const read = manifest.map((expected) => ({ expected, ...readFeed(`${folder}/${expected.file}`) }));
  const assertions = read.flatMap(({ expected, parsed, encoding }) =>
    assertionsOf(expected, parsed, encoding),
  );
  return [
    ...accuracy(assertions, verbose),
    ...completeness(read.map(({ parsed }) => parsed)),
    ...speed(read),
  ];
}

function readFeed(path: string) {
  const bytes = readFileSync(path);
  const began = performance.now();
  const { text, encoding } = decodeDocument(bytes, { kind: 'feed' });
  const parsed = parseFeed(text, { url: 'https://news.example/feed' });
  const feed: ParsedFeed | undefined = parsed.ok ? parsed.value : undefined;
  return { parsed: feed, encoding, bytes: bytes.length, milliseconds: performance.now() - began };
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

function accuracy(assertions: readonly Assertion[], verbose: boolean): string[] {
  const fields = new Map<string, Assertion[]>();
  for (const each of assertions) fields.set(each.field, [...(fields.get(each.field) ?? []), each]);
  const isMet = ({ expected, found }: Assertion) => expected === found;
  const missed = assertions.filter((each) => !isMet(each));
  return [
    'expectations    met  of',
    ...[...fields, ['all', assertions] as const].map(
      ([field, own]) =>
        `${field.padEnd(12)} ${String(own.filter(isMet).length).padStart(6)} ${String(own.length).padStart(3)}`,
    ),
    ...(verbose ? missed : []).map(
      ({ file, field, expected, found }) =>
        `${file}: ${field}: ${String(expected)} expected, ${String(found)} found`,
    ),
  ];
}

function completeness(feeds: readonly (ParsedFeed | undefined)[]): string[] {
  const entries = feeds.flatMap((feed) => feed?.entries ?? []);
  const share = (count: number) => `${((100 * count) / entries.length).toFixed(1)}%`;
  return [
    `${entries.length} entries, of which have`,
    ...(['url', 'title', 'published', 'summary', 'image', 'byline', 'guid', 'language'] as const).map(
      (field) =>
        `${field.padEnd(12)} ${share(entries.filter((entry) => entry[field] !== undefined).length).padStart(10)}`,
    ),
    `${'full content'.padEnd(12)} ${share(entries.filter(({ blocks }) => blocks.length > 0).length).padStart(10)}`,
  ];
}

function speed(read: readonly { bytes: number; milliseconds: number }[]): string[] {
  const bytes = read.reduce((sum, each) => sum + each.bytes, 0);
  const milliseconds = read.reduce((sum, each) => sum + each.milliseconds, 0);
  const slowest = Math.max(...read.map((each) => each.milliseconds));
  const rate = bytes / 1000 / milliseconds;
  return [
    `${read.length} feeds of ${(bytes / 1e6).toFixed(1)} MB in ${milliseconds.toFixed(0)} ms: ${rate.toFixed(1)} MB/s, the slowest ${slowest.toFixed(0)} ms`,
  ];
}

if (import.meta.main) {
  const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
  for (const line of benchFeeds(shared, process.argv.includes('--verbose'))) consola.log(line);
}
