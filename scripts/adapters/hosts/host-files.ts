import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile } from './headers-file.ts';

/** Tells GitHub Pages to leave out no folder that begins with `_`. */
const NO_JEKYLL = '.nojekyll';

/** The patterns of all files of a site: those of files name none that begins with a dot, unless they say so. */
export const SITE_FILES = ['**', NO_JEKYLL, '.well-known/**'];

/** Where Netlify and Cloudflare Pages send a reader on. */
export const REDIRECTS = '_redirects';

/** The path of a site on its host, with a slash at both ends. */
export const wholeBase = (base = '/'): string => `/${base.replace(/^\/|\/$/g, '')}/`.replace('//', '/');

/**
 * Writes the files by which hosts know how to serve a site: `_headers`, `.nojekyll`, and `_redirects` where the site has a
 * path, to which the root of its host leads.
 */
export async function writeHostFiles(dist: string, base: string | undefined): Promise<void> {
  const path = wholeBase(base);
  await writeFile(join(dist, '_headers'), headersFile(path));
  await writeFile(join(dist, NO_JEKYLL), '');
  if (path !== '/') await writeFile(join(dist, REDIRECTS), `/ ${path} 302\n`);
}
