import { existsSync, globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mergeSite } from '../../../scripts/adapters/publication/merge-site.ts';
import { writeLists } from '../../../scripts/jobs/site/write-lists.ts';
import { defaultDigestOptions } from '../../../scripts/pipeline/digest/default-digest-options.ts';
import type { DayRecord } from '../../../src/schemas/day-record.ts';
import { makeFolder } from '../../support/fake-project.ts';

const [WINTER, SPRING] = ['2026-02-27', '2026-03-01'];
const [HASH, OTHER] = ['1'.repeat(64), '2'.repeat(64)];
const options = { project: '', digest: defaultDigestOptions('full'), settings: {} };

const page = (word: string) => `<html><body><main data-search>${word}</main></body></html>`;
const recordOf = (day: string, madeFrom: string): DayRecord => ({
  ...{ formatVersion: 1, day, madeFrom, texts: 'full', images: 'none', paths: ['index.html'] },
});

/** Lists a site whose day in spring was made from something; returns the months that were indexed. */
async function listed(dist: string, spring: string): Promise<string[]> {
  const staged = makeFolder({ 'index.html': '' });
  const records = [recordOf(WINTER, HASH), recordOf(SPRING, spring)];
  const maker = { program: HASH, settings: HASH };
  const whole = { records, newest: [], maker, withdrawals: [], withdrawn: [] };
  await writeLists(staged, { days: dist, published: dist }, whole, options);
  const months = globSync('pagefind/*', { cwd: staged }).map((folder) => folder.slice('pagefind/'.length));
  await mergeSite(staged, dist);
  return months.sort();
}

it('indexes for search the months of days that were made since, by what the site says of them, and those without index', async () => {
  const dist = makeFolder({ [`${WINTER}/index.html`]: page('snow'), [`${SPRING}/index.html`]: page('rain') });
  expect(await listed(dist, HASH)).toEqual(['2026-02', '2026-03']);
  expect(await listed(dist, HASH)).toEqual([]);
  expect(await listed(dist, OTHER)).toEqual(['2026-03']);
  await rm(join(dist, 'pagefind/2026-02'), { recursive: true });
  expect(await listed(dist, OTHER)).toEqual(['2026-02']);
  expect(existsSync(join(dist, 'pagefind/2026-03/pagefind-entry.json'))).toBe(true);
});
