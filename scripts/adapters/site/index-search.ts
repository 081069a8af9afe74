import { glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { type Day, monthOf } from '../../../src/schemas/day.ts';
import { statIfThere } from '../disk/if-there.ts';
import { listFiles } from '../disk/list-files.ts';
import { searchableHtml } from './searchable-html.ts';

/** Pagefind's ready-made user interface, which the site does not use. */
const UNUSED = ['pagefind-*ui*', 'pagefind-highlight.js'];

/** The folder of a month's index in the site. */
const indexFolder = (month: string): string => `pagefind/${month}`;

/** What marks a page's content to be indexed; without it there is nothing to find on a page. */
const MARK = 'data-pagefind-body';

/** Days of a site that stand as published. */
export interface StandingDays {
  /** The site that holds their pages. */
  dist: string;
  days: readonly Day[];
}

/**
 * Adds to a built site an index for search of each month that has a page in it, in `pagefind/YYYY-MM/`, and of each
 * month that has none yet. Pages mark the content to be indexed. Words are indexed as they are written: stems would make
 * `important` a form of `import`, and they know no language but English.
 * @param standing the other days of the site, whose pages the months hold too
 * @throws when Pagefind fails
 */
export async function indexSearch(dist: string, standing: StandingDays = { dist, days: [] }): Promise<void> {
  try {
    for (const [month, pages] of await pagesByMonth(dist, standing))
      await indexPages(pages, join(dist, indexFolder(month)));
  } finally {
    await close();
  }
}

/** Indexes pages, by their paths in the site and in this order, into a folder. */
async function indexPages(pages: ReadonlyMap<string, string>, outputPath: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`search: the index cannot be created: ${errors.join('; ')}`);
  const failures: string[] = [];
  for (const [sourcePath, folder] of pages) {
    const html = await readFile(join(folder, sourcePath), 'utf8');
    if (!html.includes(MARK)) continue;
    const added = await index.addHTMLFile({ sourcePath, content: searchableHtml(html) });
    failures.push(...added.errors);
  }
  const written = await index.writeFiles({ outputPath });
  failures.push(...written.errors);
  if (failures.length > 0) throw new Error(`search: the index is incomplete: ${failures.join('; ')}`);
  await index.deleteIndex();
  for await (const file of glob(UNUSED, { cwd: outputPath })) await rm(join(outputPath, file));
}

/**
 * The pages of each month to index, by path, with the folder that holds them; in one order, so that the same site gets the
 * same index.
 */
async function pagesByMonth(dist: string, standing: StandingDays): Promise<Map<string, Map<string, string>>> {
  const built = (await listFiles(dist, '*-*-*/**/index.html')).map((file) => ({ file, folder: dist }));
  const months = new Set(built.map(({ file }) => monthOf(file)));
  for (const month of new Set(standing.days.map(monthOf)))
    if (!(await isIndexed(standing.dist, month))) months.add(month);
  const folders = standing.days
    .filter((day) => months.has(monthOf(day)))
    .map((day) => `${day}/**/index.html`);
  const files = folders.length > 0 ? await listFiles(standing.dist, folders) : [];
  const pages = new Map([
    ...files.map((file) => [file, standing.dist] as const),
    ...built.map(({ file, folder }) => [file, folder] as const),
  ]);
  const sorted = [...pages].sort(([a], [b]) => (a < b ? -1 : 1));
  const byMonth = Map.groupBy(sorted, ([file]) => monthOf(file));
  return new Map([...byMonth].map(([month, its]) => [month, new Map(its)]));
}

const isIndexed = async (dist: string, month: string): Promise<boolean> =>
  (await statIfThere(join(dist, indexFolder(month), 'pagefind-entry.json'))) !== undefined;
