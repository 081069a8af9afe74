import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pagesToLookAt } from '../support/sample-pages.ts';
import { globeReady, visitSite } from '../support/visit-site.ts';

const site = visitSite();
const seen = new Map<string, string>();
/** Layout shift above which a page is felt to jump; Core Web Vitals call 0.1 good. */
const MOST_SHIFT = 0.02;

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** What axe objects to, each with the elements that it names. */
async function violations(page: Page): Promise<string[]> {
  // A page without frames needs no second page to sum up what was found in each.
  expect(page.frames()).toHaveLength(1);
  // Nor is anything told of what passes, which would take a third of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Opens whatever is folded, so that it is looked at too. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
}

/** How far the page's parts have moved since it began to load, its fonts included. */
async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries as Shift[]) if (!entry.hadRecentInput) sum += entry.value;
    };
    await document.fonts.ready;
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // Layout shifts of a frame are reported after it, and earlier ones in a task of their own.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    add(observer.takeRecords());
    return sum;
  });
}

async function widthAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 844 });
  return page.evaluate(() => document.documentElement.scrollWidth);
}

// Several at a time: a page mostly waits, for its network to fall silent and for the browser.
describe.concurrent.each(pagesToLookAt())('the page: %s', (_, path) => {
  it('wide and light, asks nothing of others, has no error, has a title of its own, and passes axe', async ({
    onTestFinished,
  }) => {
    const options = { colorScheme: 'light', viewport: { width: 1440, height: 900 } } as const;
    const { page, troubles } = await site.visit(path, options, onTestFinished);
    if (path === '/' || path === '/globe/') await globeReady(page);
    await page.waitForLoadState('networkidle');
    expect(await shiftOf(page)).toBeLessThanOrEqual(MOST_SHIFT);
    expect(troubles).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('meta[name="description"]').getAttribute('content')).toMatch(/\S{3}/);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.getByText('This is a sample').isVisible()).toBe(true);
    const title = await page.title();
    expect(seen.get(title)).toBeUndefined();
    seen.set(title, path);
    await unfold(page);
    expect(await violations(page)).toEqual([]);
    expect(await widthAt(page, 1440)).toBeLessThanOrEqual(1440);
    expect(await widthAt(page, 768)).toBeLessThanOrEqual(768);
  });

  it('narrow and dark, does not jump while it loads, fits its window, and passes axe', async ({
    onTestFinished,
  }) => {
    const options = { colorScheme: 'dark', viewport: { width: 390, height: 844 } } as const;
    const { page, troubles } = await site.visit(path, options, onTestFinished);
    if (path === '/' || path === '/globe/') await globeReady(page);
    await page.waitForLoadState('networkidle');
    expect(await shiftOf(page)).toBeLessThanOrEqual(MOST_SHIFT);
    expect(troubles).toEqual([]);
    await unfold(page);
    expect(await widthAt(page, 390)).toBeLessThanOrEqual(390);
    expect(await violations(page)).toEqual([]);
  });
});
