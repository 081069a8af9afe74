import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fieldsOf, type DataField } from '../../src/open-data/fields.ts';
import { coverageRowSchema } from '../../src/schemas/open-data/coverage-row.ts';
import { daySchema, instantSchema } from '../../src/schemas/day.ts';
import { openDatabase, readIndex, type Database, type Row } from '../support/open-data.ts';
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
function valueOf(cell: unknown, { type }: DataField): unknown {
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
    const spoilt = [
      { ...story, rank: 0 },
      { ...story, page: 'no address' },
      Object.fromEntries(Object.entries(story).filter(([key]) => key !== 'title')),
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
    const { elsewhere } = json(`${DAY}/addresses.json`) as { elsewhere: string[] };
    const names = [...index.files.map(({ name }) => name), 'files.json'];
    expect(elsewhere).toEqual(names.map((name) => `data/${DAY}/${name}`).sort());
  });
});
