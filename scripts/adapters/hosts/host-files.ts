import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteSettings } from '../../../src/schemas/public-form.ts';
import { headersFile } from './headers-file.ts';

/** Tells GitHub Pages to leave out no folder that begins with `_`. */
const NO_JEKYLL = '.nojekyll';

/** The patterns of all files of a site: those of files name none that begins with a dot, unless they say so. */
export const SITE_FILES = ['**', NO_JEKYLL, '.well-known/**'];

/** How Netlify and Cloudflare Pages serve files. */
const HEADERS = '_headers';

/** Where Netlify and Cloudflare Pages send a reader on. */
export const REDIRECTS = '_redirects';

/** The file by which GitHub Pages knows the domain of a branch that it serves. */
export const DOMAIN = 'CNAME';

/** Files that hosts read and do not serve, so that nobody can fetch them. */
export const NOT_SERVED: ReadonlySet<string> = new Set([NO_JEKYLL, HEADERS, REDIRECTS, DOMAIN]);

/** The path of a site on its host, with a slash at both ends. */
export const wholeBase = (base = '/'): string => `/${base.replace(/^\/|\/$/g, '')}/`.replace('//', '/');

/**
 * Writes the files by which hosts know how to serve a site: `_headers`, `.nojekyll`, and `_redirects` where the site has a
 * path, to which the root of its host leads.
 */
export async function writeHostFiles(
  dist: string,
  { base, publication }: Pick<SiteSettings, 'base' | 'publication'>,
): Promise<void> {
  const path = wholeBase(base);
  await writeFile(join(dist, HEADERS), headersFile(path, publication?.headers));
  await writeFile(join(dist, NO_JEKYLL), '');
  if (path !== '/') await writeFile(join(dist, REDIRECTS), `/ ${path} 302\n`);
}
