import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { launchChromium } from '../../scripts/bench/launch-chromium.ts';

/** What a reader sees of a site that lies below a path of its host. */
export interface Reading {
  /** Where the first result of a search leads, and what stands there. */
  found: { path: string; title: string };
  /** The titles of a kept page and of one that was not kept, without a network. */
  offline: { kept: string; other: string };
  /** The media types of what the page on the data links to in its folder, none of which failed. */
  data: string[];
  /** What was asked for, kept or linked to beside the path, and answers that failed. */
  troubles: string[];
}

/**
 * Reads a site with a browser: its front page, a search, the data, and then pages without a network.
 * @param address where the site is served, with the path below which it lies and a slash at the end
 */
export async function readBelow(address: string, words: string): Promise<Reading> {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ serviceWorkers: 'allow', reducedMotion: 'reduce' });
    const page = await context.newPage();
    const troubles = watch(page, address);
    const title = () => page.locator('h1').first().textContent();
    await page.goto(address);
    const kept = await keptPage(page, address);
    await page.goto(`${address}search/?${new URLSearchParams({ q: words })}`);
    await page.locator('.search-hit a').first().click();
    await page.waitForURL((url) => !url.pathname.includes('/search/'));
    const found = { path: page.url().slice(address.length), title: (await title()) ?? '' };
    const data = await dataTypes(page, address);
    await context.setOffline(true);
    await page.goto(kept);
    const offline = { kept: (await title()) ?? '', other: '' };
    await page.goto(`${address}sources/`);
    offline.other = (await title()) ?? '';
    return { found, offline, data, troubles };
  } finally {
    await browser.close();
  }
}

/** Notes what a page asks for or links to beside the path, and what is not answered. */
function watch(page: Page, address: string): string[] {
  const troubles: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) troubles.push(`asked for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  return troubles;
}

/** Waits until the pages that every reader keeps are kept; returns the address of one. */
async function keptPage(page: Page, address: string): Promise<string> {
  const kept = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return all.flat().map(({ url }) => url);
    });
  const globe = `${address}globe/`;
  await expect.poll(kept, { interval: 500 }).toEqual(expect.arrayContaining([globe, `${address}offline/`]));
  expect((await kept()).filter((url) => !url.startsWith(address))).toEqual([]);
  return globe;
}

/** Loads all that the page on the data links to among the data; the types of the answers, each once. */
async function dataTypes(page: Page, address: string): Promise<string[]> {
  await page.goto(`${address}data/`);
  const types = await page.locator('main a[href*="/data/"]').evaluateAll((links) =>
    Promise.all(
      links.map(async (link) => {
        const answer = await fetch((link as HTMLAnchorElement).href);
        await answer.arrayBuffer();
        return answer.headers.get('content-type') ?? 'none';
      }),
    ),
  );
  return [...new Set(types)].sort();
}
