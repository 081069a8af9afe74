import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isMissing } from '../../adapters/disk/if-there.ts';

/** Milliseconds between two looks: often, and yet little beside the work of the command. */
const PAUSE = 10;

/** What a reader saw meanwhile. */
export interface Looks {
  looks: number;
  /** Those that found no front page, or half of one. */
  without: number;
}

/** Looks at the front page of a site again and again while an action runs. */
export async function whileLooking<T>(
  site: string,
  action: () => Promise<T>,
): Promise<{ seen: Looks; result: T }> {
  const seen: Looks = { looks: 0, without: 0 };
  const ended = new AbortController();
  const looking = (async () => {
    while (!ended.signal.aborted) {
      seen.looks += 1;
      if (!isWhole(await readPage(join(site, 'index.html')))) seen.without += 1;
      await sleep(PAUSE);
    }
  })();
  try {
    return { seen, result: await action() };
  } finally {
    ended.abort();
    await looking;
  }
}

async function readPage(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return '';
    throw error;
  }
}

const isWhole = (html: string): boolean => html.includes('</html>');

/** A link to another file of the site, without its fragment. */
const LINK = /(?:href|src)="(\/[^"#?]*)/g;

/** What is wrong with the given pages of a site, and with where their links lead. */
export function faultsOfPages(site: string, files: readonly string[]): string[] {
  const lacking = files.filter((file) => !existsSync(join(site, file))).map((file) => `${file} is gone`);
  const pages = files.filter((file) => file.endsWith('.html') && existsSync(join(site, file)));
  return [...lacking, ...pages.flatMap((page) => faultsOfPage(site, page))];
}

function faultsOfPage(site: string, page: string): string[] {
  const html = readFileSync(join(site, page), 'utf8');
  if (!isWhole(html)) return [`${page} is cut off`];
  const links = new Set(Array.from(html.matchAll(LINK), ([, path = '']) => decodeURI(path)));
  return [...links]
    .filter((path) => !existsSync(join(site, path.endsWith('/') ? `${path}index.html` : path)))
    .map((path) => `${page} leads to ${path}, which is not there`);
}
