import { parentPort } from 'node:worker_threads';
import type { ReadSnapshot } from '../../../src/schemas/snapshot.ts';
import type { Why } from '../../pipeline/outcome/failure.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { fail, type Result, succeed } from '../../pipeline/outcome/result.ts';
import type { SnapshotBytes } from '../../pipeline/snapshot/snapshot-files.ts';
import { READY } from '../worker/ask-worker.ts';
import { openArchive } from './open-archive.ts';

/** Which archive to read, and whether its files are wanted too. */
export interface ArchiveQuestion {
  path: string;
  wantsFiles: boolean;
}

/** What an archive holds; its files as well if they were asked for. */
export interface OpenedArchive {
  snapshot: ReadSnapshot;
  files?: SnapshotBytes;
}

/** What the InputError says that an archive gave; errors themselves lose their class between threads. */
export interface ArchiveFailure extends Why<'refused'>, Pick<InputError, 'where' | 'remedy'> {
  detail: string;
}

parentPort?.on('message', (question: ArchiveQuestion) => {
  void answer(question).then((said) => parentPort?.postMessage(said));
});
parentPort?.postMessage(READY);

async function answer({ path, wantsFiles }: ArchiveQuestion): Promise<Result<OpenedArchive, ArchiveFailure>> {
  try {
    const { snapshot, files } = await openArchive(path);
    return succeed(wantsFiles ? { snapshot, files } : { snapshot });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { where, what, remedy } = error;
    return fail({ reason: 'refused', detail: what, where, remedy });
  }
}
