import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { globeReady, visitSite } from '../support/visit-site.ts';

const site = visitSite();
const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } };
const TABLET = { hasTouch: true, isMobile: true, viewport: { width: 820, height: 1180 } };

interface Position {
  x: number;
  y: number;
}

const picked = (page: Page) => page.locator('.country-name').textContent();
const announced = (page: Page) => page.getByRole('status').textContent();
const drawing = (page: Page) => page.locator('svg.globe .graticule').getAttribute('d');
const hash = (page: Page) => new URL(page.url()).hash;

/** A point of the window at which a country of the globe is hit, and nothing over it. */
async function pointOn(page: Page, code: string): Promise<Position> {
  await page.locator('.globe-stage').scrollIntoViewIfNeeded();
  const point = await page.evaluate((wanted) => {
    const box = document.querySelector('svg.globe')?.getBoundingClientRect();
    if (!box) return undefined;
    for (let y = box.top; y < box.bottom; y += 6) {
      for (let x = box.left; x < box.right; x += 6) {
        const link = document.elementFromPoint(x, y)?.closest('a[data-code]');
        if (link?.getAttribute('data-code') === wanted) return { x, y };
      }
    }
    return undefined;
  }, code);
  if (!point) throw new Error(`${code} is not on the side of the globe that is seen`);
  return point;
}

/** Draws a finger over the window in ten steps. */
async function swipe(page: Page, from: Position, step: Position): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (let count = 0; count <= 10; count += 1) {
    const touchPoints = [{ x: from.x + count * step.x, y: from.y + count * step.y }];
    await session.send('Input.dispatchTouchEvent', {
      type: count === 0 ? 'touchStart' : 'touchMove',
      touchPoints,
    });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function openGlobe(path = '/', options = {}): Promise<Page> {
  const { page } = await site.visit(path, options);
  await globeReady(page);
  return page;
}

describe('the globe by keyboard', () => {
  it('turns by arrow keys, picks what is nearest to the middle, says so, and opens it by Enter', async () => {
    const page = await openGlobe();
    const before = await drawing(page);
    const first = (await picked(page))?.trim() ?? '';
    expect([first.length > 2, hash(page)]).toEqual([true, '']);
    await page.locator('.globe-stage').focus();
    for (let presses = 0; presses < 9; presses += 1) await page.keyboard.press('ArrowRight');
    expect(await drawing(page)).not.toBe(before);
    const name = (await picked(page))?.trim() ?? '';
    expect(name).not.toBe(first);
    expect(await announced(page)).toMatch(new RegExp(`^${name}: \\d+ articles?$`));
    expect(hash(page)).toMatch(/^#[a-z]{2}$/);
    const path = `/2026-03-18/countries/${hash(page).slice(1)}/`;
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${path}`);
    expect(await page.locator('h1').textContent()).toBe(name);
  });

  it('zooms by + and − and turns back by Home', async () => {
    const page = await openGlobe();
    const before = await drawing(page);
    await page.locator('.globe-stage').focus();
    await page.keyboard.press('+');
    expect(await drawing(page)).not.toBe(before);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    expect(await drawing(page)).toBe(before);
  });

  it('opens with the country of the address picked, also in the middle of a visit', async () => {
    const page = await openGlobe('/#jp');
    expect(await picked(page)).toContain('Japan');
    expect(await page.locator('a[data-code="JP"].is-picked').count()).toBe(1);
    await pointOn(page, 'JP');
    await page.evaluate(() => (location.hash = '#eg'));
    await page.getByRole('heading', { name: 'Egypt' }).waitFor();
  });
});

describe('the globe by mouse', () => {
  it('turns by drag, and the end of a drag follows no link', async () => {
    const page = await openGlobe();
    const before = await drawing(page);
    const { x, y } = await pointOn(page, 'MX');
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 10; step += 1) await page.mouse.move(x + step * 4, y);
    await page.mouse.up();
    await expect.poll(() => drawing(page)).not.toBe(before);
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('picks by a first click and opens by a second', async () => {
    const page = await openGlobe();
    const { x, y } = await pointOn(page, 'MX');
    await page.mouse.click(x, y);
    expect([await picked(page), hash(page)]).toEqual([expect.stringContaining('Mexico'), '#mx']);
    expect(new URL(page.url()).pathname).toBe('/');
    await page.mouse.click(x, y);
    await page.waitForURL('**/2026-03-18/countries/mx/');
  });

  it('glides to rest after a throw, and then picks', async () => {
    const page = await openGlobe('/', { reducedMotion: 'no-preference' });
    const { x, y } = await pointOn(page, 'MX');
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 8; step += 1) await page.mouse.move(x - step * 30, y);
    await page.mouse.up();
    await expect.poll(() => hash(page)).toMatch(/^#[a-z]{2}$/);
    const resting = await drawing(page);
    await page.waitForTimeout(200);
    expect(await drawing(page)).toBe(resting);
  });
});

describe('the globe by touch', () => {
  it('picks by a tap', async () => {
    const page = await openGlobe('/globe/#eg', PHONE);
    const { x, y } = await pointOn(page, 'NG');
    await page.touchscreen.tap(x, y);
    await page.getByRole('heading', { name: 'Nigeria', exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/globe/');
  });

  it('lets a vertical swipe scroll the front page', async () => {
    const page = await openGlobe('/', TABLET);
    const { x, y } = await pointOn(page, 'MX');
    const before = await page.evaluate(() => scrollY);
    await swipe(page, { x, y }, { x: 0, y: -20 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
  });

  it.each([
    ['a horizontal swipe on the front page', '/', TABLET, { x: 10, y: 0 }],
    ['a horizontal swipe on its own page', '/globe/#eg', PHONE, { x: 10, y: 0 }],
    ['a vertical swipe on its own page, which does not scroll', '/globe/#eg', PHONE, { x: 0, y: 8 }],
  ] as const)('turns by %s', async (_, path, device, step) => {
    const page = await openGlobe(path, device);
    const before = await drawing(page);
    await swipe(page, await pointOn(page, path === '/' ? 'MX' : 'NG'), step);
    await expect.poll(() => drawing(page)).not.toBe(before);
    expect(new URL(page.url()).pathname).toBe(path.split('#')[0]);
    expect(await page.evaluate(() => scrollY)).toBeLessThan(900);
  });
});
