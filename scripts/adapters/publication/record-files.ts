import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { schemaIssues } from '../../pipeline/snapshot/schema-issues.ts';
import { onDisk } from '../disk/disk-error.ts';
import { readIfThere } from '../disk/if-there.ts';
import { listFiles } from '../disk/list-files.ts';

/** A kind of records that a project keeps, one a file named after it. */
export interface RecordKind<T> {
  schema: z.ZodType<T>;
  nameOf: (record: T) => string;
  /** What to do about a file that is no such record. */
  remedy: string;
}

/**
 * Reads all records of a folder, in the order of their names; none where there is no such folder.
 * @throws InputError when a file is no such record, or is named after another
 */
export async function readRecords<T>(folder: string, kind: RecordKind<T>): Promise<T[]> {
  const records: T[] = [];
  for (const file of await listFiles(folder, '*.json')) {
    const path = join(folder, file);
    const record = parse((await readIfThere(path))?.toString('utf8') ?? '', path, kind);
    const name = kind.nameOf(record);
    if (file !== `${name}.json`)
      throw new InputError(path, `it is the record of ${name}`, `name it ${name}.json`);
    records.push(record);
  }
  return records;
}

/**
 * Writes a record into its folder, whole or not at all.
 * @returns its path
 */
export function writeRecordFile<T>(
  folder: string,
  record: T,
  { schema, nameOf }: RecordKind<T>,
): Promise<string> {
  const file = `${nameOf(record)}.json`;
  const path = join(folder, file);
  const whole = `${JSON.stringify(schema.parse(record), null, 2)}\n`;
  return onDisk(path, async () => {
    await mkdir(folder, { recursive: true });
    const unfinished = join(folder, `.${file}.tmp`);
    await rm(unfinished, { force: true });
    await writeFile(unfinished, whole, { flag: 'wx', flush: true });
    await rename(unfinished, path);
    return path;
  });
}

function parse<T>(text: string, path: string, { schema, remedy }: RecordKind<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new InputError(path, `it is not JSON: ${error.message}`, remedy, { cause: error });
  }
  const read = schema.safeParse(value);
  if (!read.success) throw new InputError(path, schemaIssues(read.error), remedy);
  return read.data;
}
