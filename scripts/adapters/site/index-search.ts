import { glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { listFiles } from '../disk/list-files.ts';
import { searchableHtml } from './searchable-html.ts';

/** Pagefind's ready-made user interface, which the site does not use. */
const UNUSED = ['pagefind-*ui*', 'pagefind-highlight.js'];

/** What marks a page's content to be indexed; without it there is nothing to find on a page. */
const MARK = 'data-pagefind-body';

/**
 * Adds a search index to a built site, in `pagefind/`. Pages mark the content to be indexed. Words are indexed as they
 * are written: stems would make `important` a form of `import`, and they know no language but English.
 * @param published the site that holds the pages of other days that are searched, and those days
 * @param unlisted days of the built site that are not searched
 * @throws when Pagefind fails
 */
export async function indexSearch(
  dist: string,
  published?: { dist: string; days: readonly string[] },
  unlisted: readonly string[] = [],
): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
    if (!index) throw new Error(`search: the index cannot be created: ${errors.join('; ')}`);
    const failures: string[] = [];
    for (const [file, folder] of await listPages(dist, published)) {
      if (unlisted.some((day) => file.startsWith(`${day}/`))) continue;
      const html = await readFile(join(folder, file), 'utf8');
      if (!html.includes(MARK)) continue;
      const added = await index.addHTMLFile({ sourcePath: file, content: searchableHtml(html) });
      failures.push(...added.errors);
    }
    const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
    failures.push(...written.errors);
    if (failures.length > 0) throw new Error(`search: the index is incomplete: ${failures.join('; ')}`);
  } finally {
    await close();
  }
  for await (const file of glob(UNUSED, { cwd: join(dist, 'pagefind') }))
    await rm(join(dist, 'pagefind', file));
}

/** The pages of a site, each with the folder that holds it, in one order, so that the same site gets the same index. */
async function listPages(
  dist: string,
  published?: { dist: string; days: readonly string[] },
): Promise<[file: string, folder: string][]> {
  const pages = new Map<string, string>();
  if (published)
    for (const file of await listFiles(
      published.dist,
      published.days.map((day) => `${day}/**/index.html`),
    ))
      pages.set(file, published.dist);
  for (const file of await listFiles(dist, '*/**/index.html')) pages.set(file, dist);
  return [...pages].sort(([a], [b]) => (a < b ? -1 : 1));
}
