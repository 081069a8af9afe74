import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { schemaIssues } from '../../pipeline/snapshot/schema-issues.ts';
import { onDisk } from '../disk/disk-error.ts';
import { ifThere, listIfThere, readIfThere } from '../disk/if-there.ts';

/** A kind of records that a project keeps, one a file named after it. */
export interface RecordKind<T> {
  schema: z.ZodType<T>;
  nameOf: (record: T) => string;
  /** What to do about a file that is no such record. */
  remedy: string;
}

/**
 * Reads all records of a folder, in the order of their names; none where there is no such folder. Links to them are followed: what
 * is passed over was never withdrawn.
 * @throws InputError when a file is no such record, is named after another, or is a link to nothing, as the folder may be
 */
export async function readRecords<T>(folder: string, kind: RecordKind<T>): Promise<T[]> {
  const names = await listIfThere(folder);
  if (!names) await checkNoLink(folder);
  const records: T[] = [];
  for (const file of (names ?? []).filter(isRecordName).sort()) {
    const path = join(folder, file);
    const bytes = await readIfThere(path);
    if (!bytes) {
      await checkNoLink(path);
      continue;
    }
    const record = parse(bytes.toString('utf8'), path, kind);
    const name = kind.nameOf(record);
    if (file !== `${name}.json`)
      throw new InputError(path, `it is the record of ${name}`, `name it ${name}.json`);
    records.push(record);
  }
  return records;
}

/** Records on their way begin with a dot. */
const isRecordName = (name: string): boolean => name.endsWith('.json') && !name.startsWith('.');

/** Checks that what is not there is gone indeed. @throws InputError where a link says that it is elsewhere */
async function checkNoLink(path: string): Promise<void> {
  const found = await onDisk(path, () => ifThere(lstat(path)));
  if (found?.isSymbolicLink())
    throw new InputError(path, 'it is a link to nothing', 'put there what it led to, or remove it');
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
