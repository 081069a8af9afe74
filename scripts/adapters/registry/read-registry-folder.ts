import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Source } from '../../../src/schemas/source.ts';
import { exactly } from '../../pipeline/outcome/failure.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { parseRegistryFile } from '../../pipeline/gather/registry/parse-registry-file.ts';
import { registryRepeats } from '../../pipeline/gather/registry/registry-repeats.ts';
import { onDisk } from '../disk/disk-error.ts';

/**
 * Reads the sources of a registry, a folder with one file `xx.yaml` per country: countries sorted by code, the sources
 * of each in file order.
 * @throws InputError listing every mistake by file and line, or when the folder holds no registry
 */
export async function readRegistryFolder(folder: string): Promise<Source[]> {
  const names = await onDisk(folder, () => readdir(folder));
  const files = names.filter((name) => /^[a-z]{2}\.yaml$/.test(name)).sort();
  if (files.length === 0) {
    throw new InputError(folder, 'it has no country file such as fr.yaml', 'name the folder of the registry');
  }
  const read = await Promise.all(
    files.map(async (name) => {
      const path = join(folder, name);
      const text = await onDisk(path, () => readFile(path, 'utf8'));
      return parseRegistryFile(text, relative('', path));
    }),
  );
  const sources = read.flatMap(({ items }) => items);
  const [first, ...others] = [...read.flatMap(({ failures }) => failures), ...registryRepeats(sources)];
  if (!first) return sources.map(({ source }) => source);
  const more = others.map((failure) => `\n${failure.subject}: ${exactly(failure)}`).join('');
  throw new InputError(
    first.subject,
    `${exactly(first)}${more}`,
    'correct these lines, then run "npm run sources check" again',
  );
}
