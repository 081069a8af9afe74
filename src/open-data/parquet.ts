import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import type { DataField, FieldType } from './fields.ts';

/** How Parquet stores each type of value. Instants are in UTC. */
const STORED: Readonly<Record<FieldType, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  instant: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

/** Rows as a Parquet file, compressed with Snappy. The same rows give the same bytes. */
export function writeParquet(
  fields: readonly DataField[],
  rows: readonly Readonly<Record<string, unknown>>[],
): Uint8Array<ArrayBuffer> {
  const columnData = fields.map(({ name, type }): ColumnSource => ({
    name,
    data: rows.map((row) => valueOf(row[name], type)),
  }));
  const schema: SchemaElement[] = [
    { name: 'root', num_children: fields.length },
    ...fields.flatMap((field) => elementsOf(field.name, field.type, field.nullable)),
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, createdBy: 'Overview' }));
}

/** A column as Parquet describes it, depth first; lists have the three levels of its specification. */
function elementsOf(name: string, type: DataField['type'], nullable: boolean): SchemaElement[] {
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED';
  if (typeof type === 'string') return [{ name, repetition_type, ...STORED[type] }];
  const { list } = type;
  return [
    { name, repetition_type, num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    ...(typeof list === 'string'
      ? elementsOf('element', list, false)
      : [
          { name: 'element', repetition_type: 'REQUIRED', num_children: list.length } as const,
          ...list.flatMap((field) => elementsOf(field.name, field.type, field.nullable)),
        ]),
  ];
}

/** A value as the writer takes it: dates and instants as `Date`. */
const valueOf = (value: unknown, type: DataField['type']): unknown =>
  typeof value === 'string' && (type === 'date' || type === 'instant') ? new Date(value) : value;
