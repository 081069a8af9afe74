import { existsSync, globSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { emptyHeadings, printedTooOften } from '../support/printed.ts';
import { copyProject, rebuild } from '../support/project-copy.ts';
import { PROJECT, run } from '../support/run-script.ts';

/** A real day of 500 articles, where it lies beside the project. */
const GOLD = join(PROJECT, '../shared/gold/2019-11-15.jsonl');

/** Times that a story’s page may print one headline: as its title or the name of a take, and in the list of headlines. */
const MOST = 2;

const pageOf = (dist: string, path: string): Document =>
  parseHTML(readFileSync(join(dist, path), 'utf8')).document;

/** A text without quotation marks, which differ within quotations. */
const marksAway = (text: string): string => text.replace(/[“”‘’'"]/g, '').trim();

/** What is wrong with the pages of a built day. */
function faultsOf(dist: string, day: string): { stories: number; printed: unknown[]; empty: unknown[] } {
  const headlines = globSync(`${day}/articles/*/index.html`, { cwd: dist }).map(
    (path) => pageOf(dist, path).querySelector('h1')?.textContent ?? '',
  );
  const stories = globSync(`${day}/*/index.html`, { cwd: dist }).filter((path) =>
    pageOf(dist, path).querySelector('[data-about^="Story, "]'),
  );
  const printed = stories.flatMap((path) =>
    printedTooOften(pageOf(dist, path), headlines, MOST).map((each) => [path, ...each]),
  );
  const empty = globSync('**/index.html', { cwd: dist }).flatMap((path) =>
    emptyHeadings(pageOf(dist, path)).map((heading) => [path, heading]),
  );
  return { stories: stories.length, printed, empty };
}

describe('the checks of headlines and headings', () => {
  const page = (main: string): Document =>
    parseHTML(`<html><body><main>${main}</main></body></html>`).document;

  it('find a headline printed three times, whatever its marks', () => {
    const thrice = page(
      '<h1>The ferry has sunk</h1><p>“The ferry has sunk”</p><p>It leads with “The ferry has sunk”.</p><p>The ferry has sunk, they say</p>',
    );
    expect(printedTooOften(thrice, ['The ferry has sunk'], MOST)).toEqual([['the ferry has sunk', 3]]);
    expect(printedTooOften(thrice, ['The ferry has sunk'], 3)).toEqual([]);
  });

  it('find a heading without words, and one after which nothing comes', () => {
    const bare = page(
      '<h1>Page</h1><section><h2>None</h2></section><h2> </h2><p>Text</p><h2>Last</h2><ul></ul>',
    );
    expect(emptyHeadings(bare)).toEqual(['None', '(no words)', 'Last']);
    expect(emptyHeadings(page('<h1>Page</h1><h2>One</h2><h3><a href="/x/">Link</a></h3>'))).toEqual([]);
  });
});

describe('the built sample', () => {
  it('prints no headline more than twice on a story’s page, and has no heading without content', () => {
    const { stories, ...faults } = faultsOf(join(inject('sampleProject'), 'dist'), '2026-03-18');
    expect(stories).toBeGreaterThan(5);
    expect(faults).toEqual({ printed: [], empty: [] });
  });

  it('marks in an article what the page of its story quotes', () => {
    const dist = join(inject('sampleProject'), 'dist');
    const said = (path: string, selector: string): string[] =>
      globSync(path, { cwd: dist }).flatMap((each) =>
        [...pageOf(dist, each).querySelectorAll(selector)].map(({ textContent }) => marksAway(textContent)),
      );
    const quotes = said('2026-03-18/*/index.html', 'main blockquote');
    const marks = said('2026-03-18/articles/*/index.html', '.text mark');
    expect(marks.length).toBeGreaterThan(10);
    expect(marks.filter((mark) => !quotes.some((quote) => quote.includes(mark)))).toEqual([]);
  });
});

describe.skipIf(!existsSync(GOLD))('a built day of 500 real articles', () => {
  let copy = '';
  beforeAll(async () => {
    copy = await copyProject();
    const snapshot = join(copy, 'gold');
    const script = join(PROJECT, 'scripts/import.ts');
    const made = await run(process.execPath, [script, GOLD, '--day', '2019-11-15', '--out', snapshot]);
    if (made.status !== 0) throw new Error(`the real day cannot be imported:\n${made.said}`);
    const built = await rebuild(copy, [snapshot], { TZ: 'UTC' });
    if (built.status !== 0) throw new Error(`the real day does not build:\n${built.said}`);
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  it('prints no headline more than twice on a story’s page, and has no heading without content', () => {
    const { stories, ...faults } = faultsOf(join(copy, 'dist'), '2019-11-15');
    expect(stories).toBeGreaterThan(50);
    expect(faults).toEqual({ printed: [], empty: [] });
  });
});
