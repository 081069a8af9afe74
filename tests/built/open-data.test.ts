import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { serveFolder } from '../../scripts/bench/serve-folder.ts';
import { fieldsOf, type Field } from '../../src/open-data/fields.ts';
import { coverageRowSchema } from '../../src/schemas/open-data/coverage-row.ts';
import { daySchema, instantSchema } from '../../src/schemas/day.ts';
import { openDatabase, readIndex, type Database, type Row } from '../support/open-data.ts';
import { makeTemporary } from '../support/run-folder.ts';
import { readArticles, readStories } from '../support/sample-pages.ts';

const SITE = 'http://localhost:4321';
const DAY = '2026-03-18';
const dist = join(inject('sampleProject'), 'dist');
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const index = readIndex(dist);
const pathOf = (address: string): string => new URL(address).pathname.slice(1);
const json = (file: string): Row => JSON.parse(read(file)) as Row;

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

const coverageFields = fieldsOf(coverageRowSchema);

/** A cell of a CSV file as the value that its column has. */
function valueOf(cell: unknown, { type }: Field): unknown {
  if (cell === null) return null;
  if (type === 'boolean') return cell === 'true';
  return type === 'integer' || type === 'number' ? Number(cell) : cell;
}

/** The rows of a table, or the one value of a file that is none, in the form that their schema describes. */
async function valuesIn(name: string): Promise<Row[]> {
  const file = `data/${DAY}/${name}`;
  const [, format = ''] = name.split('.');
  if (format === 'json') return [json(file)];
  if (format === 'ndjson')
    return read(file)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
  if (format === 'csv') {
    const path = join(dist, file);
    const rows = await database.query(`SELECT * FROM read_csv('${path}', all_varchar = true, header = true)`);
    return rows.map((row) =>
      Object.fromEntries(coverageFields.map((field) => [field.name, valueOf(row[field.name], field)])),
    );
  }
  const bytes = new Uint8Array(readFileSync(join(dist, file)));
  const rows = await parquetReadObjects({ file: bytes.buffer });
  const plain = (key: string, value: unknown): unknown =>
    value instanceof Date ? value.toISOString().slice(0, key === 'published' ? undefined : 10) : value;
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(key, value)])),
  );
}

describe('the data files of the sample', () => {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    formats: {
      date: (text) => daySchema.safeParse(text).success,
      'date-time': (text) => instantSchema.safeParse(text).success,
      uri: (text) => URL.canParse(text),
    },
  });
  const schemaOf = new Map(
    index.schemas.map((address) => [address, ajv.compile(json(pathOf(address)))] as const),
  );
  const failuresOf = (schema: string, values: readonly unknown[]): unknown[] => {
    const validate = schemaOf.get(schema);
    if (!validate) throw new Error(`${schema} is not among the published schemas`);
    return values.flatMap((value) => (validate(value) ? [] : (validate.errors ?? [])));
  };

  it('are listed, each as it is on disk', () => {
    expect(index.files.map(({ name }) => name)).toEqual([
      'articles.ndjson',
      'articles.parquet',
      'coverage.csv',
      'coverage.parquet',
      'digest.json',
      'stories.ndjson',
      'stories.parquet',
    ]);
    for (const { url, bytes, sha256, day } of index.files) {
      const content = readFileSync(join(dist, pathOf(url)));
      expect(content.byteLength).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      expect(url).toContain(`${SITE}/data/${day}/`);
    }
    expect(index.sample).toBe(true);
    expect(index.licence.url).toMatch(/^https:\/\/creativecommons\.org\//);
  });

  it.each(index.files.map(({ name, schema, records }) => [name, schema, records] as const))(
    '%s fits its published schema, every row',
    async (name, schema, records) => {
      const values = await valuesIn(name);
      expect(values).toHaveLength(records ?? 1);
      expect(values.length).toBeGreaterThan(0);
      expect(failuresOf(schema, values)).toEqual([]);
    },
  );

  it('lists fit theirs too', () => {
    expect(failuresOf(`${SITE}/data/schemas/v1/index.json`, [json('data/index.json')])).toEqual([]);
    expect(failuresOf(`${SITE}/data/schemas/v1/files.json`, [json(`data/${DAY}/files.json`)])).toEqual([]);
  });

  it('would not fit with a wrong value, one too few or one too many', async () => {
    const [story = {}] = await valuesIn('stories.ndjson');
    const { title: _, ...untitled } = story;
    const spoilt = [
      { ...story, rank: 0 },
      { ...story, page: 'no address' },
      untitled,
      { ...story, text: '' },
    ];
    for (const row of spoilt) expect(failuresOf(`${SITE}/data/schemas/v1/story.json`, [row])).not.toEqual([]);
  });

  it('name every story and every article of the day', async () => {
    const [stories, articles] = [await valuesIn('stories.parquet'), await valuesIn('articles.parquet')];
    expect(stories.map(({ slug }) => slug).sort()).toEqual(
      readStories()
        .map(({ slug }) => slug)
        .sort(),
    );
    expect(articles.map(({ id }) => id).sort()).toEqual(
      readArticles()
        .map(({ id }) => id)
        .sort(),
    );
    const arabic = articles.find(({ language }) => language === 'ar');
    expect(arabic?.headline).toMatch(/\p{Script=Arabic}/u);
    expect(arabic?.headlineEnglish).toMatch(/^[\p{Script=Latin}\p{P}\p{N}\s]+$/u);
  });

  it('are in the record of the day’s addresses', () => {
    const { data } = json(`${DAY}/addresses.json`) as { data: string[] };
    expect(data).toEqual([...index.files.map(({ name }) => name), 'files.json'].sort());
  });
});

describe('the examples of /data/', () => {
  const { document } = parseHTML(read('data/index.html'));
  const codeIn = (language: string): string =>
    document.querySelector(`pre[data-language="${language}"]`)?.textContent ?? '';

  it('name only files that are there', () => {
    const named = ['sql', 'python', 'sh'].flatMap(
      (language) => codeIn(language).match(/http:\/\/localhost:4321\/[\w./-]+/g) ?? [],
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((address) => !existsSync(join(dist, pathOf(address))))).toEqual([]);
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
    slice: async (start: number, end?: number) => {
      const part = await file.slice(start, end);
      bytes.push(part.byteLength);
      return part;
    },
  };
  const metadata = await parquetMetadataAsync(counted, { initialFetchSize: 4096 });
  const rows = await parquetReadObjects({ file: counted, metadata, columns: ['country'] });
  expect(rows.map(({ country }) => country).sort()).toEqual(
    readArticles()
      .map(({ source }) => source.country ?? null)
      .sort(),
  );
  expect(new Set(asked)).toEqual(new Set([206]));
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(byteLength / 2);
});
