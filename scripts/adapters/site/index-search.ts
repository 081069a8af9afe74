import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { type Day, monthOf } from '../../../src/schemas/day.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { statIfThere } from '../disk/if-there.ts';
import { listFiles } from '../disk/list-files.ts';
import { orEnded } from './or-ended.ts';
import { isSearchable, searchableHtml } from './searchable-html.ts';

/** Pagefind's ready-made user interface, which the site does not use. */
const UNUSED = ['pagefind-*ui*', 'pagefind-highlight.js'];

/** The program that reads an index, which Pagefind compresses when it is built for a kind of processor. */
const PROGRAM = 'wasm.*.pagefind';

/** The folder of a month's index in the site. */
export const indexFolder = (month: string): string => `pagefind/${month}`;

/** The file of an index that names all others. */
const ENTRY = 'pagefind-entry.json';

/**
 * What is no content within what is marked as such: of articles, what is said of their source and text, and the buttons of
 * paragraphs; of stories, their earlier days, who covers them, counts and labels; and pictures.
 */
const NO_CONTENT = [
  ...['.flip', '.hint', '.source-bar', '.end', '.earlier', '.who-covers', '.picture'],
  // Counts, labels and headings of a story's page; its headlines and quotations are what is found.
  ...['.facts', '.named', '.happened > h2', '.worlds-take', '#Contrast', '#Voices', '#Headlines'],
  ...['.take > .count', '.take > details', 'overview-take-tools', '.who', '.said-by', '.entry .source'],
];

/** Days of a site, and which of their months are indexed. */
export interface SearchedDays {
  /** The site that holds their pages. */
  dist: string;
  days: readonly Day[];
  /** The months to index, `YYYY-MM`, each with all its days. */
  months: readonly string[];
}

/**
 * Adds to a built site an index for search of each of some months, in `pagefind/YYYY-MM/`. Pages mark the content to be
 * indexed. Words are indexed as they are written: stems would make `important` a form of `import`, and they know no language
 * but English.
 * @throws InputError when the program of Pagefind ends before it is done, and an Error when it fails otherwise
 */
export async function indexSearch(dist: string, searched: SearchedDays): Promise<void> {
  try {
    for (const month of searched.months) {
      const folder = join(dist, indexFolder(month));
      await orEnded(indexPages(searched.dist, await pagesOf(month, searched), folder), () => ended(folder));
    }
  } finally {
    await close();
  }
}

/** Pagefind gives no sign when its program ends, which it does where it cannot write. */
const ended = (folder: string): InputError =>
  new InputError(
    folder,
    'the program that indexes the site for search ended before it was done, as it does on a full disk',
    'free some space and run the command again; nothing was changed',
  );

/** The months of some days that have no index in a site, in order. */
export async function monthsWithoutIndex(dist: string, days: readonly Day[]): Promise<string[]> {
  const without: string[] = [];
  for (const month of new Set(days.map(monthOf).sort()))
    if ((await statIfThere(join(dist, indexFolder(month), ENTRY))) === undefined) without.push(month);
  return without;
}

/** Indexes pages of a site, under their paths in it and in this order, into a folder. */
async function indexPages(site: string, pages: readonly string[], outputPath: string): Promise<void> {
  const { index, errors } = await createIndex({
    forceLanguage: 'unknown',
    excludeSelectors: [...NO_CONTENT],
  });
  if (!index) throw new Error(`search: the index cannot be created: ${errors.join('; ')}`);
  const failures: string[] = [];
  for (const sourcePath of pages) {
    const html = await readFile(join(site, sourcePath), 'utf8');
    if (!isSearchable(html)) continue;
    const added = await index.addHTMLFile({ sourcePath, content: searchableHtml(html) });
    failures.push(...added.errors);
  }
  const written = await index.writeFiles({ outputPath });
  failures.push(...written.errors);
  if (failures.length > 0) throw new Error(`search: the index is incomplete: ${failures.join('; ')}`);
  await index.deleteIndex();
  for (const file of await listFiles(outputPath, UNUSED)) await rm(join(outputPath, file));
  for (const file of await listFiles(outputPath, PROGRAM))
    await writeFile(join(outputPath, file), withoutTime(await readFile(join(outputPath, file))));
}

/**
 * A gzip file that does not say when it was compressed (RFC 1952 §2.3.1: MTIME, at bytes 4 to 7, is 0 where no time is known), so
 * that it is the same on every kind of processor.
 */
export function withoutTime(gzip: Uint8Array): Uint8Array {
  const [first, second] = gzip;
  if (first !== 0x1f || second !== 0x8b) throw new Error('search: the program of the index is no gzip file');
  return Uint8Array.from(gzip).fill(0, 4, 8);
}

/** The pages of a month, sorted, so that the same pages get the same index. */
const pagesOf = (month: string, { dist, days }: SearchedDays): Promise<string[]> =>
  listFiles(
    dist,
    days.filter((day) => monthOf(day) === month).map((day) => `${day}/**/index.html`),
  );
