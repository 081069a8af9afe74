import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from '../../adapters/disk/list-files.ts';
import { CONTENT, type Generator, pageFile } from './other-generators.ts';
import { pageParts } from './page-parts.ts';

/** What stands before the Markdown of a file. */
const FRONT_MATTER = /^---\n[^]*?\n---\n/;

/** The pages that this program made, and of what. */
export interface Made {
  digests: string;
  dist: string;
  /** The pages of articles, as paths within `dist`. */
  pages: readonly string[];
}

/** The pages of articles in a folder of built pages. */
export const articlePages = (dist: string): Promise<string[]> => listFiles(dist, '*/articles/*/index.html');

/**
 * Writes for a generator a project that gives the pages that this program made.
 * @param folder a folder that is made
 * @throws when the pages do not have one shell in common
 */
export async function writeProject(folder: string, generator: Generator, made: Made): Promise<void> {
  let shell: string | undefined;
  for (const page of made.pages) {
    const [day = '', , slug = ''] = page.split('/');
    const text = await readFile(join(made.digests, day, 'articles', `${slug}.md`), 'utf8');
    const html = await readFile(join(made.dist, page), 'utf8');
    const parts = pageParts(html, text.replace(FRONT_MATTER, ''), day);
    if (shell === undefined) await writeFiles(folder, generator.files(parts.shell));
    shell ??= JSON.stringify(parts.shell);
    if (shell !== JSON.stringify(parts.shell)) throw new Error(`generators: ${page} has a shell of its own`);
    const address = `/${page.replace(/index\.html$/, '')}`;
    await writeFiles(folder, { [`${CONTENT}/${day}-${slug}.md`]: pageFile(address, day, parts) });
  }
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
