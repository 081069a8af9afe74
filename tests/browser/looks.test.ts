import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { coarsen, difference, readCoarse, SHRINKING, writeCoarse } from '../support/coarse-picture.ts';
import { LOOKS, photograph, WINDOWS, wear, type Look } from '../support/looks.ts';
import { PROJECT } from '../support/run-script.ts';
import { readArticles, readStories } from '../support/sample-pages.ts';
import { visitSite } from '../support/visit-site.ts';

/** With this variable, what is seen becomes what is expected. */
const WRITES = process.env.WRITE_LOOKS === '1';
const REFERENCES = join(PROJECT, 'tests/fixtures/looks');
/** Where the screenshots lie that differ, to be looked at. */
const SEEN = join(PROJECT, 'node_modules/.cache/overview/looks');

const site = visitSite();

/** The pages that are compared. */
const PAGES = (): Record<string, string> => {
  const story = readStories().find(({ takes, voices }) => takes.length > 1 && voices.length === 0);
  const article = readArticles().find(({ story: of, original }) => of === story?.slug && !original);
  if (!story || !article) throw new Error('the sample has no story of two takes with an article in English');
  return {
    front: '/',
    story: `/${story.day}/${story.slug}/`,
    article: `/${story.day}/articles/${article.slug}/`,
    country: `/${story.day}/countries/fr/`,
  };
};

/** Opens one window that shows all pages in a look. */
async function open({ theme, scheme }: Look, more = ''): Promise<Page> {
  const { page } = await site.visit('/404.html', {
    ...{ colorScheme: scheme, bypassCSP: true, timezoneId: 'UTC', locale: 'en-GB' },
    deviceScaleFactor: 1 / SHRINKING,
  });
  await wear(page, theme, more);
  return page;
}

/** What differs from what is expected of a look, a line for each page and window. */
async function differences(look: Look, page: Page, paths: Record<string, string>): Promise<string[]> {
  const found: string[] = [];
  for (const [name, path] of Object.entries(paths)) {
    await page.goto(path);
    // The choice of the reader's country is as wide as its countries, which come after the page.
    await page.waitForFunction(() => document.querySelector('overview-reader:not([data-ready])') === null);
    for (const window of WINDOWS) {
      const what = `${look.theme}-${look.scheme}/${name}-${window.width}.png`;
      const png = await photograph(page, window);
      const reference = join(REFERENCES, what);
      if (WRITES) {
        await mkdir(dirname(reference), { recursive: true });
        await writeFile(reference, await writeCoarse(coarsen(png)));
      }
      const expected = existsSync(reference) ? readCoarse(await readFile(reference)) : undefined;
      const how = expected ? difference(coarsen(png), expected) : 'no picture of it is kept';
      if (how === undefined) continue;
      const file = join(SEEN, what);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, png);
      found.push(`${what}: ${how}; seen: ${file}`);
    }
  }
  return found;
}

it.each(LOOKS)('the theme $theme looks as it did, $scheme, on a screen and on a phone', async (look) => {
  expect(await differences(look, await open(look), PAGES())).toEqual([]);
});

describe.skipIf(WRITES)('what would look wrong is seen:', () => {
  it.each([
    [
      'text that runs out of its card',
      'main p, .takes-bar ~ *, .take-columns .take * { white-space: nowrap }',
      'story',
    ],
    ['a colour that is lost', ':root { --take-1: var(--paper) }', 'story'],
    ['a header that lies over what follows', '.masthead { margin-bottom: -3rem }', 'front'],
    ['a ground that is lost', ':root { --paper-raised: var(--paper) }', 'story'],
    ['letters that are smaller', 'h1, h2, h3 { font-size: 90% !important }', 'country'],
  ])('%s', async (_, fault, name) => {
    const paths = Object.fromEntries(Object.entries(PAGES()).filter(([each]) => each === name));
    const found = await differences(LOOKS[0], await open(LOOKS[0], fault), paths);
    expect(found.length).toBeGreaterThan(0);
  });
});
