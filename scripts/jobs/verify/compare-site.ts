import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onDisk } from '../../adapters/disk/disk-error.ts';
import { readIfThere } from '../../adapters/disk/if-there.ts';
import { listFiles } from '../../adapters/disk/list-files.ts';
import { SITE_FILES } from '../../adapters/hosts/host-files.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { type Fetch, isUrl } from './given-days.ts';
import { type Finding, findingsOf } from './finding.ts';

/** Files that hosts read and do not serve, so that nobody can fetch them. */
const NOT_SERVED: ReadonlySet<string> = new Set(['.nojekyll', '_headers', '_redirects', 'CNAME']);

/**
 * Compares a site that was rebuilt with the given one, byte for byte, up to the first difference.
 * @param rebuilt its folder
 * @param site the folder of the given one, or its URL
 */
export async function compareSite(rebuilt: string, site: string, fetch: Fetch): Promise<Finding[]> {
  const find = findingsOf(site);
  const made = await listFiles(rebuilt, SITE_FILES);
  const remote = isUrl(site);
  const present = remote ? undefined : await listFiles(site, SITE_FILES);
  const extra = present?.find((file) => !made.includes(file));
  if (extra !== undefined) return [find('refuted', `${extra} is there, but was not rebuilt`)];
  const compared = remote ? made.filter((file) => !NOT_SERVED.has(file)) : made;
  for (const file of compared) {
    const own = await onDisk(file, () => readFile(join(rebuilt, file)));
    const other = await (remote ? fetched(site, file, fetch) : readIfThere(join(site, file)));
    if (!other) return [find('refuted', `${file} was rebuilt, but is not there`)];
    const at = firstDifference(own, other);
    if (at !== undefined)
      return [find('refuted', `${file} differs from the rebuilt one, first at byte ${at}`)];
  }
  const same = find('proved', `${compared.length} files are what rebuilding gives, byte for byte`);
  return remote
    ? [same, find('note', 'a host does not list its files, so others may be there, too')]
    : [same];
}

async function fetched(site: string, file: string, fetch: Fetch): Promise<Uint8Array | undefined> {
  // A host answers with the page of a folder, and may redirect from its file.
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  const address = `${site.replace(/\/?$/, '/')}${path.split('/').map(encodeURIComponent).join('/')}`;
  try {
    return await fetch(address);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** The place of the first byte in which two files differ; undefined where they do not. */
export function firstDifference(one: Uint8Array, other: Uint8Array): number | undefined {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at++) if (one[at] !== other[at]) return at;
  return one.length === other.length ? undefined : length;
}
