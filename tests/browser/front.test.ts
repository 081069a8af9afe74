import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readStories } from '../support/sample-pages.ts';
import { globeReady, visitSite } from '../support/visit-site.ts';

const site = visitSite();
const DAY = '2026-03-18';

const band = (page: Page) => page.locator('[data-band]');
/** Waits for the band of a country; in the sample it has no story, and is not shown. */
const bandOf = (page: Page, country: string) =>
  page.locator(`[data-band][data-country=${country}]`).waitFor({ state: 'attached' });
const choose = (page: Page, country: string) =>
  page.getByRole('combobox', { name: 'Your country' }).selectOption(country);
const [lead] = readStories().sort((a, b) => a.rank - b.rank);

/** Where something is in a window, in pixels. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const isOver = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether the top of an element is in the window, above a bar at its foot if there is one. */
async function isInFirstScreen(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox();
  const tabs = await page.locator('.tabs').boundingBox();
  const foot = tabs?.y ?? page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + Math.min(box.height, 40) <= foot;
}

describe('the first screen', () => {
  it.each([
    [1440, 900],
    [390, 844],
  ])(
    'at %i × %i has the lead story’s headline, a quotation and the way to the globe',
    async (width, height) => {
      const { page } = await site.visit('/', { viewport: { width, height } });
      expect(await page.locator('.lead .headline').first().textContent()).toContain(lead?.title);
      for (const selector of ['.lead .story-title', '.lead blockquote'])
        expect([selector, await isInFirstScreen(page, selector)]).toEqual([selector, true]);
      if (width === 1440) expect(await isInFirstScreen(page, 'svg.globe')).toBe(true);
      else expect(await page.locator('.tabs').getByRole('link', { name: 'Globe' }).isVisible()).toBe(true);
    },
  );

  it('of a day has the way to the globe, the topics and the other pages', async () => {
    const { page } = await site.visit(`/${DAY}/`);
    const links = page.getByRole('navigation', { name: 'Site' });
    for (const name of ['Conflict', 'Politics', 'Missed', 'Countries', 'Archive', 'Search'])
      expect(await links.getByRole('link', { name, exact: true }).isVisible()).toBe(true);
  });
});

describe('the name of a publication', () => {
  it.each(['Overview', 'Nordic Overview', 'The Climate Overview of the Nordic Countries'])(
    '“%s” stands between the date and the reader’s country in windows of any width',
    async (title) => {
      const { page } = await site.visit('/');
      await page.locator('overview-reader[data-ready]').waitFor();
      await page.locator('.plate .name a').evaluate((name, words) => {
        name.textContent = words;
      }, title);
      for (const width of [320, 390, 641, 768, 1024, 1101, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const [name, ...others] = await Promise.all(
          ['.plate .name a', 'overview-reader', '.plate .date'].map((each) =>
            page.locator(each).boundingBox(),
          ),
        );
        const over = others.filter((each) => !name || !each || isOver(name, each));
        expect([width, over]).toEqual([width, []]);
        // A short one is in one line.
        if (title === 'Overview') expect([width, (name?.height ?? 0) < 85]).toEqual([width, true]);
      }
    },
  );
});

describe('the reader’s country', () => {
  it('is the United States until the reader chooses another, on this page and the next', async () => {
    const { page, troubles } = await site.visit('/');
    await globeReady(page);
    await bandOf(page, 'US');
    expect(await band(page).isVisible()).toBe(false);
    await choose(page, 'FR');
    await bandOf(page, 'FR');
    expect(await band(page).locator('h2').textContent()).toContain(
      'Not in the headlines from France that we read',
    );
    expect(await band(page).textContent()).toMatch(/0 of 32\s*headlines in/);
    expect(await page.locator('overview-reader-tag a').first().getAttribute('href')).toBe(
      `/${DAY}/missed/fr/`,
    );
    await page.goto(`/${DAY}/`);
    await bandOf(page, 'FR');
    expect(await page.getByRole('combobox', { name: 'Your country' }).inputValue()).toBe('FR');
    expect(troubles).toEqual([]);
  });

  it('that the site does not read leaves the page as served', async () => {
    const { page, troubles } = await site.visit('/');
    await page.evaluate(() => {
      localStorage.setItem('overview-country', 'ZZ');
    });
    await page.reload();
    await globeReady(page);
    expect(await page.getByRole('combobox', { name: 'Your country' }).inputValue()).toBe('US');
    expect(await band(page).getAttribute('data-country')).toBe('US');
    expect(troubles).toEqual([]);
  });

  it('stays where its page cannot be had', async () => {
    const { page } = await site.visit('/');
    await globeReady(page);
    await page.route('**/missed/fr/', (route) => route.abort());
    await choose(page, 'FR');
    await choose(page, 'DE');
    await bandOf(page, 'DE');
  });

  it('is the default without JavaScript, and cannot be chosen', async () => {
    const { page } = await site.visit('/', { javaScriptEnabled: false });
    expect(await page.getByRole('combobox', { name: 'Your country' }).isVisible()).toBe(false);
    expect(await page.locator('overview-reader').textContent()).toContain('United States');
    expect(await band(page).getAttribute('data-country')).toBe('US');
  });
});

it('every topic of the day has its page, within 8,000 pixels', async () => {
  const { page } = await site.visit('/', { viewport: { width: 1440, height: 900 } });
  const paths = await page
    .getByRole('navigation', { name: 'Site' })
    .locator('a[href*="/topics/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(paths.length).toBeGreaterThan(3);
  for (const path of paths) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(8000);
    expect(await page.locator('main .headline').count()).toBeGreaterThan(0);
  }
});
