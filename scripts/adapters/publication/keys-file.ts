import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DayRecord } from '../../../src/schemas/day-record.ts';
import type { SigningKey } from '../../../src/schemas/signature.ts';
import { canonicalLine } from '../../text/canonical-json.ts';

/** Where a site has its keys (RFC 8615). */
export const KEYS_FILE = '.well-known/overview-keys.json';

/**
 * The keys of a site by the signatures of its public snapshots: those of the newest day that is signed, and what they led to
 * since, where an older day was signed again. None where nothing is signed.
 */
export function keysOf(records: readonly Pick<DayRecord, 'day' | 'snapshot'>[]): readonly SigningKey[] {
  const newestFirst = records.toSorted((a, b) => (a.day < b.day ? 1 : -1));
  let keys: readonly SigningKey[] = [];
  for (const { snapshot } of newestFirst) {
    const own = snapshot?.keys;
    if (continues(keys, own)) keys = own;
  }
  return keys;
}

function continues(
  keys: readonly SigningKey[],
  others: readonly SigningKey[] | undefined,
): others is readonly SigningKey[] {
  return others !== undefined && keys.every(({ key }, index) => others[index]?.key === key);
}

/** Writes the keys of a site into it; a site where nothing is signed has none. */
export async function writeKeys(dist: string, keys: readonly SigningKey[]): Promise<void> {
  const path = join(dist, KEYS_FILE);
  if (keys.length === 0) return rm(path, { force: true });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, canonicalLine({ format: 'overview-keys', version: 1, keys }));
}
