import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FuzzRecord, ReaderPlan } from './fuzz-reader.ts';
import type { TargetName } from './targets.ts';

const PROGRAM = fileURLToPath(new URL('./fuzz-process.ts', import.meta.url));

/** What to try: of each reader as much as of one. */
export interface FuzzPlan extends Omit<ReaderPlan, 'target'> {
  targets: readonly TargetName[];
}

/**
 * Gives each reader hostile documents, one reader after the other, each in a process of its own, so that none has the memory of
 * another.
 * @param onRecord called with what was seen of a reader as soon as it has ended
 * @throws Error when the process of a reader ends without an answer
 */
export async function runFuzz(
  { targets, ...plan }: FuzzPlan,
  onRecord: (record: FuzzRecord) => void = () => undefined,
): Promise<FuzzRecord[]> {
  const records: FuzzRecord[] = [];
  for (const target of targets) {
    const record = await inOwnProcess({ target, ...plan });
    records.push(record);
    onRecord(record);
  }
  return records;
}

/**
 * Tries a reader in a process with Node's own limits, whatever those of this one, so that its memory is the same from
 * each command.
 */
async function inOwnProcess(plan: ReaderPlan): Promise<FuzzRecord> {
  const child = fork(PROGRAM, { serialization: 'advanced', execArgv: [] });
  let record: FuzzRecord | undefined;
  child.on('message', (message) => (record = message as FuzzRecord));
  child.send(plan);
  const [code] = (await once(child, 'close')) as [number | null];
  if (record === undefined) throw new Error(`fuzz: the process of ${plan.target} ended with ${code}`);
  return record;
}
