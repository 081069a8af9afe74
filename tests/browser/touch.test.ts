import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { unfold } from '../support/look-through.ts';
import { pagesToLookAt, readStories } from '../support/sample-pages.ts';
import { tightTargets } from '../support/touch-targets.ts';
import { visitSite } from '../support/visit-site.ts';

const site = visitSite();

/** The least height and width of what a thumb presses, in CSS pixels. */
const THUMB = 32;
const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } };

/** The smaller side of each element that is shown. */
async function smallerSides(of: Locator): Promise<number[]> {
  const boxes = await Promise.all((await of.all()).map((each) => each.boundingBox()));
  return boxes.flatMap((box) => (box ? [Math.min(box.width, box.height)] : []));
}

it('on a page of every kind, no link or control is nearer to another than a finger can tell apart', async () => {
  const { page } = await site.visit('/offline/', phone);
  const tight: [string, string[]][] = [];
  for (const [, path] of pagesToLookAt()) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await unfold(page);
    tight.push([path, await tightTargets(page)]);
  }
  expect(tight.length).toBeGreaterThan(25);
  expect(tight.filter(([, targets]) => targets.length > 0)).toEqual([]);
});

it('links that stand too near to each other are found, and those that do not are not', async () => {
  const { page } = await site.visit('/offline/', phone);
  const tightIn = async (html: string): Promise<string[]> => {
    // A page without the site's content security policy, which forbids styles of attributes.
    await page.goto('about:blank');
    await page.setContent(html);
    return tightTargets(page);
  };
  const link = (words: string, style = '') => `<a href="#" style="display: block; ${style}">${words}</a>`;
  const small = 'height: 18px; line-height: 18px; padding: 0;';
  expect(await tightIn(link('one', small) + link('two', small))).toEqual([
    '“one” beside “two”',
    '“two” beside “one”',
  ]);
  expect(await tightIn(link('one', `${small} margin-bottom: 8px`) + link('two', small))).toEqual([]);
  expect(await tightIn(link('one', 'height: 24px') + link('two', 'height: 24px'))).toEqual([]);
  expect(await tightIn('<p>See <a href="#">one</a><br>and<br><a href="#">two</a>.</p>')).toEqual([]);
});

it('what a thumb presses on a story’s page is at least 32 px high: the tools of a take', async () => {
  const story = readStories().find(({ takes }) => takes.length > 1);
  const { page } = await site.visit(`/2026-03-18/${story?.slug ?? ''}/`, phone);
  const tools = page.locator('overview-take-tools :is(a, button)');
  const heights = await Promise.all((await tools.all()).map((tool) => tool.boundingBox()));
  expect(heights.length).toBeGreaterThan(3);
  expect(heights.filter((box) => box && box.height < THUMB)).toEqual([]);
});

it('the globe’s buttons and those of a paragraph’s original are 32 px both ways', async () => {
  const { page } = await site.visit('/globe/', { ...phone, viewport: { width: 844, height: 1000 } });
  await page.locator('overview-globe[data-ready]').waitFor();
  const zoom = await smallerSides(page.locator('.globe-zoom button'));
  expect(zoom).toHaveLength(2);
  expect(Math.min(...zoom)).toBeGreaterThanOrEqual(THUMB);
  await page.goto('/2026-03-18/');
  const translated = page.locator('.lead .said-by', { hasText: 'from ' }).locator('a').first();
  await page.goto((await translated.getAttribute('href')) ?? '');
  const flips = await smallerSides(page.locator('.flip'));
  expect(flips.length).toBeGreaterThan(0);
  expect(Math.min(...flips)).toBeGreaterThanOrEqual(THUMB);
});

it.each([768, 1024, 1440])(
  'the menu is one row in a window of %i px, and leads to the globe',
  async (width) => {
    const { page } = await site.visit('/', { viewport: { width, height: 900 } });
    const links = page.getByRole('navigation', { name: 'Site' }).getByRole('link');
    const boxes = await Promise.all((await links.all()).map((link) => link.boundingBox()));
    expect(boxes.length).toBeGreaterThan(8);
    expect(new Set(boxes.map((box) => Math.round(box?.y ?? -1))).size).toBe(1);
    expect(Math.max(...boxes.map((box) => (box ? box.x + box.width : Infinity)))).toBeLessThanOrEqual(width);
    await links.filter({ hasText: 'Globe' }).click();
    await page.waitForURL('**/globe/');
  },
);
