import { basename } from 'node:path';
import { consola } from 'consola';
import { daySchema } from '../../../src/schemas/day.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';

/**
 * Handles a snapshot that cannot be read: throws, or reports it so that the work can continue without it.
 * @param path its folder or archive
 * @param failure the error from verifying it
 */
export type OnBroken = (path: string, failure: InputError) => void;

/**
 * For commands that have `--skip-broken`.
 * @throws InputError naming the day, with the error from verifying it
 */
export const stopAtBroken: OnBroken = (path, failure) => {
  throw unreadable(path, failure, `${failure.remedy}; or skip it with --skip-broken`);
};

/**
 * For commands that can leave none out.
 * @throws InputError naming the day, with the error from verifying it
 */
export const refuseBroken: OnBroken = (path, failure) => {
  throw unreadable(path, failure, failure.remedy);
};

function unreadable(path: string, failure: InputError, remedy: string): InputError {
  const what = `${failure.where}: ${failure.what}`;
  return new InputError(`${nameOf(path)} cannot be read`, what, remedy, { cause: failure });
}

/** Reports each skipped snapshot once, by name, and sets the exit code to 1. */
function leaveOutBroken(): OnBroken {
  const reported = new Set<string>();
  return (path, { message }) => {
    process.exitCode = 1;
    if (!reported.has(path)) consola.error(`${nameOf(path)} is skipped: ${message}`);
    reported.add(path);
  };
}

/** Returns the handler that the option `--skip-broken` selects. */
export function onBroken(skip: boolean | undefined): OnBroken {
  return skip ? leaveOutBroken() : stopAtBroken;
}

function nameOf(path: string): string {
  const name = basename(path);
  return daySchema.safeParse(name).success ? `the day ${name}` : path;
}
