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
import { readSources } from './read-sources.ts';

/** Path of the registry file that a source belongs in. */
export function registryFileOf(folder: string, { country = '' }: Source): string {
  return join(folder, `${country.toLowerCase()}.yaml`);
}

/**
 * Appends sources to their countries' files, creating files if needed. To those of a publication come those of the program that
 * are not to be had twice.
 * @throws InputError when the registry already has an id, a feed or a homepage of theirs, or cannot be written
 */
export async function addToRegistry(folder: string, sources: readonly Source[]): Promise<void> {
  const known = (await readSources(folder)).map((source) => ({ source, at: source.id }));
  const [repeat] = registryRepeats([...known, ...sources.map((source) => ({ source, at: source.id }))]);
  if (repeat) {
    const what = `${repeat.subject}: ${exactly(repeat)}`;
    throw new InputError(folder, what, 'edit the existing entry instead; nothing was written');
  }
  for (const [path, own] of Map.groupBy(sources, (source) => registryFileOf(folder, source))) {
    await appendTo(path, own);
  }
}

/** Appends sources of one country to its file. */
async function appendTo(path: string, sources: readonly Source[]): Promise<void> {
  const code = sources[0]?.country;
  await onDisk(path, async () => {
    const present = (await readIfThere(path))?.toString('utf8');
    const name = countries.find((country) => country.code === code)?.name ?? code;
    const before = present ?? `# Sources of ${name}, the best known first.\n`;
    const temporary = `${path}.new`;
    await writeFile(temporary, `${before.trimEnd()}\n\n${sourcesYaml(sources)}`);
    await rename(temporary, path);
  });
}
