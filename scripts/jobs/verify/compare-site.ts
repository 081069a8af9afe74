import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { onDisk } from '../../adapters/disk/disk-error.ts';
import { ifThere, readIfThere } from '../../adapters/disk/if-there.ts';
import { listFiles } from '../../adapters/disk/list-files.ts';
import { NOT_SERVED, SITE_FILES } from '../../adapters/hosts/host-files.ts';
import { FetchError } from '../../adapters/http/fetch-archive.ts';
import { isWebAddress } from '../../text/is-web-address.ts';
import { compareRecords, LISTS_OF_ADDRESSES } from './compare-records.ts';
import { type ProofLine, findingsOf } from './finding.ts';
import type { Fetch, ReadFile } from './given-days.ts';

/**
 * Compares a site that was rebuilt with the given one, byte for byte, up to the first difference. Pages that the site keeps
 * at addresses of earlier builds cannot be rebuilt; they are said, and what lists them is not compared. What a host does not
 * give for another reason than that it has nothing there is open.
 * @param rebuilt its folder
 * @param site the folder of the given one, or its URL
 */
export async function compareSite(rebuilt: string, site: string, fetch: Fetch): Promise<ProofLine[]> {
  try {
    return await compare(rebuilt, site, fetch);
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return [findingsOf(site)('open', `it cannot be compared whole: ${error.message}`)];
  }
}

async function compare(rebuilt: string, site: string, fetch: Fetch): Promise<ProofLine[]> {
  const find = findingsOf(site);
  const made = await listFiles(rebuilt, SITE_FILES);
  const read: ReadFile = isWebAddress(site)
    ? (file) => fetched(site, file, fetch)
    : (file) => readIfThere(join(site, file));
  const { kept, findings, isComparable } = await compareRecords(rebuilt, made, site, read);
  if (!isComparable) return findings;
  const others = isWebAddress(site) ? unlisted(site) : await besides(site, new Set([...made, ...kept]));
  const isCompared = (file: string): boolean =>
    !(isWebAddress(site) && NOT_SERVED.has(file)) && !(kept.length > 0 && LISTS_OF_ADDRESSES.test(file));
  const compared = made.filter(isCompared);
  for (const file of compared) {
    const difference = await differenceOf(rebuilt, file, read);
    if (difference !== undefined) return [...findings, ...others, find('refuted', difference)];
  }
  const same = find('proved', `${compared.length} files are what rebuilding gives, byte for byte`);
  return [...findings, same, ...others];
}

/** What is in the place of a deployed site besides it: the memory of deploys, the file that one is writing, and what is of git. */
const IN_PLACE = /^\.(?:(?:git|overview-deploy)(?:\/|$)|overview-deploying$)/;

const unlisted = (site: string): ProofLine[] => [
  findingsOf(site)('note', 'a host does not list its files, so others may be there, too'),
];

/**
 * What is in a folder that was not rebuilt: style sheets of earlier builds, or what somebody put there. Names that begin
 * with a dot, and links, count as well: a server may obey the one and follow the other.
 */
async function besides(site: string, expected: ReadonlySet<string>): Promise<ProofLine[]> {
  const entries = await onDisk(site, () => ifThere(readdir(site, { recursive: true, withFileTypes: true })));
  const others = (entries ?? [])
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !expected.has(file) && !IN_PLACE.test(file))
    .sort();
  const [first] = others;
  if (first === undefined) return [];
  const what = `${others.length} files are there that rebuilding does not give, the first ${first}: left from earlier builds, or put there`;
  return [findingsOf(site)('open', what)];
}

async function differenceOf(rebuilt: string, file: string, read: ReadFile): Promise<string | undefined> {
  const own = await onDisk(file, () => readFile(join(rebuilt, file)));
  const other = await read(file);
  if (!other) return `${file} was rebuilt, but is not there`;
  const at = firstDifference(own, other);
  return at === undefined ? undefined : `${file} differs from the rebuilt one, first at byte ${at}`;
}

async function fetched(site: string, file: string, fetch: Fetch): Promise<Uint8Array | undefined> {
  // A host answers with the page of a folder, and may redirect from its file.
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  const address = `${site.replace(/\/?$/, '/')}${path.split('/').map(encodeURIComponent).join('/')}`;
  try {
    return await fetch(address);
  } catch (error) {
    if (error instanceof FetchError && error.isNotThere) return undefined;
    throw error;
  }
}

/** The place of the first byte in which two files differ; undefined where they do not. */
function firstDifference(one: Uint8Array, other: Uint8Array): number | undefined {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at++) if (one[at] !== other[at]) return at;
  return one.length === other.length ? undefined : length;
}
