import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { emptyHeadings, printedTooOften } from './printed.ts';

/** Times that a story’s page may print one headline: as its title or the name of a take, and in the list of headlines. */
export const MOST_PRINTED = 2;

/** A page of a built site. */
export const readPage = (dist: string, path: string): Document =>
  parseHTML(readFileSync(join(dist, path), 'utf8')).document;

/** How many stories a built day has, the headlines that their pages print too often, and headings without content. */
export function faultsOfDay(
  dist: string,
  day: string,
): { stories: number; printed: unknown[]; empty: unknown[] } {
  const headlines: string[] = [];
  const stories = new Map<string, Document>();
  const empty: unknown[] = [];
  // Each page is parsed once: a real day has more than a thousand.
  for (const path of globSync('**/index.html', { cwd: dist })) {
    const page = readPage(dist, path);
    empty.push(...emptyHeadings(page).map((heading) => [path, heading]));
    if (path.startsWith(`${day}/articles/`)) headlines.push(page.querySelector('h1')?.textContent ?? '');
    else if (path.startsWith(`${day}/`) && page.querySelector('[data-about^="Story, "]'))
      stories.set(path, page);
  }
  const printed = [...stories].flatMap(([path, page]) =>
    printedTooOften(page, headlines, MOST_PRINTED).map((each) => [path, ...each]),
  );
  return { stories: stories.size, printed, empty };
}
