import { readFile } from 'node:fs/promises';
import { type Source, sourceSchema } from '../../../src/schemas/source.ts';
import { checkClean } from '../../pipeline/snapshot/check-clean.ts';
import { checkOrder } from '../../pipeline/snapshot/check-order.ts';
import { parseJsonArray } from '../../pipeline/snapshot/parse-records.ts';
import { onDisk } from '../disk/disk-error.ts';

const REMEDY = 'give a list of sources in JSON, with the fields that sources.json of a snapshot has';

/**
 * Reads the sources of a `sources.json`, as in a snapshot, and sorts them by id; the file may have any order.
 * @throws InputError when the file cannot be read, a source is not valid, or an id occurs twice
 */
export async function readRegistry(path: string): Promise<Source[]> {
  const bytes = await onDisk(path, () => readFile(path));
  const sources = parseJsonArray(bytes, path, sourceSchema, REMEDY);
  checkClean(sources, (index) => `${path}: element ${index + 1}`);
  const sorted = sources.sort((a, b) => (a.id < b.id ? -1 : 1));
  const at = (index: number): string => `${path}: source ${sorted[index]?.id}`;
  checkOrder(
    sorted.map(({ id }) => id),
    at,
  );
  return sorted;
}
