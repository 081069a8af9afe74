import { join } from 'node:path';
import { readIfThere } from '../disk/if-there.ts';

/** Path of the page that Astro makes from a day's Markdown file, relative to the built site. */
export function pageOf(day: string, file: string): string {
  const path = file
    .replace(/^digest\.md$/, '')
    .replace(/^stories\//, '')
    .replace(/\.md$/, '/');
  return `${day}/${path}index.html`;
}

/**
 * Checks that every Markdown file of a day became a complete page: a build may succeed and still leave one empty.
 * @throws when a page is missing or has no closing `</html>`
 */
export async function checkPages(dist: string, day: string, files: Iterable<string>): Promise<void> {
  for (const file of files) {
    const page = pageOf(day, file);
    const html = await readIfThere(join(dist, page));
    if (!html?.toString('utf8').trimEnd().endsWith('</html>')) {
      throw new Error(`build: ${page}: the page of ${file} is missing or cut short; nothing was changed`);
    }
  }
}
