import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Source } from '../../../src/schemas/source.ts';
import { exactly } from '../../pipeline/outcome/failure.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { utf8Text } from '../../pipeline/outcome/utf8-text.ts';
import { parseRegistryFile } from '../../pipeline/gather/registry/parse-registry-file.ts';
import { registryRepeats } from '../../pipeline/gather/registry/registry-repeats.ts';
import { onDisk } from '../disk/disk-error.ts';
import { listIfThere } from '../disk/if-there.ts';

/**
 * Reads the sources of a registry, a folder with one file `xx.yaml` per country: countries sorted by code, the sources
 * of each in file order.
 * @param own a further folder of such files, whose sources follow; it may be empty or absent
 * @throws InputError listing every mistake by file and line, or when the folder holds no registry
 */
export async function readRegistryFolder(folder: string, own?: string): Promise<Source[]> {
  const files = countryFiles(folder, await onDisk(folder, () => readdir(folder)));
  if (files.length === 0) {
    throw new InputError(folder, 'it has no country file such as fr.yaml', 'name the folder of the registry');
  }
  const ownFiles = own === undefined ? [] : countryFiles(own, (await listIfThere(own)) ?? []);
  const read = await Promise.all(
    [...files, ...ownFiles].map(async (path) => {
      const name = relative('', path);
      return parseRegistryFile(utf8Text(await onDisk(path, () => readFile(path)), name), name);
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

const countryFiles = (folder: string, names: readonly string[]): string[] =>
  names
    .filter((name) => /^[a-z]{2}\.yaml$/.test(name))
    .sort()
    .map((name) => join(folder, name));
