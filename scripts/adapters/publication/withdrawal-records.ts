import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  sortedWithdrawals,
  type Withdrawal,
  withdrawalName,
  withdrawalSchema,
} from '../../../src/schemas/withdrawal.ts';
import { onDisk } from '../disk/disk-error.ts';
import { readRecords, writeRecordFile } from './record-files.ts';

/** The folder of the records of withdrawals, one a file, in a project. */
export const withdrawalsIn = (project: string): string => join(project, 'content/withdrawals');

const KIND = {
  schema: withdrawalSchema,
  nameOf: withdrawalName,
  remedy: 'restore the file from your version control; without it, what it withdrew is published again',
};

/**
 * Reads the records of all withdrawals of a project, by name; none where there is no folder of them.
 * @throws InputError when a file is no such record, or is named after another
 */
export const readWithdrawals = async (project: string): Promise<Withdrawal[]> =>
  sortedWithdrawals(await readRecords(withdrawalsIn(project), KIND));

/**
 * Writes the record of a withdrawal, whole or not at all.
 * @returns its path
 */
export const writeWithdrawal = (project: string, record: Withdrawal): Promise<string> =>
  writeRecordFile(withdrawalsIn(project), record, KIND);

/** Removes the record of a withdrawal, which is no longer in force. */
export async function removeWithdrawal(project: string, record: Withdrawal): Promise<void> {
  const path = join(withdrawalsIn(project), `${withdrawalName(record)}.json`);
  await onDisk(path, () => rm(path, { force: true }));
}
