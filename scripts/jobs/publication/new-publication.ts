import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { onDisk } from '../../adapters/disk/disk-error.ts';
import { listIfThere } from '../../adapters/disk/if-there.ts';
import { PROGRAM_FOLDER } from '../../adapters/project-folder.ts';
import { readSources } from '../../adapters/registry/read-sources.ts';
import { selectSources } from '../../pipeline/gather/registry/select-sources.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { starterFiles } from './starter-files.ts';

/** Articles a day of a source on average, from which a publication of few sources is not stretched. */
const ARTICLES_OF_SOURCE = 10;
/** The workflow that publishes on GitHub, in the folder of the program. */
const WORKFLOW = 'hosting/publish.yml';
/** The articles of a day, unless the publisher says otherwise. */
const MOST_ARTICLES = 500;

/**
 * Makes a publication in a folder that is empty or not there.
 * @param countries codes separated by commas
 * @returns the paths of its files, and how many sources it reads
 * @throws InputError when the folder holds anything, or a country has no source
 */
export async function newPublication(
  folder: string,
  title: string,
  countries: string,
): Promise<{ files: string[]; sources: number }> {
  const there = (await onDisk(folder, () => listIfThere(folder))) ?? [];
  if (there.length > 0)
    throw new InputError(folder, 'it is not empty', 'name a new folder; nothing was written');
  const sources = selectSources(await readSources(), { sources: 'daily', countries });
  const workflow = join(PROGRAM_FOLDER, WORKFLOW);
  const publication = {
    title,
    countries: [...new Set(sources.flatMap(({ country }) => country ?? []))],
    articles: Math.min(MOST_ARTICLES, ARTICLES_OF_SOURCE * sources.length),
  };
  const files = starterFiles(publication, await onDisk(workflow, () => readFile(workflow, 'utf8')));
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await onDisk(path, async () => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text, { flag: 'wx' });
    });
  }
  return { files: Object.keys(files), sources: sources.length };
}
