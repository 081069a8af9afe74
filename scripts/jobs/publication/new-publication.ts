import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Source } from '../../../src/schemas/source.ts';
import { onDisk } from '../../adapters/disk/disk-error.ts';
import { listIfThere } from '../../adapters/disk/if-there.ts';
import { liesIn } from '../../adapters/disk/lies-in.ts';
import { PROGRAM_FOLDER } from '../../adapters/project-folder.ts';
import { readSources } from '../../adapters/registry/read-sources.ts';
import { DEFAULT_QUORUM } from '../../pipeline/gather/day/quorum.ts';
import { selectSources } from '../../pipeline/gather/registry/select-sources.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { type ListedSources, listedSources } from './listed-sources.ts';
import { starterFiles } from './starter-files.ts';

/** Articles a day of a source on average, below which a publication of few sources refuses a day. */
const MIN_OF_SOURCE = 0.5;
/** Where the program has the workflows of a publication on GitHub. */
const HOSTING = 'hosting';
/** They publish each day, propose edits of sources, and make earlier days anew. */
const WORKFLOWS = ['publish.yml', 'sources.yml', 'rerender.yml'];

/**
 * Whose press a publication reports: that of countries by their codes, of languages by their tags, or both, separated by
 * commas; or the sources of a list of feeds.
 */
export type PressChoice =
  | { countries?: string | undefined; languages?: string | undefined }
  | { opml: string; country?: string | undefined };

/** What was made. */
export interface MadePublication {
  /** The paths of its files. */
  files: string[];
  /** How many sources it reads. */
  sources: number;
  /** Outlines of the list that are no feed, and why. */
  unread: { what: string; reason: string }[];
}

/**
 * Makes a publication in a folder that is empty or not there.
 * @throws InputError when the folder lies in the program or holds anything, a country or a language has no source, or the list
 * cannot be read
 */
export async function newPublication(
  folder: string,
  title: string,
  choice: PressChoice,
): Promise<MadePublication> {
  if (liesIn(PROGRAM_FOLDER, folder))
    throw new InputError(
      folder,
      'it lies in the program, which a new version replaces',
      'name a folder outside of it, such as ../nordic; nothing was written',
    );
  const there = (await onDisk(folder, () => listIfThere(folder))) ?? [];
  if (there.length > 0)
    throw new InputError(folder, 'it is not empty', 'name a new folder; nothing was written');
  const { sources, files: own, unread } = await sourcesOf(choice);
  const publication = {
    title,
    ...('opml' in choice ? { sources: sources.map(({ id }) => id) } : askedFor(choice, sources)),
    least: Math.min(DEFAULT_QUORUM.articles, Math.ceil(MIN_OF_SOURCE * sources.length)),
  };
  const files = { ...starterFiles(publication), ...(await workflows()), ...own };
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await onDisk(path, async () => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text, { flag: 'wx' });
    });
  }
  return { files: Object.keys(files), sources: sources.length, unread };
}

/** The workflows by their paths in the publication. */
async function workflows(): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const name of WORKFLOWS) {
    const path = join(PROGRAM_FOLDER, HOSTING, name);
    texts[`.github/workflows/${name}`] = await onDisk(path, () => readFile(path, 'utf8'));
  }
  return texts;
}

async function sourcesOf(choice: PressChoice): Promise<ListedSources> {
  if ('opml' in choice) return listedSources(choice.opml, choice.country);
  const sources = selectSources(await readSources(), { sources: 'daily', ...choice });
  return { sources, files: {}, unread: [] };
}

/** What the configuration asks for: the countries as the registry writes them, and the languages as they were given. */
function askedFor(
  { countries, languages }: Exclude<PressChoice, { opml: string }>,
  sources: readonly Source[],
) {
  return {
    ...(countries !== undefined && {
      countries: [...new Set(sources.flatMap(({ country }) => country ?? []))],
    }),
    ...(languages !== undefined && { languages: languages.split(',').map((tag) => tag.trim()) }),
  };
}
