import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { globeReady, visitSite } from '../support/visit-site.ts';

const site = visitSite();

const picked = async (page: Page) => (await page.locator('.country-name').textContent())?.trim();
const hash = (page: Page) => new URL(page.url()).hash;
const radius = async (page: Page) => Number(await page.locator('svg.globe .sea').getAttribute('r'));

/** Where the page stands once its scrolling, which may be smooth, has ended. */
async function scrollEnd(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (let still = 0, last = scrollY; still < 20; last = scrollY) {
      await new Promise(requestAnimationFrame);
      still = scrollY === last ? still + 1 : 0;
    }
    return scrollY;
  });
}

async function openGlobe(path = '/', options = {}): Promise<Page> {
  const { page } = await site.visit(path, options);
  await globeReady(page);
  return page;
}

describe('a country is found on the globe', () => {
  it('by typing the beginning of its name, which turns the globe to it', async () => {
    const page = await openGlobe();
    await page.locator('.globe-stage').focus();
    await page.keyboard.type('jap');
    expect([await picked(page), hash(page)]).toEqual(['Japan', '#jp']);
    await expect.poll(() => page.locator('.globe .labels text').allTextContents()).toContain('Japan');
    expect(await page.locator('.globe-tip').textContent()).toMatch(/^Japan: \d+ articles$/);
  });

  it('by its name in the field next to it', async () => {
    const page = await openGlobe();
    await page.getByLabel('Find a country').fill('kenya');
    expect([await picked(page), hash(page)]).toEqual(['Kenya', '#ke']);
  });

  it('by going back and forward through the countries that were picked', async () => {
    const page = await openGlobe();
    const first = await picked(page);
    await page.getByLabel('Find a country').fill('Japan');
    await page.getByLabel('Find a country').fill('Kenya');
    await page.goBack();
    await expect.poll(() => picked(page)).toBe('Japan');
    await page.goBack();
    await expect.poll(() => picked(page)).toBe(first);
    await page.goForward();
    await expect.poll(() => picked(page)).toBe('Japan');
  });

  it('by being taken somewhere, the same for everyone that day', async () => {
    const walks = [];
    for (const path of ['/', '/']) {
      const page = await openGlobe(path);
      const walk = [];
      for (let step = 0; step < 3; step += 1) {
        await page.getByRole('button', { name: 'Take me somewhere' }).click();
        walk.push(await picked(page));
      }
      walks.push(walk);
    }
    expect(new Set(walks[0]).size).toBe(3);
    expect(walks[1]).toEqual(walks[0]);
  });

  it('by pointing at it, which says its name and how much its press published', async () => {
    const page = await openGlobe('/#eg');
    const shape = page.locator('svg.globe a[data-code="EG"] path').first();
    await shape.hover();
    await expect.poll(() => page.locator('.globe-tip').textContent()).toMatch(/^Egypt: \d+ articles?$/);
    expect(await page.locator('.globe-tip').isVisible()).toBe(true);
  });
});

describe('the wheel over the globe', () => {
  it('scrolls the page, and zooms with Ctrl', async () => {
    const page = await openGlobe('/', { viewport: { width: 1000, height: 500 } });
    await page.locator('svg.globe').hover();
    const whole = await radius(page);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    expect(await radius(page)).toBe(whole);
    const scrolled = await scrollEnd(page);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await expect.poll(() => radius(page)).toBeGreaterThan(whole * 1.1);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  it('zooms a globe that has the focus, until it is whole; then the page scrolls on', async () => {
    const page = await openGlobe('/', { viewport: { width: 1000, height: 500 } });
    await page.locator('svg.globe').hover();
    await page.locator('.globe-stage').focus();
    const before = await page.evaluate(() => scrollY);
    const whole = await radius(page);
    await page.mouse.wheel(0, -200);
    await expect.poll(() => radius(page)).toBeGreaterThan(whole * 1.1);
    for (let turns = 0; turns < 6; turns += 1) await page.mouse.wheel(0, 200);
    await expect.poll(() => radius(page)).toBe(whole);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  });
});

it('two fingers pinch the globe nearer', async () => {
  const page = await openGlobe('/globe/', {
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  const box = await page.locator('svg.globe').boundingBox();
  if (!box) throw new Error('the globe is not shown');
  // Above the sheet.
  const [x, y] = [box.x + box.width / 2, 200];
  const whole = await radius(page);
  const session = await page.context().newCDPSession(page);
  for (let step = 0; step <= 10; step += 1) {
    const touchPoints = [-1, 1].map((side, id) => ({ x: x + side * (30 + step * 8), y, id }));
    await session.send('Input.dispatchTouchEvent', {
      type: step === 0 ? 'touchStart' : 'touchMove',
      touchPoints,
    });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => radius(page)).toBeGreaterThan(whole * 1.5);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});
