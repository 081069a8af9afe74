import { describe, expect, it } from 'vitest';
import { visitSite } from '../support/visit-site.ts';

const site = visitSite();

describe('a reader of the sources', () => {
  it('sees those of a country, a language and a kind of ownership, and can share the address', async () => {
    const { page, troubles } = await site.visit('/sources/');
    const rows = page.locator('.groups li:visible');
    const all = await rows.count();
    await page.locator('select[name=country]').selectOption({ label: 'France' });
    const french = await rows.count();
    expect(french).toBeLessThan(all);
    expect(await page.locator('.groups .name:visible').allTextContents()).toEqual(['France']);
    expect(await page.getByRole('status').first().textContent()).toBe(`${french} of ${all} sources.`);
    await page.getByRole('combobox', { name: 'Ownership' }).selectOption({ label: 'Public service' });
    for (const row of await rows.allTextContents()) expect(row).toContain('public');
    expect(new URL(page.url()).search).toBe('?country=FR&ownership=public');
    const shared = await site.visit(`/sources/${new URL(page.url()).search}`);
    expect(await shared.page.locator('.groups li:visible').count()).toBe(await rows.count());
    expect(await shared.page.locator('select[name=country]').inputValue()).toBe('FR');
    await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Japanese' });
    expect(await page.getByRole('status').first().textContent()).toBe(
      'No source matches all of these filters.',
    );
    await page.getByRole('button', { name: 'Clear filters' }).press('Enter');
    expect(await rows.count()).toBe(all);
    expect(new URL(page.url()).search).toBe('');
    expect(troubles).toEqual([]);
  });

  it('sees no hole in the row of countries above one that is opened', async () => {
    const { page } = await site.visit('/sources/', { viewport: { width: 1440, height: 900 } });
    const groups = page.locator('.groups > details');
    const tops = () =>
      groups.evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top + scrollY)));
    // So few sources as the sample's are all shown.
    await groups.evaluateAll((all) => all.forEach((each) => each.removeAttribute('open')));
    const inFirstRow = (all: number[]) => all.filter((top) => top === all[0]).length;
    const many = inFirstRow(await tops());
    expect(many).toBeGreaterThan(2);
    await groups.nth(1).locator('summary').click();
    expect(inFirstRow(await tops())).toBe(many);
  });

  it('sees all countries and no form without JavaScript', async () => {
    const { page } = await site.visit('/sources/?country=FR', { javaScriptEnabled: false });
    const groups = await page.locator('.groups > details').count();
    expect(groups).toBeGreaterThan(10);
    expect(await page.locator('.groups > details:visible').count()).toBe(groups);
    expect(await page.getByRole('combobox').count()).toBe(0);
  });

  it('is never told that something is unknown', async () => {
    const { page } = await site.visit('/sources/');
    expect(await page.locator('main').textContent()).not.toMatch(/unknown/i);
  });
});
