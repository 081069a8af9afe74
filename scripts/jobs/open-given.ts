import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ReadSnapshot } from '../../src/schemas/snapshot.ts';
import { onDisk } from '../adapters/disk/disk-error.ts';
import { checkPlain } from '../adapters/disk/if-there.ts';
import { withTemporary } from '../adapters/disk/temporary-folder.ts';
import { writeSynced } from '../adapters/disk/write-synced.ts';
import { fetchArchive } from '../adapters/http/fetch-archive.ts';
import type { HostPace } from '../adapters/http/pace.ts';
import { contactUrl, userAgent } from '../adapters/http/user-agent.ts';
import type { OnBroken } from '../adapters/snapshot/on-broken.ts';
import { openSnapshots } from '../adapters/snapshot/open-snapshot.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { ASK_PUBLISHER, RESTORE } from '../pipeline/snapshot/parse-records.ts';
import { isUrl, withHash } from './with-hash.ts';

/** How the snapshots that a user names are opened. */
export interface OpenGiven {
  onBroken: OnBroken;
  /** What the one given archive must have. */
  sha256?: string | undefined;
  environment: NodeJS.ProcessEnv;
  pace?: HostPace | undefined;
  onStep?: (step: string) => void;
}

/**
 * Opens snapshots at paths and URLs, one per day, from the oldest day to the newest. Archives are fetched into a folder
 * that is removed again.
 * @throws InputError when one cannot be fetched, has another SHA-256 than it must have, or cannot be verified and
 * `onBroken` does not skip it
 */
export async function openGiven(given: readonly string[], options: OpenGiven): Promise<ReadSnapshot[]> {
  checkOneHash(given, options.sha256);
  const isFetched = given.some((each) => isUrl(withHash(each, options.sha256).address));
  if (!isFetched) return openFrom(undefined, given, options);
  return withTemporary('fetched', (folder) => openFrom(folder, given, options));
}

/** @param folder where archives are fetched into; undefined where none is */
async function openFrom(
  folder: string | undefined,
  given: readonly string[],
  options: OpenGiven,
): Promise<ReadSnapshot[]> {
  const paths: string[] = [];
  const names = new Map<string, string>();
  try {
    for (const [index, each] of given.entries()) {
      const { address, hash } = withHash(each, options.sha256);
      const own = folder !== undefined && isUrl(address) ? join(folder, String(index)) : undefined;
      const path = own === undefined ? address : await fetchInto(own, address, options);
      if (hash !== undefined) await checkHash(path, address, hash);
      paths.push(path);
      names.set(path, address);
    }
    const onBroken: OnBroken = (path, failure) =>
      options.onBroken(names.get(path) ?? path, named(failure, names));
    return await openSnapshots(paths, { onBroken });
  } catch (error) {
    throw error instanceof InputError ? named(error, names) : error;
  }
}

/** @throws InputError when a hash is given with several archives */
export function checkOneHash(given: readonly string[], hash: string | undefined): void {
  if (hash === undefined || given.length === 1) return;
  throw new InputError('--sha256', 'it is of one archive', 'add #sha256=… to each URL instead');
}

async function fetchInto(path: string, address: string, options: OpenGiven): Promise<string> {
  options.onStep?.(`fetching ${address}`);
  const { environment, pace } = options;
  const agent = userAgent(contactUrl({ environment }));
  const bytes = await fetchArchive(address, { environment, userAgent: agent, pace });
  await onDisk(path, () => writeSynced(path, bytes));
  return path;
}

async function checkHash(path: string, address: string, hash: string): Promise<void> {
  await onDisk(path, async () => {
    const stats = await stat(path);
    if (stats.isDirectory())
      throw new InputError(address, 'a folder has no SHA-256', 'give the archive, or leave the hash out');
    checkPlain(stats, address);
    const found = await hashOf(path);
    if (found === hash) return;
    const what = `its SHA-256 is ${found}, not ${hash}`;
    throw new InputError(address, what, 'do not use it, or get the hash again from where you trust it');
  });
}

/** The SHA-256 of a file, however long it is. */
async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** The same error, which names a fetched archive by its URL, and does not ask to mend what is not on this machine. */
function named(error: InputError, names: ReadonlyMap<string, string>): InputError {
  const [path, address] = [...names].find(([path]) => error.where.includes(path)) ?? [];
  if (path === undefined || address === undefined || path === address) return error;
  const remedy = isUrl(address) && error.remedy === RESTORE ? ASK_PUBLISHER : error.remedy;
  return new InputError(error.where.replace(path, address), error.what, remedy, { cause: error });
}
