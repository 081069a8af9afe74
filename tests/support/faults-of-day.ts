import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { emptyHeadings, printedTooOften } from './printed.ts';

/** Times that a story’s page may print one headline: as its title or the name of a take, and in the list of headlines. */
export const MAX_PRINTED = 2;

/** A page of a built site. */
export const readPage = (dist: string, path: string): Document =>
  parseHTML(readFileSync(join(dist, path), 'utf8')).document;

/** How many stories a built day has, the headlines that their pages print too often, and headings without content. */
export function faultsOfDay(
  dist: string,
  day: string,
): { stories: number; printed: unknown[]; empty: unknown[] } {
  const found = { stories: 0, printed: [] as unknown[], empty: [] as unknown[] };
  const headlines: string[] = [];
  const articles = globSync(`${day}/articles/*/index.html`, { cwd: dist });
  // Each page is parsed once: those of articles first, whose headlines the stories are searched for.
  for (const path of new Set([...articles, ...globSync('**/index.html', { cwd: dist })])) {
    const page = readPage(dist, path);
    found.empty.push(...emptyHeadings(page).map((heading) => [path, heading]));
    if (path.startsWith(`${day}/articles/`)) headlines.push(page.querySelector('h1')?.textContent ?? '');
    const isOfDay = path === join(day, basename(dirname(path)), 'index.html');
    if (!isOfDay || !page.querySelector('[data-search^="story "]')) continue;
    found.stories += 1;
    found.printed.push(...printedTooOften(page, headlines, MAX_PRINTED).map((each) => [path, ...each]));
  }
  return found;
}
