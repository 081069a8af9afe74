import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { serveFolder } from '../../scripts/bench/serve-folder.ts';
import { connectToBrowser } from './visit-site.ts';

/** What an attack runs, if it can. */
export const ALARM = "globalThis.alarm = 'ran'";

/** What an attack would leave in a page. */
export const LEFT_BY_ATTACKS = '[href^="javascript:"], main [onerror], main [onload]';

/** Texts that attack whoever takes them for markup, code, a path or the beginning of a file. */
export const HOSTILE_TEXTS = [
  `<script>${ALARM}</script>`,
  `<img src=x onerror="${ALARM}">`,
  `</title><script>${ALARM}</script>`,
  `"><svg onload="${ALARM}">`,
  '{process.exit()}',
  '---js',
  `[click](javascript:${ALARM})`,
  '![x](https://tracker.invalid/pixel.gif)',
  '🙂🙃🙂',
  '../../etc/passwd',
  'Two equal titles',
  'Two equal titles',
  ']]> <![CDATA[ &amp; &#x3C;script&#x3E;',
];

/**
 * Looks at the pages of a site that was made of attacks, in a browser in which their content security policy does not hold. Fails
 * if a page asks for anything of another site, opens a dialog or leads the browser away.
 *
 * @param look opens pages with `open`, which fails if an attack has run there or has left one of the elements it is given
 */
export async function lookWithoutPolicy(
  folder: string,
  look: (open: (path: string, never?: string) => Promise<Page>) => Promise<void>,
): Promise<void> {
  const { url, close } = await serveFolder(folder);
  const browser = await connectToBrowser();
  try {
    const page = await browser.newPage({ bypassCSP: true });
    const asked: string[] = [];
    const opened: string[] = [];
    page.on('dialog', (dialog) => {
      opened.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('request', (request) => asked.push(request.url()));
    await look(async (path, never = LEFT_BY_ATTACKS) => {
      await page.goto(`${url}/${path}`);
      expect(await page.evaluate('globalThis.alarm')).toBeUndefined();
      expect(await page.locator(never).count()).toBe(0);
      return page;
    });
    expect(asked.filter((address) => !address.startsWith(url))).toEqual([]);
    expect(opened).toEqual([]);
    expect(page.url()).toContain(url);
  } finally {
    await browser.close();
    await close();
  }
}
