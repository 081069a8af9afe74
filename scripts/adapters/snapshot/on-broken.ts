import { basename } from 'node:path';
import { consola } from 'consola';
import { daySchema } from '../../../src/schemas/day.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';

/**
 * What to do with a snapshot that cannot be read: throw, or note it, and the work goes on without it.
 * @param path its folder or archive
 * @param failure what verifying it says
 */
export type OnBroken = (path: string, failure: InputError) => void;

/** @throws InputError naming the day, with what verifying it says */
export const stopAtBroken: OnBroken = (path, failure) => {
  const { where, what, remedy } = failure;
  const wayOut = `${remedy}; or leave it out with --skip-broken`;
  throw new InputError(`${nameOf(path)} cannot be read`, `${where}: ${what}`, wayOut, { cause: failure });
};

/** Leaves snapshots out, each by name and once, however often it is met; the command then ends with exit code 1. */
function leaveOutBroken(): OnBroken {
  const told = new Set<string>();
  return (path, { message }) => {
    process.exitCode = 1;
    if (!told.has(path)) consola.error(`${nameOf(path)} is left out: ${message}`);
    told.add(path);
  };
}

/** What the option `--skip-broken` of a command stands for. */
export function onBroken(skip: boolean | undefined): OnBroken {
  return skip ? leaveOutBroken() : stopAtBroken;
}

function nameOf(path: string): string {
  const name = basename(path);
  return daySchema.safeParse(name).success ? `the day ${name}` : path;
}
