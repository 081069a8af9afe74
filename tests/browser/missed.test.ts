import { describe, expect, it } from 'vitest';
import { visitSite } from '../support/visit-site.ts';

const site = visitSite();
const band = '[data-band]';

describe('what was not found in a country’s news', () => {
  it('is first that of the reader’s country, and follows the choice', async () => {
    const { page, troubles } = await site.visit('/missed/');
    expect(await page.locator(`${band} h2`).textContent()).toBe('Not in the US headlines that we read');
    await page.getByLabel('Your country').selectOption('FR');
    await page.locator(`${band}[data-country=FR]`).waitFor();
    expect(await page.locator(`${band} h2`).textContent()).toBe(
      'Not in the headlines from France that we read',
    );
    await page.getByLabel('Your country').selectOption('GB');
    await page.locator(`${band}[data-country=GB]`).waitFor();
    expect(await page.locator(band).count()).toBe(1);
    expect(troubles).toEqual([]);
  });

  it.each(['/2026-03-18/missed/gb/', '/2026-03-18/countries/gb/'])(
    'stays that of the country whose page it is on: %s',
    async (path) => {
      const { page } = await site.visit('/missed/');
      await page.getByLabel('Your country').selectOption('FR');
      await page.locator(`${band}[data-country=FR]`).waitFor();
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect(await page.getByLabel('Your country').inputValue()).toBe('FR');
      expect(await page.locator(`${band} h2`).textContent()).toBe('Not in the UK headlines that we read');
    },
  );

  it('is on a country’s page the most surprising first, whatever the front page shows at its top', async () => {
    const titles = (of: string) => page.locator(`${of} .story-title`).allTextContents();
    const { page } = await site.visit('/2026-03-18/missed/us/');
    const [first] = await titles(band);
    await page.goto('/missed/');
    expect((await titles(band))[0]).toBe(first);
    const found = page.locator('main .story-title', { hasText: first ?? '' });
    expect(await found.count()).toBeGreaterThan(0);
  });

  it('says once in large how many headlines were compared, and that the press may still have it', async () => {
    const { page } = await site.visit('/missed/');
    expect(await page.locator(`${band} .none-of`).allTextContents()).toEqual([
      '0 of 37 headlines in 3 sources',
    ]);
    expect(await page.locator(`${band} .about > p`).allTextContents()).toContainEqual(
      expect.stringMatching(/The US press may still have covered them\.\s*$/),
    );
    expect((await page.locator(band).textContent())?.match(/37/g)).toHaveLength(1);
  });

  it('has on a country’s page the latest day’s most surprising in large, the others in rows from left to right', async () => {
    const { page } = await site.visit('/missed/us/');
    const large = await page.locator(`${band} .story-title`).allTextContents();
    expect(large.length).toBeGreaterThan(1);
    expect(await page.locator(`${band} blockquote`).count()).toBe(large.length);
    const rows = page.locator('.missed-list .rows');
    expect(await rows.locator('.story-title').allTextContents()).not.toContain(large[0]);
    for (const each of await rows.all())
      expect(await each.evaluate((list) => getComputedStyle(list).display)).toBe('grid');
  });

  it('is set against the countries in a table that says in words what its signs mean', async () => {
    const { page } = await site.visit('/missed/');
    const table = page.getByRole('region', { name: 'The main stories by country' }).getByRole('table');
    const columns = await table.getByRole('columnheader').count();
    const row = table.getByRole('row', { name: /Five days, 64 countries, no deal/ });
    expect(await row.getByRole('cell').count()).toBe(columns - 1);
    for (const cell of await row
      .getByRole('cell')
      .filter({ has: page.locator('.sign') })
      .all())
      expect(await cell.locator('.spoken').textContent()).toMatch(
        /^(?:covered|perhaps covered|not found|cannot say)$/,
      );
    expect(
      await table
        .locator('td')
        .filter({ hasNot: page.locator('.sign, .counts') })
        .count(),
    ).toBe(0);
  });
});
