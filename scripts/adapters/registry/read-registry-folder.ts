import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Source } from '../../../src/schemas/source.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { parseRegistryFile } from '../../pipeline/gather/registry/parse-registry-file.ts';
import { registryRepeats } from '../../pipeline/gather/registry/registry-repeats.ts';
import { onDisk } from '../disk/disk-error.ts';

/**
 * The sources of a registry, a folder with a file `xx.yaml` a country: countries by their codes, the sources of
 * each in their order.
 * @throws InputError telling everything that is wrong, by file and line; or that the folder holds no registry
 */
export async function readRegistryFolder(folder: string): Promise<Source[]> {
  const names = await onDisk(folder, () => readdir(folder));
  const files = names.filter((name) => /^[a-z]{2}\.yaml$/.test(name)).sort();
  if (files.length === 0) {
    throw new InputError(folder, 'it holds no file such as fr.yaml', 'name the folder of the registry');
  }
  const read = await Promise.all(
    files.map(async (name) => {
      const path = join(folder, name);
      const text = await onDisk(path, () => readFile(path, 'utf8'));
      return parseRegistryFile(text, relative('', path));
    }),
  );
  const sources = read.flatMap((file) => file.sources);
  const problems = [...read.flatMap((file) => file.problems), ...registryRepeats(sources)];
  if (problems.length === 0) return sources.map(({ source }) => source);
  const [first = '', ...others] = problems;
  const [where = '', ...what] = first.split(': ');
  const more = others.length === 0 ? '' : `\n${others.join('\n')}`;
  throw new InputError(
    where,
    `${what.join(': ')}${more}`,
    'mend these lines; "npm run sources check" tells when all is well',
  );
}
