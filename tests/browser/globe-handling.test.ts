import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { globeReady, visitSite } from '../support/visit-site.ts';

const site = visitSite();

const drawing = (page: Page) => page.locator('svg.globe .graticule').getAttribute('d');

async function openGlobe(options = {}): Promise<{ page: Page; x: number; y: number }> {
  const { page } = await site.visit('/', options);
  await globeReady(page);
  await page.locator('.globe-stage').scrollIntoViewIfNeeded();
  const box = await page.locator('svg.globe').boundingBox();
  if (!box) throw new Error('the globe is not shown');
  return { page, x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

it('every country with news has one link on the globe', async () => {
  const { page } = await site.visit('/', { javaScriptEnabled: false });
  const codesOf = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((each) => each.getAttribute('data-code')).sort());
  const linked = await codesOf('svg.globe a[href]');
  expect(linked.length).toBeGreaterThan(15);
  expect(linked).toEqual(await codesOf('overview-globe template[data-code]'));
});

it('the globe stays where a hand held it before letting go', async () => {
  const { page, x, y } = await openGlobe({ reducedMotion: 'no-preference' });
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 6 });
  await page.waitForTimeout(400);
  const held = await drawing(page);
  await page.mouse.up();
  await page.waitForTimeout(300);
  expect(await drawing(page)).toBe(held);
});

it('a swipe that scrolls the page leaves the globe as it was', async () => {
  const tablet = { hasTouch: true, isMobile: true, viewport: { width: 820, height: 1180 } };
  const { page, x, y } = await openGlobe({ ...tablet, reducedMotion: 'no-preference' });
  const before = await drawing(page);
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [{ x, y }]);
  for (let step = 1; step <= 10; step += 1) await touch('touchMove', [{ x, y: y - step * 20 }]);
  await touch('touchEnd', []);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
  await page.waitForTimeout(300);
  expect(await drawing(page)).toBe(before);
});

it('zooms by buttons too, for readers without a keyboard', async () => {
  const { page } = await openGlobe();
  const radius = async () => Number(await page.locator('svg.globe .sea').getAttribute('r'));
  const whole = await radius();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  expect(await radius()).toBeCloseTo(whole * 1.25, 3);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  expect(await radius()).toBeCloseTo(whole, 3);
});
