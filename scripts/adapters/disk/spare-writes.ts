import { InputError } from '../../pipeline/outcome/input-error.ts';
import { isDiskFailure } from '../../pipeline/outcome/disk-failure.ts';
import { onDisk } from './disk-error.ts';

/** Runs a write that its run can do without. */
export type SpareWrite = (path: string, action: () => Promise<void>) => Promise<void>;

/** Leaves out every such write, for a command that only looks. */
export const writeNothing: SpareWrite = () => Promise.resolve();

/**
 * Makes writes that a run can do without, such as those of its cache: once the disk is full or cannot be written to, that
 * is said, and no more is written. Any other failure is thrown.
 * @param consequence how the run goes on, after "the run goes on"
 */
export function spareWrites(notify: (what: string) => void, consequence: string): SpareWrite {
  let failures = 0;
  return async (path, action) => {
    if (failures > 0) return;
    try {
      await onDisk(path, action);
    } catch (error) {
      if (!(error instanceof InputError) || !isDiskFailure(error.cause)) throw error;
      failures += 1;
      // Several writes may fail at once.
      if (failures === 1) notify(`${error.where}: ${error.what}; the run goes on ${consequence}`);
    }
  };
}
