import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { globeReady, visitSite, type Visit } from './visit-site.ts';

/** A window in which the pages of the site are looked at, one after another. */
interface Window {
  viewport: { width: number; height: number };
  colorScheme: 'light' | 'dark';
}

/**
 * Opens one window for all tests of a file, since opening one takes as long as loading a page.
 *
 * @returns what loads a path in it as on a first visit, until its network has fallen silent, and what has gone wrong
 */
export function lookThrough(window: Window): (path: string) => Promise<Visit> {
  const site = visitSite();
  const atEnd: (() => Promise<void>)[] = [];
  let visit: Visit;
  beforeAll(async () => {
    visit = await site.visit('/offline/', window, (close) => atEnd.push(close));
    const session = await visit.page.context().newCDPSession(visit.page);
    // What an earlier page has fetched must not hide how a later one jumps while it loads.
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  });
  afterAll(() => Promise.all(atEnd.map((close) => close())));
  return async (path) => {
    const { page, troubles } = visit;
    await page.setViewportSize(window.viewport);
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    troubles.length = 0;
    await page.goto(path);
    if (await page.locator('overview-globe').count()) await globeReady(page);
    await page.waitForLoadState('networkidle');
    return visit;
  };
}

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** How far a page's parts have moved since it began to load, its fonts included; Core Web Vitals call 0.1 good. */
export async function shiftOf(page: Page): Promise<number> {
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

/** Opens whatever is folded in a page, so that it is looked at too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
}

/** How wide a page's content is in a window of a width, in pixels. */
export async function contentWidth(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 844 });
  return page.evaluate(() => document.documentElement.scrollWidth);
}
