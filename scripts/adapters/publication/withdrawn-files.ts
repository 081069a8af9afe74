import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../../../src/schemas/day.ts';
import { type Restoration, sortedWithdrawals, type Withdrawal } from '../../../src/schemas/withdrawal.ts';
import { canonicalLine } from '../../text/canonical-json.ts';
import { readIfThere, statIfThere } from '../disk/if-there.ts';

/** The list of all withdrawals of a site, in its folder. */
export const WITHDRAWN = 'withdrawn.json';

/** The page that lists them. */
export const CORRECTIONS = 'corrections/index.html';

/** What a page has that stands in place of a withdrawn one, and no other page. */
const MARK = 'data-withdrawn';

/** The file that a host answers an address with, relative to the site’s folder. */
export const fileOfAddress = (address: string): string => address.slice(1).replace(/(^|\/)$/, '$1index.html');

/** The address of a file of the site. */
export const addressOfFile = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Whether a file belongs to a day: to its pages, its data or its public snapshot. */
export const isFileOf = (day: Day, file: string): boolean =>
  file.startsWith(`${day}/`) || file.startsWith(`data/${day}/`) || file === `snapshots/${day}.tar.zst`;

/** Writes the list of all withdrawals, and of those taken back, into a site that is about to be rendered, whose pages read it. */
export async function writeWithdrawn(
  dist: string,
  withdrawals: readonly Withdrawal[],
  restored: readonly Restoration[] = [],
): Promise<void> {
  await mkdir(dist, { recursive: true });
  const list = {
    formatVersion: 1,
    withdrawals: sortedWithdrawals(withdrawals),
    ...(restored.length > 0 && { restored }),
  };
  await writeFile(join(dist, WITHDRAWN), canonicalLine(list));
}

/** Removes the list again: a site where nothing was withdrawn has none. */
export const removeWithdrawn = (dist: string): Promise<void> => rm(join(dist, WITHDRAWN), { force: true });

/**
 * Of the files that withdrawals took from a day, those that the built site indeed has no longer, sorted: an address may have
 * been given anew.
 */
export async function goneFrom(
  dist: string,
  day: Day,
  withdrawals: readonly Withdrawal[],
): Promise<string[]> {
  const files = new Set(withdrawals.flatMap(({ addresses }) => addresses.map(fileOfAddress)));
  const gone: string[] = [];
  for (const file of [...files].filter((each) => isFileOf(day, each)).sort())
    if (await isGone(join(dist, file))) gone.push(file);
  return gone;
}

/** Of all addresses that withdrawals took from a site, those at which it indeed has nothing else, sorted. */
export async function goneAddresses(dist: string, withdrawals: readonly Withdrawal[]): Promise<string[]> {
  const gone: string[] = [];
  for (const address of new Set(withdrawals.flatMap(({ addresses }) => addresses)))
    if (await isGone(join(dist, fileOfAddress(address)))) gone.push(address);
  return gone.sort();
}

async function isGone(path: string): Promise<boolean> {
  if (!path.endsWith('.html')) return (await statIfThere(path)) === undefined;
  return (await readIfThere(path))?.includes(MARK) ?? true;
}
