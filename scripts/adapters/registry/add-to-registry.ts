import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import countries from '../../../src/data/countries.json' with { type: 'json' };
import type { Source } from '../../../src/schemas/source.ts';
import { exactly } from '../../pipeline/outcome/failure.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { registryRepeats } from '../../pipeline/gather/registry/registry-repeats.ts';
import { sourcesYaml } from '../../pipeline/gather/registry/source-yaml.ts';
import { onDisk } from '../disk/disk-error.ts';
import { readIfThere } from '../disk/if-there.ts';
import { readRegistryFolder } from './read-registry-folder.ts';

/** Path of the registry file that a source belongs in. */
export function registryFileOf(folder: string, { country = '' }: Source): string {
  return join(folder, `${country.toLowerCase()}.yaml`);
}

/**
 * Appends a source to its country's file, creating the file if needed.
 * @throws InputError when the registry already has the id, the feed or the homepage, or cannot be written
 */
export async function addToRegistry(folder: string, source: Source): Promise<void> {
  const known = (await readRegistryFolder(folder)).map((each) => ({
    source: each,
    at: registryFileOf(folder, each),
  }));
  const path = registryFileOf(folder, source);
  const [repeat] = registryRepeats([...known, { source, at: 'it' }]);
  if (repeat) {
    const what = `${repeat.subject}: ${exactly(repeat)}`;
    throw new InputError(path, what, 'edit the existing entry instead; nothing was written');
  }
  await onDisk(path, async () => {
    const present = (await readIfThere(path))?.toString('utf8');
    const name = countries.find(({ code }) => code === source.country)?.name ?? source.country;
    const before = present ?? `# Sources of ${name}, the best known first.\n`;
    const temporary = `${path}.new`;
    await writeFile(temporary, `${before.trimEnd()}\n\n${sourcesYaml([source])}`);
    await rename(temporary, path);
  });
}
