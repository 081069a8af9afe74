import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageTypes } from '../support/sample-pages.ts';
import { globeReady, visitSite } from '../support/visit-site.ts';

const site = visitSite();
const WIDTHS = [390, 768, 1440];
const seen = new Map<string, string>();

/** What axe objects to, each with the elements that it names. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Opens whatever is folded, so that it is looked at too. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
}

describe.each(pageTypes())('the page: %s', (_, path) => {
  it('asks nothing of others, has no error, says that it is a sample, and names itself as no other does', async () => {
    const { page, troubles } = await site.visit(path);
    if (path === '/') await globeReady(page);
    await page.waitForLoadState('networkidle');
    expect(troubles).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('meta[name="description"]').getAttribute('content')).toMatch(/\S{3}/);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.getByText('This is a sample').isVisible()).toBe(true);
    const title = await page.title();
    expect(seen.get(title)).toBeUndefined();
    seen.set(title, path);
  });

  it('axe finds nothing wrong with it, neither light and wide nor dark and narrow', async () => {
    const { page } = await site.visit(path, { colorScheme: 'light', viewport: { width: 1440, height: 900 } });
    if (path === '/') await globeReady(page);
    await unfold(page);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await violations(page)).toEqual([]);
  });

  it('is never wider than its window', async () => {
    const { page } = await site.visit(path);
    await unfold(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});
