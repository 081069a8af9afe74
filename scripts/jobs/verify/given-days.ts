import { basename, join } from 'node:path';
import { daySchema } from '../../../src/schemas/day.ts';
import { keysFileSchema, type SigningKey } from '../../../src/schemas/signature.ts';
import { onDisk } from '../../adapters/disk/disk-error.ts';
import { listIfThere, readIfThere, statIfThere } from '../../adapters/disk/if-there.ts';
import { fetchArchive } from '../../adapters/http/fetch-archive.ts';
import type { HostPace } from '../../adapters/http/pace.ts';
import { contactUrl, userAgent } from '../../adapters/http/user-agent.ts';
import { KEYS_FILE } from '../../adapters/publication/keys-file.ts';
import { storedSnapshots } from '../../adapters/snapshot/stored-snapshots.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { MAX_VALUE_BYTES } from '../../pipeline/snapshot/limits.ts';
import { parseRecord } from '../../pipeline/snapshot/parse-records.ts';
import { isWebAddress } from '../../text/is-web-address.ts';
import { checkHistory } from '../../pipeline/snapshot/sign/key-history.ts';
import { dataIndexSchema } from '../../../src/schemas/open-data/data-files.ts';

const KEYS_ELSEWHERE = `check the address or path: keys of a publisher are in /${KEYS_FILE} of their site`;

/** Fetches what an address has. @throws FetchError when it cannot be had */
export type Fetch = (address: string) => Promise<Uint8Array>;

/** Reads a file of a site; undefined where it has none. */
export type ReadFile = (file: string) => Promise<Uint8Array | undefined>;

/** Fetches small files from public hosts, or from this machine where the address says so. */
export function fetchWith(environment: NodeJS.ProcessEnv, pace?: HostPace): Fetch {
  const request = {
    environment,
    userAgent: userAgent(contactUrl({ environment })),
    limit: MAX_VALUE_BYTES * 8,
    pace,
  };
  return (address) => fetchArchive(address, request);
}

/** The place of one day that a user names: itself, or the folder of the snapshots' day. */
export const placeOfDay = (given: string, snapshots: string): string =>
  daySchema.safeParse(given).success ? join(snapshots, given) : given;

/** The place of another day's snapshot beside one; undefined where the name of that has no day. */
export function placeBeside(place: string, day: string): string | undefined {
  const [path = '', ...hash] = place.split('#');
  const beside = path.replace(/\d{4}-\d\d-\d\d(?=[^/\\]*\/?$)/, day);
  return beside === path || hash.length > 1 ? undefined : beside;
}

/** All days of an archive, from the oldest to the newest, and where its keys are. */
export interface GivenArchive {
  places: string[];
  keys: string | undefined;
}

/**
 * Lists the snapshots of an archive: of a published site by its address, of a built site, or of a folder of snapshots.
 * @param snapshots the URL below which a site's snapshots are, where not on the site
 * @throws InputError when it is none of them, or has no day
 */
export async function archiveAt(given: string, fetch: Fetch, snapshots?: string): Promise<GivenArchive> {
  const archive = isWebAddress(given)
    ? await publishedArchive(given, fetch, snapshots)
    : await localArchive(given);
  if (archive.places.length > 0) return archive;
  throw new InputError(given, 'no day has a snapshot there', 'give a site, or a folder of snapshots');
}

async function publishedArchive(
  given: string,
  fetch: Fetch,
  snapshots: string | undefined,
): Promise<GivenArchive> {
  const root = given.replace(/\/?$/, '/');
  const address = `${root}data/index.json`;
  const index = parseRecord(await fetch(address), address, dataIndexSchema);
  const days = [...new Set(index.files.map(({ day }) => day))].sort();
  const folder = (snapshots ?? `${root}snapshots`).replace(/\/?$/, '/');
  return { places: days.map((day) => `${folder}${day}.tar.zst`), keys: `${root}${KEYS_FILE}` };
}

const isArchiveName = (name: string): boolean =>
  name.endsWith('.tar.zst') && daySchema.safeParse(name.slice(0, -'.tar.zst'.length)).success;

async function localArchive(given: string): Promise<GivenArchive> {
  // By their names, whatever they are: a link or a pipe that were passed over would be no day that is refuted.
  const packed = ((await listIfThere(join(given, 'snapshots'))) ?? []).filter(isArchiveName).sort();
  if (packed.length > 0)
    return { places: packed.map((name) => join(given, 'snapshots', name)), keys: join(given, KEYS_FILE) };
  const { whole, broken } = await storedSnapshots(given);
  const folders = [...whole.map(({ folder }) => folder), ...broken.map(({ folder }) => folder)];
  return { places: folders.sort((a, b) => (basename(a) < basename(b) ? -1 : 1)), keys: undefined };
}

/**
 * Reads a file of public keys, and checks their handovers.
 * @throws InputError when it cannot be read, or a key was not handed over by the one before it
 */
export async function readKeys(place: string, fetch: Fetch): Promise<readonly SigningKey[]> {
  const bytes = isWebAddress(place) ? await fetch(place) : await onDisk(place, () => readIfThere(place));
  if (!bytes) throw new InputError(place, 'there is no file of keys', 'check the path');
  const { keys } = parseRecord(bytes, place, keysFileSchema, KEYS_ELSEWHERE);
  checkHistory(keys, place);
  return keys;
}

/** Whether a site has keys; for one at a URL, only asking for them shows it. */
export const hasKeys = async (place: string): Promise<boolean> =>
  isWebAddress(place) || (await statIfThere(place)) !== undefined;
