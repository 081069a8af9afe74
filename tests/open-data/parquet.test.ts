import fc from 'fast-check';
import { parquetReadObjects, parquetSchema, parquetMetadata } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { fieldsOf, typeWords, type DataField } from '../../src/open-data/fields.ts';
import { writeParquet } from '../../src/open-data/parquet.ts';
import { storyRows } from '../../src/open-data/story-rows.ts';
import { storyRowSchema } from '../../src/schemas/open-data/story-row.ts';
import { openDay, ROOT } from '../support/open-day.ts';

const FIELDS: DataField[] = [
  { name: 'day', description: '', type: 'date', nullable: false },
  { name: 'at', description: '', type: 'instant', nullable: true },
  { name: 'text', description: '', type: 'text', nullable: true },
  { name: 'count', description: '', type: 'integer', nullable: true },
  { name: 'share', description: '', type: 'number', nullable: false },
  { name: 'is', description: '', type: 'boolean', nullable: false },
  { name: 'codes', description: '', type: { list: 'text' }, nullable: false },
];

const rowOf = fc.record({
  day: fc.constantFrom('2026-03-18', '1969-12-31'),
  at: fc.option(fc.constantFrom('2026-03-18T09:00:00Z', '2026-03-18T09:00:00.123Z')),
  text: fc.option(fc.string({ unit: 'grapheme' })),
  count: fc.option(fc.nat()),
  share: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0),
  is: fc.boolean(),
  codes: fc.array(fc.constantFrom('FR', 'NA', '')),
});

const read = (file: Uint8Array<ArrayBuffer>): Promise<Record<string, unknown>[]> =>
  parquetReadObjects({ file: file.buffer });

describe('a table as Parquet', () => {
  it('gives back every value, read by another program', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rowOf, { minLength: 1 }), async (rows) => {
        const expected = rows.map((row) => ({
          ...row,
          day: new Date(row.day),
          at: row.at === null ? null : new Date(row.at),
        }));
        expect(await read(writeParquet(FIELDS, rows))).toEqual(expected);
      }),
    );
  });

  it('has its columns, and no row, where there is none', async () => {
    const file = writeParquet(FIELDS, []);
    expect(await read(file)).toEqual([]);
    const { children } = parquetSchema(parquetMetadata(file.buffer));
    expect(children.map(({ element }) => element.name)).toEqual(FIELDS.map(({ name }) => name));
  });

  it('is the same, byte for byte, for the same rows', () => {
    const [fields, rows] = [fieldsOf(storyRowSchema), storyRows(openDay, ROOT)];
    expect(writeParquet(fields, rows)).toEqual(writeParquet(fields, structuredClone(rows)));
  });

  it('holds the takes of each story as a list of records', async () => {
    const rows = storyRows(openDay, ROOT);
    const [first] = await read(writeParquet(fieldsOf(storyRowSchema), rows));
    expect(first?.takes).toEqual(rows[0]?.takes);
    expect(rows[0]?.takes).toHaveLength(2);
  });
});

describe('the columns of a table', () => {
  const types = Object.fromEntries(fieldsOf(storyRowSchema).map((field) => [field.name, typeWords(field)]));

  it('are those of its schema, in its order, each with what it holds', () => {
    expect(fieldsOf(storyRowSchema).map(({ name }) => name)).toEqual(Object.keys(storyRowSchema.shape));
    expect(fieldsOf(storyRowSchema).filter(({ description }) => !/^[A-Z].+\.$/.test(description))).toEqual(
      [],
    );
  });

  it('have the types of their values', () => {
    expect(types).toMatchObject({
      day: 'date',
      rank: 'whole number',
      title: 'text',
      titleTranslated: 'true or false',
      certainty: 'number',
      countries: 'list of text',
      takes: 'list of records',
    });
  });
});
