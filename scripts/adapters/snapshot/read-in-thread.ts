import { InputError } from '../../pipeline/outcome/input-error.ts';
import type { Result } from '../../pipeline/outcome/result.ts';
import { WorkLimitError } from '../worker/ask-worker.ts';
import { type PoolLimits, workerPool } from '../worker/worker-pool.ts';
import type { ArchiveQuestion, OpenedArchive, ArchiveFailure } from './archive-worker.ts';

/**
 * CPU time and heap of reading an archive: one with 5,278 articles takes 1.5 s and 200 MB, and the worst that the limits of
 * a snapshot let through 10 s and 900 MB of the whole process.
 */
const LIMITS: PoolLimits = { workers: 1, cpuLimit: 60_000, memory: 1_024 };

const PROGRAM = new URL('./archive-worker.ts', import.meta.url);

/** Reads archives, in a thread of its own. */
export interface ArchiveReader {
  /**
   * Reads and verifies a packed snapshot.
   * @throws InputError naming file and line, or the limit that reading it exceeds
   */
  read(question: ArchiveQuestion): Promise<OpenedArchive>;
  close(): Promise<void>;
}

/**
 * Reads archives in a thread, which is started when the first is read: whoever made one may mean harm, and what exceeds its
 * CPU time or memory costs only the thread.
 */
export function readInThread(limits: Partial<PoolLimits> = {}): ArchiveReader {
  const all = { ...LIMITS, ...limits };
  const pool = workerPool(PROGRAM, all);
  return {
    read: async (question) => {
      const asked = pool.ask(question) as Promise<Result<OpenedArchive, ArchiveFailure>>;
      const answer = await asked.catch((error: unknown) =>
        throwLimit(question.path, error as NodeJS.ErrnoException, all),
      );
      if (answer.ok) return answer.value;
      const { where, detail, remedy } = answer.failure;
      throw new InputError(where, detail, remedy);
    },
    close: () => pool.close(),
  };
}

function throwLimit(path: string, error: NodeJS.ErrnoException, { cpuLimit, memory }: PoolLimits): never {
  const remedy = 'do not trust this file; get the snapshot again';
  if (error instanceof WorkLimitError)
    throw new InputError(path, `reading it takes over ${cpuLimit / 1_000} s of work`, remedy, {
      cause: error,
    });
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    throw new InputError(path, `reading it takes over ${memory} MB of memory`, remedy, { cause: error });
  throw error;
}
