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
  const headlines = globSync(`${day}/articles/*/index.html`, { cwd: dist }).map(
    (path) => readPage(dist, path).querySelector('h1')?.textContent ?? '',
  );
  const stories = globSync(`${day}/*/index.html`, { cwd: dist }).filter((path) =>
    readPage(dist, path).querySelector('[data-about^="Story, "]'),
  );
  const printed = stories.flatMap((path) =>
    printedTooOften(readPage(dist, path), headlines, MOST_PRINTED).map((each) => [path, ...each]),
  );
  const empty = globSync('**/index.html', { cwd: dist }).flatMap((path) =>
    emptyHeadings(readPage(dist, path)).map((heading) => [path, heading]),
  );
  return { stories: stories.length, printed, empty };
}
