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
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter(([, isOwn]) => isOwn !== true)).toEqual([]);
  });
});
