import type { z } from 'astro/zod';
import {
  type DeployJournal,
  deployJournalSchema,
  deployProgressSchema,
  type DeployRecord,
  deployRecordSchema,
} from '../../../src/schemas/deploy-record.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { canonicalLine } from '../../text/canonical-json.ts';
import { jsonValue } from '../../text/json-value.ts';
import type { Target } from './target.ts';

/** The folder in a target for what deploys remember of it; servers do not show it, since it begins with a dot. */
const FOLDER = '.overview-deploy';

/** Of a record or a journal there are two, written in turn: while one is written, the other stands whole. */
const SLOTS = [0, 1];

const PROGRESS = `${FOLDER}/progress.json`;

/** The mark of a file that an earlier deploy may have sent or deleted, or not, before it was killed. */
const DOUBT = '?';

/** What is known of a target. */
export interface TargetRecord {
  /** The last whole record; undefined where no deploy has ended. */
  record: DeployRecord | undefined;
  journal: DeployJournal | undefined;
  /** The files that deploys put there, with their marks. */
  files: ReadonlyMap<string, string>;
  /** Whether an earlier deploy was broken off, so that the record does not have all of them. */
  isOpen: boolean;
  /** Whether there is nothing, of deploys or of others. */
  isEmpty: boolean;
}

/**
 * Reads what deploys remember of a target. What a kill has cut does not count.
 * @throws InputError when another version of the program wrote it
 */
export async function readStanding(target: Target): Promise<TargetRecord> {
  if (await target.isEmpty())
    return { record: undefined, journal: undefined, files: new Map(), isOpen: false, isEmpty: true };
  const record = await newest(target, 'record', deployRecordSchema);
  const journal = await newest(target, 'journal', deployJournalSchema);
  const files = new Map(Object.entries(record?.files ?? {}));
  if (journal?.of !== (record?.sequence ?? 0))
    return { record, journal, files, isOpen: false, isEmpty: false };
  const progress = await readParsed(target, PROGRESS, deployProgressSchema);
  const done = progress?.of === journal.sequence ? progress.done : 0;
  for (const [place, [path, mark]] of journal.files.entries()) files.set(path, place < done ? mark : DOUBT);
  for (const path of journal.deleted) files.set(path, DOUBT);
  return { record, journal, files, isOpen: true, isEmpty: false };
}

/** Writes a record into a target, and returns it. */
export async function writeDeployRecord(
  target: Target,
  before: DeployRecord | undefined,
  files: ReadonlyMap<string, string>,
): Promise<DeployRecord> {
  const sequence = (before?.sequence ?? 0) + 1;
  const record: DeployRecord = { formatVersion: 1, sequence, files: Object.fromEntries(files) };
  await target.write(slotOf('record', sequence), canonicalLine(record));
  return record;
}

/** Writes a journal of what is about to be sent and deleted into a target, and returns it. */
export async function writeJournal(
  target: Target,
  record: DeployRecord | undefined,
  before: DeployJournal | undefined,
  changes: Pick<DeployJournal, 'files' | 'deleted'>,
): Promise<DeployJournal> {
  const sequence = (before?.sequence ?? 0) + 1;
  const journal: DeployJournal = { formatVersion: 1, sequence, of: record?.sequence ?? 0, ...changes };
  await target.write(slotOf('journal', sequence), canonicalLine(journal));
  return journal;
}

/** Writes how many files of a journal are in place. */
export const writeProgress = (target: Target, { sequence }: DeployJournal, done: number): Promise<void> =>
  target.write(PROGRESS, canonicalLine({ of: sequence, done }));

const slotOf = (name: string, sequence: number): string =>
  `${FOLDER}/${name}-${sequence % SLOTS.length}.json`;

/** What a file that deploys write may name. */
interface Said {
  files?: Record<string, string> | [path: string, mark: string][];
  deleted?: string[];
  of?: number;
}

async function newest<T extends Said & { sequence: number }>(
  target: Target,
  name: string,
  schema: z.ZodType<T>,
): Promise<T | undefined> {
  const found: T[] = [];
  for (const slot of SLOTS) {
    const each = await readParsed(target, slotOf(name, slot), schema);
    if (each) found.push(each);
  }
  return found.sort((a, b) => a.sequence - b.sequence).at(-1);
}

/** What a file says; undefined where it is not there, or was cut by a kill. */
async function readParsed<T extends Said>(
  target: Target,
  path: string,
  schema: z.ZodType<T>,
): Promise<T | undefined> {
  const value = jsonValue((await target.read(path))?.toString('utf8') ?? '');
  if (value === undefined) return undefined;
  const read = schema.safeParse(value);
  if (read.success) {
    const stray = pathsOf(read.data).find((each) => !isInside(each));
    if (stray !== undefined) throw leadsOut(`${target.name}/${path}`, stray);
    return read.data;
  }
  const remedy = 'deploy with that version, or give --adopt after you removed the folder of this file';
  throw new InputError(`${target.name}/${path}`, 'another version of the program wrote it', remedy);
}

/** The files that a record or a journal names. */
const pathsOf = (said: Said): string[] => [
  ...(Array.isArray(said.files) ? said.files.map(([path]) => path) : Object.keys(said.files ?? {})),
  ...(said.deleted ?? []),
];

/** Whether a path leads to a file below the target: it is deleted by it, and handed on in a list of one a line. */
const isInside = (path: string): boolean =>
  !/[\p{Cc}\\]|^[A-Za-z]:/u.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part));

const leadsOut = (where: string, path: string): InputError =>
  new InputError(
    where,
    `it names ${JSON.stringify(path)}, which is no file of this place`,
    'no deploy wrote that: find out who may write there; then remove its folder, and give --adopt',
  );
