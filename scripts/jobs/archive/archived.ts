import { join } from 'node:path';
import { archivedSchema, type StateFiles } from '../../../src/schemas/archive.ts';
import { onDisk } from '../../adapters/disk/disk-error.ts';
import { readIfThere } from '../../adapters/disk/if-there.ts';
import { writeWhole } from '../../adapters/disk/write-whole.ts';
import { canonicalLine } from '../../text/canonical-json.ts';
import { jsonValue } from '../../text/json-value.ts';

/** Where a publication notes how it stood when it was last equal to its archive. */
const NOTE = 'content/archived.json';

/** How a publication stood when it was last equal to the archive in a place; undefined where that is not known. */
export async function readArchived(project: string, place: string): Promise<StateFiles | undefined> {
  const text = (await readIfThere(join(project, NOTE)))?.toString('utf8') ?? '';
  // Without a note, or with one of another version, no more is lost than what it makes easy.
  const read = archivedSchema.safeParse(jsonValue(text));
  return read.success && read.data.place === place ? read.data.files : undefined;
}

/** Notes that a publication is equal to the archive in a place. */
export async function noteArchived(project: string, place: string, files: StateFiles): Promise<void> {
  const path = join(project, NOTE);
  await onDisk(path, () => writeWhole(path, Buffer.from(canonicalLine({ formatVersion: 1, place, files }))));
}
