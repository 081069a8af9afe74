import { describe, expect, it } from 'vitest';
import { visitSite } from '../support/visit-site.ts';

const site = visitSite();

describe('single keys', () => {
  it('J and K walk through the headlines, and Enter opens one', async () => {
    const { page } = await site.visit('/2026-03-18/');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    const links = await page
      .locator('main .headline')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    await page.keyboard.press('j');
    expect(await focused()).toBe(links[0]);
    await page.keyboard.press('j');
    expect(await focused()).toBe(links[1]);
    await page.keyboard.press('k');
    expect(await focused()).toBe(links[0]);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${links[0]}`);
  });

  it('? shows them; they can be switched off for good', async () => {
    const { page } = await site.visit('/2026-03-18/');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(await dialog.isVisible()).toBe(true);
    await dialog.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    await page.keyboard.press('?');
    expect(await dialog.isVisible()).toBe(false);
    await page.reload();
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.getByRole('button', { name: 'Shortcuts' }).click();
    expect(await dialog.getByRole('checkbox').isChecked()).toBe(false);
  });

  it('do nothing where one writes', async () => {
    const { page } = await site.visit('/');
    await page.locator('overview-globe[data-ready]').waitFor();
    await page.getByLabel('Find a country').pressSequentially('j?/');
    expect(await page.getByLabel('Find a country').inputValue()).toBe('j?/');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
