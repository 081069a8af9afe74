import type { Snapshot } from '../../../src/schemas/snapshot.ts';
import type { Why } from '../outcome/failure.ts';
import { isPictureName, PICTURE_FOLDER } from './snapshot-files.ts';

/** The files of which the public form has as many records as the private one, and those of which a withdrawal takes some. */
const SAME_IN_PUBLIC = ['sources.json'];
const SAME_BUT_WITHDRAWN = ['headlines.jsonl', 'earlier.jsonl'];

/** What an earlier version changed when it annotated a day made again, without a correction: their numbers prove nothing. */
const UNPROVEN: ReadonlySet<string> = new Set(['ledger.jsonl', 'annotations.jsonl']);

/** Why the corrections of a snapshot do not add up. */
type CorrectionsFailure = Why<'leap' | 'other end'> & { detail: string };

/**
 * Returns what is wrong with the numbers of records that a snapshot's corrections give; undefined when each begins where the
 * one before it ended, and the last of each file ends in what is there. Of what a public snapshot leaves out, it may have
 * fewer.
 * @param withdrawn how many articles its ledger counts as withdrawn
 */
export function correctionsFailure(snapshot: Snapshot, withdrawn: number): CorrectionsFailure | undefined {
  const counts = new Map<string, number>();
  for (const { changed } of snapshot.manifest.corrections ?? [])
    for (const { file, before, after } of changed) {
      if (UNPROVEN.has(file)) continue;
      const known = counts.get(file);
      if (known !== undefined && known !== before) {
        const detail = `a correction found ${before} records of ${file}, where the one before it had left ${known}`;
        return { reason: 'leap', detail };
      }
      counts.set(file, after);
    }
  for (const [file, after] of counts) {
    const failure = endFailure(snapshot, file, after, withdrawn);
    if (failure) return failure;
  }
  return undefined;
}

function endFailure(
  snapshot: Snapshot,
  file: string,
  after: number,
  withdrawn: number,
): CorrectionsFailure | undefined {
  const own = recordsOf(snapshot, file);
  const expected = file === 'articles.jsonl' ? own + withdrawn : own;
  if (after === expected || (after > expected && mayHaveMore(snapshot, file))) return undefined;
  const also = expected > own ? `, and ${withdrawn} were withdrawn` : '';
  const detail = `its corrections end in ${after} records of ${file}, but there are ${own}${also}`;
  return { reason: 'other end', detail };
}

/** Whether the private form may have more records of a file than the snapshot. */
function mayHaveMore({ manifest, withdrawals = [] }: Snapshot, file: string): boolean {
  if (!manifest.public || file === 'articles.jsonl' || SAME_IN_PUBLIC.includes(file)) return false;
  return withdrawals.length > 0 || !SAME_BUT_WITHDRAWN.includes(file);
}

function recordsOf({ manifest: { files } }: Snapshot, file: string): number {
  if (file === PICTURE_FOLDER) return Object.keys(files).filter(isPictureName).length;
  return files[file]?.records ?? 0;
}
