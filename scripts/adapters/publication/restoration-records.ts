import { join } from 'node:path';
import { type Restoration, restorationSchema } from '../../../src/schemas/withdrawal.ts';
import { readRecords, writeRecordFile } from './record-files.ts';
import { withdrawalsIn } from './withdrawal-records.ts';

/** The records of withdrawals that were taken back: kept, since readers were told of both. */
const restorationsIn = (project: string): string => join(withdrawalsIn(project), 'restored');

const KIND = {
  schema: restorationSchema,
  // The same may be withdrawn and restored more than once.
  nameOf: ({ kind, day, at }: Restoration): string => `${day}-${kind}-${at.replace(/\D/g, '')}`,
  remedy: 'restore the file from your version control, or delete it: readers are then no longer told of it',
};

/**
 * Reads the records of all withdrawals of a project that were taken back, the latest first.
 * @throws InputError when a file is no such record, or is named after another
 */
export const readRestorations = async (project: string): Promise<Restoration[]> =>
  (await readRecords(restorationsIn(project), KIND)).sort((a, b) => (a.at > b.at ? -1 : 1));

/**
 * Writes the record of a withdrawal that is taken back, whole or not at all.
 * @returns its path
 */
export const writeRestoration = (project: string, record: Restoration): Promise<string> =>
  writeRecordFile(restorationsIn(project), record, KIND);
