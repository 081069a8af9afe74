import { globSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { faultsOfDay, MAX_PRINTED, readPage } from '../support/faults-of-day.ts';
import { emptyHeadings, printedTooOften } from '../support/printed.ts';

/** A text without quotation marks, which differ within quotations. */
const marksAway = (text: string): string => text.replace(/[“”‘’'"]/g, '').trim();

describe('the checks of headlines and headings', () => {
  const page = (main: string): Document =>
    parseHTML(`<html><body><main>${main}</main></body></html>`).document;

  it('find a headline printed three times, whatever its marks', () => {
    const thrice = page(
      '<h1>The ferry has sunk</h1><p>“The ferry has sunk”</p><p>It leads with “The ferry has sunk”.</p><p>The ferry has sunk, they say</p>',
    );
    expect(printedTooOften(thrice, ['The ferry has sunk'], MAX_PRINTED)).toEqual([['the ferry has sunk', 3]]);
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
    const { stories, ...faults } = faultsOfDay(join(inject('sampleProject'), 'dist'), '2026-03-18');
    expect(stories).toBeGreaterThan(5);
    expect(faults).toEqual({ printed: [], empty: [] });
  });

  it('marks in an article what the page of its story quotes', () => {
    const dist = join(inject('sampleProject'), 'dist');
    const said = (path: string, selector: string): string[] =>
      globSync(path, { cwd: dist }).flatMap((each) =>
        [...readPage(dist, each).querySelectorAll(selector)].map(({ textContent }) => marksAway(textContent)),
      );
    const quotes = said('2026-03-18/*/index.html', 'main blockquote');
    const marks = said('2026-03-18/articles/*/index.html', '.text mark');
    expect(marks.length).toBeGreaterThan(10);
    expect(marks.filter((mark) => !quotes.some((quote) => quote.includes(mark)))).toEqual([]);
  });
});
