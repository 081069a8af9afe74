import { glob, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind's ready-made user interface, which the site does not use. */
const UNUSED = ['pagefind-*ui*', 'pagefind-highlight.js'];

/**
 * Adds a search index to a built site, in `pagefind/`. Pages mark the content to be indexed.
 * @throws when Pagefind fails
 */
export async function indexSearch(dist: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw new Error(`search: the index cannot be created: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: dist, glob: '*/**/index.html' });
    const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
    const failures = [...added.errors, ...written.errors];
    if (failures.length > 0) throw new Error(`search: the index is incomplete: ${failures.join('; ')}`);
  } finally {
    await close();
  }
  for await (const file of glob(UNUSED, { cwd: join(dist, 'pagefind') }))
    await rm(join(dist, 'pagefind', file));
}
