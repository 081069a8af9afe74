import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { globeReady, visitSite } from '../support/visit-site.ts';

const site = visitSite();
const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } };
/** Pixels of the tabs at the bottom. */
const TABS = 58;

async function openGlobe(path = '/globe/#eg', options = {}): Promise<Page> {
  const { page } = await site.visit(path, { ...PHONE, ...options });
  await globeReady(page);
  return page;
}

/** Pixels of the sheet that are seen above the tabs. */
const seen = (page: Page) =>
  page
    .locator('.globe-side')
    .evaluate((side, tabs) => Math.round(innerHeight - tabs - side.getBoundingClientRect().top), TABS);
/** The heights of the sheet on this page, whose banner of the sample takes some of the room. */
async function heights(page: Page): Promise<{ peek: number; half: number; full: number }> {
  const room = await page.locator('overview-globe').evaluate(({ clientHeight }) => clientHeight);
  expect(room).toBeGreaterThan(700);
  return { peek: 96, half: Math.round(Math.min(416, room * 0.56)), full: room - 64 };
}
const handle = (page: Page) => page.locator('.sheet-handle');

/** Pulls the sheet by its head with a finger, and lets go. */
async function pull(page: Page, up: number, held: number): Promise<void> {
  const box = await page.locator('.country-head p').boundingBox();
  if (!box) throw new Error('the sheet is not shown');
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x: box.x + 5, y }],
    });
  await touch('touchStart', box.y + 5);
  for (let step = 1; step <= 10; step += 1) await touch('touchMove', box.y + 5 - (up * step) / 10);
  await page.waitForTimeout(held);
  await touch('touchEnd');
}

describe('the sheet with the picked country’s news', () => {
  it('shows half of it first, and by its button all, its head, and half again', async () => {
    const page = await openGlobe();
    const { peek, half, full } = await heights(page);
    expect([await seen(page), await handle(page).textContent()]).toEqual([
      half,
      expect.stringContaining('Show more'),
    ]);
    await handle(page).tap();
    expect([await seen(page), await handle(page).textContent()]).toEqual([
      full,
      expect.stringContaining('Show less'),
    ]);
    expect(await handle(page).getAttribute('aria-expanded')).toBe('true');
    await handle(page).tap();
    expect([await seen(page), await handle(page).getAttribute('aria-expanded')]).toEqual([peek, 'false']);
    expect(await page.getByRole('link', { name: 'All of Egypt’s news' }).boundingBox()).toMatchObject({
      y: expect.toSatisfy((top: number) => top > 844 - TABS) as number,
    });
    await handle(page).press('Enter');
    expect(await seen(page)).toBe(half);
  });

  it('follows the finger, and rests at the nearest height', async () => {
    const page = await openGlobe();
    const { peek, half, full } = await heights(page);
    const box = await page.locator('.country-head p').boundingBox();
    const session = await page.context().newCDPSession(page);
    const at = { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    for (const up of [10, 50, 90]) {
      const touchPoints = [{ x: at.x, y: at.y - up }];
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
      await expect.poll(() => seen(page)).toBe(half + up);
    }
    await page.waitForTimeout(200);
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => seen(page)).toBe(half);
    await pull(page, 250, 200);
    await expect.poll(() => seen(page)).toBe(full);
    await pull(page, -590, 200);
    await expect.poll(() => seen(page)).toBe(peek);
    expect(new URL(page.url()).pathname).toBe('/globe/');
  });

  it('keeps the way to all of the country’s news in reach of the thumb', async () => {
    const page = await openGlobe();
    const { half, full } = await heights(page);
    for (const height of [half, full]) {
      expect(await seen(page)).toBe(height);
      const box = await page.getByRole('link', { name: 'All of Egypt’s news' }).boundingBox();
      expect(box?.y).toBeGreaterThan(844 - TABS - 80);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(844 - TABS);
      expect(box?.height).toBeGreaterThanOrEqual(44);
      await handle(page).tap();
    }
  });

  it('rises to what a keyboard reaches in it', async () => {
    const page = await openGlobe('/globe/#us');
    const { full } = await heights(page);
    await handle(page).focus();
    const links = await page.locator('.country-body a').count();
    for (let tabs = 0; tabs < links + 1; tabs += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.country-body') !== null)).toBe(true);
    await expect.poll(() => seen(page)).toBe(full);
  });
});

/** How far the middle of the picked country lies below the middle of what is seen of the globe, in pixels. */
async function offMiddle(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [country, stage, side] = ['.is-picked path', '.globe-stage', '.globe-side'].map((each) =>
      document.querySelector(each)?.getBoundingClientRect(),
    );
    if (!country || !stage || !side) throw new Error('no globe');
    const bottom = Math.min(stage.bottom, side.top);
    return (country.top + country.bottom) / 2 - (stage.top + bottom) / 2;
  });
}

it('the globe turns so that the picked country stands in the middle of what the sheet leaves free', async () => {
  const page = await openGlobe('/globe/#eg');
  expect(Math.abs(await offMiddle(page))).toBeLessThan(25);
  await handle(page).tap();
  await handle(page).tap();
  expect(await seen(page)).toBe(96);
  expect(Math.abs(await offMiddle(page))).toBeLessThan(25);
});

it('without JavaScript the globe, its news and the list of countries stand one below the other', async () => {
  const { page } = await site.visit('/globe/', { ...PHONE, javaScriptEnabled: false });
  const tops = [];
  for (const part of ['.globe-stage', '.globe-legend', '.globe-news', '.country-list']) {
    expect(await page.locator(part).isVisible()).toBe(true);
    tops.push((await page.locator(part).boundingBox())?.y ?? NaN);
  }
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  expect(await page.locator('.globe-find').isVisible()).toBe(false);
});

describe('on the phone’s front page', () => {
  it('the globe is a picture of 360 pixels that opens its own page', async () => {
    const page = await openGlobe('/');
    expect((await page.locator('overview-globe').boundingBox())?.height).toBe(360);
    await page.getByRole('link', { name: 'Open the globe' }).tap();
    await page.waitForURL('**/globe/');
  });

  it('a country found by name, or asked for by address, opens there', async () => {
    const page = await openGlobe('/');
    await page.getByLabel('Find a country').fill('Kenya');
    await page.waitForURL('**/globe/#ke');
    await page.getByRole('heading', { name: 'Kenya' }).waitFor();
    const { page: other } = await site.visit('/#jp', PHONE);
    await other.waitForURL('**/globe/#jp');
  });
});
