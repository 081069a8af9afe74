import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  sortedWithdrawals,
  type Withdrawal,
  withdrawalName,
  withdrawalSchema,
} from '../../../src/schemas/withdrawal.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { schemaIssues } from '../../pipeline/snapshot/schema-issues.ts';
import { onDisk } from '../disk/disk-error.ts';
import { readIfThere } from '../disk/if-there.ts';
import { listFiles } from '../disk/list-files.ts';

/** The folder of the records of withdrawals, one a file, in a project. */
export const withdrawalsIn = (project: string): string => join(project, 'content/withdrawals');

/**
 * Reads the records of all withdrawals of a project, by name; none where there is no folder of them.
 * @throws InputError when a file is no such record, or is named after another
 */
export async function readWithdrawals(project: string): Promise<Withdrawal[]> {
  const folder = withdrawalsIn(project);
  const records: Withdrawal[] = [];
  for (const file of await listFiles(folder, '*.json')) {
    const path = join(folder, file);
    const record = parse((await readIfThere(path))?.toString('utf8') ?? '', path);
    if (file !== fileOf(record))
      throw new InputError(
        path,
        `it is the record of ${withdrawalName(record)}`,
        `name it ${fileOf(record)}`,
      );
    records.push(record);
  }
  return sortedWithdrawals(records);
}

/**
 * Writes the record of a withdrawal, whole or not at all.
 * @returns its path
 */
export async function writeWithdrawal(project: string, record: Withdrawal): Promise<string> {
  const folder = withdrawalsIn(project);
  const path = join(folder, fileOf(record));
  const whole = `${JSON.stringify(withdrawalSchema.parse(record), null, 2)}\n`;
  return onDisk(path, async () => {
    await mkdir(folder, { recursive: true });
    const unfinished = join(folder, `.${fileOf(record)}.tmp`);
    await rm(unfinished, { force: true });
    await writeFile(unfinished, whole, { flag: 'wx', flush: true });
    await rename(unfinished, path);
    return path;
  });
}

function parse(text: string, path: string): Withdrawal {
  const remedy =
    'restore the file from your version control; without it, what it withdrew is published again';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new InputError(path, `it is not JSON: ${error.message}`, remedy, { cause: error });
  }
  const read = withdrawalSchema.safeParse(value);
  if (!read.success) throw new InputError(path, schemaIssues(read.error), remedy);
  return read.data;
}

const fileOf = (record: Withdrawal): string => `${withdrawalName(record)}.json`;
