import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { serveFolder, type Served } from '../../scripts/bench/serve-folder.ts';
import type { AtEnd } from './loopback.ts';

/** A reader's visit to the built sample. */
export interface Visit {
  page: Page;
  /** What must not happen: requests to another origin, console errors and errors of the page. */
  troubles: string[];
}

/** The built sample, served, and a browser in which to visit it. */
export interface Site {
  /**
   * Opens a path in a browser context of its own, which lasts as long as the test. A test that runs beside others gives
   * its own `onTestFinished`: the common one belongs to whichever of them began last.
   */
  visit: (path: string, options?: BrowserContextOptions, atEnd?: AtEnd) => Promise<Visit>;
}

/** Milliseconds after which what a page should do will not come any more, on any machine however busy. */
const PATIENCE = 300_000;

/** The browser of all tests. */
export const connectToBrowser = (): Promise<Browser> => chromium.connect(inject('browserAddress'));

/**
 * Serves a site once for the tests of a file.
 *
 * @param folderOf gives its folder when they begin; that of the sample if not given
 */
export function visitSite(folderOf = () => Promise.resolve(join(inject('sampleProject'), 'dist'))): Site {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    served = await serveFolder(await folderOf());
    browser = await connectToBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  return {
    visit: async (path, options, atEnd = onTestFinished) => {
      const context = await browser.newContext({
        baseURL: served.url,
        reducedMotion: 'reduce',
        // What is fetched to be kept is no business of most tests.
        serviceWorkers: 'block',
        ...options,
      });
      context.setDefaultTimeout(PATIENCE);
      atEnd(() => context.close());
      const page = await context.newPage();
      const troubles = watch(page, served.url);
      await page.goto(path);
      return { page, troubles };
    },
  };
}

/** Waits until the globe can be turned. */
export async function globeReady(page: Page): Promise<void> {
  await page.locator('overview-globe[data-ready]').waitFor();
}

/** What Playwright says where it keeps a page from registering its worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

function watch(page: Page, origin: string): string[] {
  const troubles: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) troubles.push(`asked for ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.text() === BLOCKED) return;
    if (message.type() === 'error' || message.type() === 'warning')
      troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`page error: ${error.message}`));
  return troubles;
}
