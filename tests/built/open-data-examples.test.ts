import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { serveFolder } from '../../scripts/bench/serve-folder.ts';
import { openDatabase, type Database, type Row } from '../support/open-data.ts';
import { makeTemporary } from '../support/run-folder.ts';
import { readArticles, readStories } from '../support/sample-pages.ts';

const SITE = 'http://localhost:4321';
const DAY = '2026-03-18';
const dist = join(inject('sampleProject'), 'dist');
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

describe('the examples of /data/', () => {
  const { document } = parseHTML(read('data/index.html'));
  const codeIn = (language: string): string =>
    document.querySelector(`pre[data-language="${language}"]`)?.textContent ?? '';

  it('name only files that are there', () => {
    const named = ['sql', 'python', 'sh'].flatMap(
      (language) => codeIn(language).match(/http:\/\/localhost:4321\/[\w./-]+/g) ?? [],
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((address) => !existsSync(join(dist, new URL(address).pathname)))).toEqual([]);
  });

  it('count, in DuckDB, where the stories of all days were found', async () => {
    // The same files below a folder instead of an address, for DuckDB would have to fetch what reads over HTTP.
    const folder = makeTemporary('open-data-');
    cpSync(join(dist, 'data'), join(folder, 'data'), { recursive: true });
    writeFileSync(join(folder, 'data/index.json'), read('data/index.json').replaceAll(SITE, folder));
    const sql = codeIn('sql');
    expect(sql).toContain(`${SITE}/data/index.json`);
    const rows = await database.query(sql.replaceAll(SITE, folder));

    const stories = readStories();
    const counts = (code: string): Row => ({
      country: code,
      covered: String(stories.filter(({ coverage }) => coverage.covered.includes(code)).length),
      not_found: String(
        stories.filter(({ coverage }) => coverage.noMatch.some(({ country }) => country === code)).length,
      ),
      missed: String(
        stories.filter(({ missedBy }) => missedBy.some(({ country }) => country === code)).length,
      ),
    });
    const found = [
      ...new Set(
        stories.flatMap(({ coverage: { covered, noMatch, doubtful, unknown } }) => [
          ...covered,
          ...[...noMatch, ...doubtful].map(({ country }) => country),
          ...unknown.flatMap(({ countries }) => countries),
        ]),
      ),
    ]
      .map(counts)
      .filter(({ covered, not_found }) => covered !== '0' || not_found !== '0')
      .sort(
        (a, b) => Number(b.covered) - Number(a.covered) || (String(a.country) < String(b.country) ? -1 : 1),
      );
    expect(rows).toHaveLength(10);
    expect(rows).toEqual(found.slice(0, 10));
  });

  it('find the same rows in each format', async () => {
    const of = (name: string): string => `'${join(dist, 'data', DAY, name)}'`;
    const differing = `
      SELECT count(*) AS rows FROM (
        (SELECT story, country, status, articles FROM read_csv(${of('coverage.csv')})
          EXCEPT SELECT story, country, status, articles FROM ${of('coverage.parquet')})
        UNION ALL
        (SELECT slug, title, topic, articles FROM read_json(${of('stories.ndjson')})
          EXCEPT SELECT slug, title, topic, articles FROM ${of('stories.parquet')}))`;
    expect(await database.query(differing)).toEqual([{ rows: '0' }]);
    const joined = `
      SELECT count(*) AS rows FROM ${of('articles.parquet')} AS article
      JOIN ${of('stories.parquet')} AS story ON article.day = story.day AND article.story = story.slug`;
    const inStories = readStories().flatMap(({ articles }) => articles).length;
    expect(await database.query(joined)).toEqual([{ rows: String(inStories) }]);
  });
});

it('a part of a Parquet file can be read over HTTP, as DuckDB does', async () => {
  const { url, close } = await serveFolder(dist);
  onTestFinished(close);
  const asked: number[] = [];
  const file = await asyncBufferFromUrl({
    url: `${url}/data/${DAY}/articles.parquet`,
    fetch: async (address, options) => {
      const response = await fetch(address, options);
      if (options?.method !== 'HEAD') asked.push(response.status);
      return response;
    },
  });
  const { byteLength } = file;
  const bytes: number[] = [];
  const counted = {
    byteLength,
    slice: async (start: number, end?: number): Promise<ArrayBuffer> => {
      const part = await file.slice(start, end);
      bytes.push(part.byteLength);
      return part;
    },
  };
  const metadata = await parquetMetadataAsync(counted, { initialFetchSize: 4096 });
  const rows: Row[] = await parquetReadObjects({ file: counted, metadata, columns: ['country'] });
  expect(rows.map(({ country }) => country).sort()).toEqual(
    readArticles()
      .map(({ source }) => source.country ?? null)
      .sort(),
  );
  expect(new Set(asked)).toEqual(new Set([206]));
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(byteLength / 2);
});
