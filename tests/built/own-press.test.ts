import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readPage } from '../support/faults-of-day.ts';

const dist = join(inject('sampleProject'), 'dist');
const DAY = '2026-03-18';

/** The pages of the day's countries, by code. */
const pages = globSync(`${DAY}/countries/*/index.html`, { cwd: dist }).map((path) => ({
  code: path.split('/')[2] ?? '',
  page: readPage(dist, path),
}));
const flagsIn = (of: ParentNode, selector: string): string[] =>
  [...of.querySelectorAll(`${selector} [data-flag]`)].map((flag) => flag.getAttribute('data-flag') ?? '');
const said = (of: Element | null): string => (of?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('a country’s page of the day', () => {
  it('quotes under its lead no press but its own', () => {
    const quoted = pages.flatMap(({ code, page }) =>
      flagsIn(page, '.leading .said-by').map((flag) => [code, flag]),
    );
    expect(quoted.length).toBeGreaterThan(10);
    expect(quoted.filter(([code, flag]) => code !== flag)).toEqual([]);
  });

  it('lists of its own press nothing without a source of it', () => {
    const own = pages.flatMap(({ code, page }) =>
      [...page.querySelectorAll(':is([aria-labelledby=Home], [aria-labelledby=Alone]) .country-item')].map(
        (item) => [code, flagsIn(item, '.by').includes(code), said(item)],
      ),
    );
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter(([, isOwn]) => isOwn !== true)).toEqual([]);
  });
});

it('what the world writes about a country is from no source of its own', () => {
  const abroad = globSync('countries/*/index.html', { cwd: dist }).flatMap((path) =>
    flagsIn(readPage(dist, path), '[aria-labelledby=World]').map((flag) => [path.split('/')[1], flag]),
  );
  expect(abroad.length).toBeGreaterThan(3);
  expect(abroad.filter(([code, flag]) => code === flag)).toEqual([]);
});

describe('the numbers of the sources', () => {
  it('are the same on the page of the sources and on that of the day', () => {
    const [, listed, reporting] =
      /The (\d+) news sites on our list; (all|\d+) have an article/.exec(
        said(readPage(dist, 'sources/index.html').querySelector('.lede')),
      ) ?? [];
    const lede = said(readPage(dist, `${DAY}/status/index.html`).querySelector('.lede'));
    expect(listed).toMatch(/^\d+$/);
    expect(lede).toContain(
      reporting === 'all' ? `from all ${listed} sources` : `from ${reporting} of the ${listed} sources`,
    );
  });
});

it('a page says once what none of its stories was found in, and heads few headlines with their number', () => {
  const page = readPage(dist, `${DAY}/missed/us/index.html`);
  expect(said(page.querySelector('h1'))).toBe('Not in the 37 US headlines that we read');
  // What waits for the front page to fetch it is not shown here.
  page.querySelector('template')?.remove();
  const printed = said(page.querySelector('main')).match(/None of these appeared/g) ?? [];
  expect(printed.length).toBeLessThanOrEqual(1);
});
