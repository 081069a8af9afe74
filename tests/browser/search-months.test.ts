import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { floodDay, sealInto } from '../support/flood.ts';
import { copyProject, rebuild } from '../support/project-copy.ts';
import { visitSite } from '../support/visit-site.ts';

const DAYS = ['2026-01-19', '2026-02-20', '2026-03-20', '2026-03-21'];

let project = '';
afterAll(() => rm(project, { recursive: true, force: true }));

/** Builds a site of days in three months, each with one story and its two articles. */
const site = visitSite(async () => {
  project = await copyProject();
  const snapshots = DAYS.map((day) => join(project, 'content/snapshots', day));
  for (const [place, folder] of snapshots.entries()) {
    const day = DAYS[place] ?? '';
    await sealInto(folder, floodDay(day, `flood${day.replaceAll('-', '')}`));
  }
  const { status } = await rebuild(project, snapshots);
  expect(status).toBe(0);
  return join(project, 'dist');
});

describe('a reader who searches a site of three months', () => {
  it('searches the newest two first, is told so, and then all of them, the newest first', async () => {
    const { page, troubles } = await site.visit('/search/?q=Welsa&sort=newest');
    const status = page.locator('overview-search [role=status]');
    const hits = page.locator('.search-holding .search-hit > a');
    const daysFound = async () =>
      (await hits.all()).length === 0
        ? []
        : (
            await hits.evaluateAll((links) =>
              links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
            )
          ).map((path) => path.slice(1, 11));
    await expect
      .poll(() => status.textContent())
      .toBe('9 results for “Welsa” in February 2026 and March 2026.');
    expect(await daysFound()).toEqual(
      [...DAYS]
        .slice(1)
        .reverse()
        .flatMap((day) => [day, day, day]),
    );
    expect(await page.getByRole('combobox', { name: 'Day' }).locator('option').count()).toBe(4);
    await page.getByRole('combobox', { name: 'Months' }).selectOption('All 3 months');
    await expect.poll(() => status.textContent()).toBe('12 results for “Welsa”.');
    expect(await daysFound()).toEqual([...DAYS].reverse().flatMap((day) => [day, day, day]));
    expect(new URL(page.url()).searchParams.get('months')).toBe('all');
    expect(troubles).toEqual([]);
  });

  it('is offered all months where the newest have nothing', async () => {
    const { page } = await site.visit('/search/?q=flood20260119');
    const status = page.locator('overview-search [role=status]');
    await expect
      .poll(() => status.textContent())
      .toBe('Nothing found for “flood20260119” in February 2026 and March 2026.');
    await page.getByRole('button', { name: 'all 3 months' }).click();
    await expect.poll(() => status.textContent()).toBe('3 results for “flood20260119”.');
  });
});
