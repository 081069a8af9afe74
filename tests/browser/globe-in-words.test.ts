import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { countryName } from '../../src/lib/countries.ts';
import { degreesBetween, type Point } from '../../src/components/globe/sphere.ts';
import { isEnglish } from '../../src/schemas/language.ts';
import { readStories } from '../support/sample-pages.ts';
import { globeReady, visitSite } from '../support/visit-site.ts';

const site = visitSite();
const stories = readStories();
/** The other countries with an article in a story of one country. */
const sharing = (code: string): string[] => {
  const own = stories.filter(({ countries }) => countries.includes(code));
  return [...new Set(own.flatMap(({ countries }) => countries))].filter((each) => each !== code).sort();
};

async function openGlobe(path = '/', options = {}): Promise<Page> {
  const { page } = await site.visit(path, { viewport: { width: 1440, height: 900 }, ...options });
  await globeReady(page);
  return page;
}

const panel = (page: Page) => page.locator('.globe-news');

describe('the countries that cover the picked one’s stories too', () => {
  it('are outlined on the globe and named in words', async () => {
    const page = await openGlobe('/#eg');
    const lit = await page
      .locator('svg.globe .is-lit')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-code')).sort());
    expect(lit.length).toBeGreaterThan(2);
    expect(lit).toEqual(sharing('EG'));
    const words = (await page.locator('.sharing').textContent()) ?? '';
    expect(words).toContain('Also covering its stories: ');
    const named = lit.filter((code) => words.includes(countryName(code ?? '')));
    expect(named.length).toBeGreaterThan(0);
    const more = Number(/and (\d+) more/.exec(words)?.[1] ?? 0);
    expect(named.length + more).toBe(lit.length);
  });

  it('are not outlined any more when a country without stories is picked', async () => {
    const page = await openGlobe('/#eg');
    await page.getByLabel('Find a country').fill('New Zealand');
    await expect.poll(() => page.locator('svg.globe .is-lit').count()).toBe(0);
    expect(await page.locator('.sharing').count()).toBe(0);
  });
});

describe('a country without news', () => {
  it('says so when the address asks for it, and what is nearest', async () => {
    const page = await openGlobe('/#nz');
    await page.getByRole('heading', { name: 'New Zealand' }).waitFor();
    expect(await panel(page).textContent()).toContain('We read no source from there yet.');
    expect(await panel(page).textContent()).not.toContain('No article from');
    expect(await page.getByRole('status').textContent()).toBe('New Zealand: no articles on 18 March 2026');
    expect(await page.locator('[data-code="NZ"].is-picked').count()).toBe(1);
    const nearest = panel(page).getByRole('link', { name: /^Nearest with news: / });
    const name = /: (.*), \d+ articles?$/.exec((await nearest.textContent()) ?? '')?.[1] ?? '';
    await nearest.click();
    await page.getByRole('heading', { name, exact: true }).waitFor();
  });

  it('says so when it is found by name in the field', async () => {
    const page = await openGlobe();
    await page.getByLabel('Find a country').fill('Iceland');
    await page.getByRole('heading', { name: 'Iceland' }).waitFor();
    await page.getByLabel('Find a country').fill('lesoth');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Lesotho' }).waitFor();
  });

  it('says so when it is tapped', async () => {
    const page = await openGlobe('/#ke');
    const box = await page.locator('svg.globe [data-code="ET"] path').boundingBox();
    if (!box) throw new Error('Ethiopia is not in sight');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.getByRole('heading', { name: 'Ethiopia' }).waitFor();
  });

  it('says so when its letters are typed on the globe', async () => {
    const page = await openGlobe();
    await page.locator('.globe-stage').focus();
    await page.keyboard.press('q');
    await page.getByRole('heading', { name: 'Qatar' }).waitFor();
  });

  it('that does not exist is said not to', async () => {
    const page = await openGlobe();
    const field = page.getByLabel('Find a country');
    await field.fill('Ruritania');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => field.evaluate((input: HTMLInputElement) => input.validationMessage))
      .toBe('No country’s name begins with “Ruritania”.');
  });
});

it('"Take me somewhere" goes far each time, to a country with a story in English', async () => {
  const page = await openGlobe();
  const points = new Map(
    await page
      .locator('overview-globe template[data-code]')
      .evaluateAll((all) =>
        all.map((each): [string, Point] => [
          each.getAttribute('data-code') ?? '',
          (each.getAttribute('data-point') ?? '').split(' ').map(Number) as Point,
        ]),
      ),
  );
  const picked = () => page.locator('a.is-picked').first().getAttribute('data-code');
  const readable = stories.filter(({ titleLanguage }) => isEnglish(titleLanguage));
  let before = (await picked()) ?? '';
  for (let step = 0; step < 5; step += 1) {
    await page.getByRole('button', { name: 'Take me somewhere' }).click();
    const code = (await picked()) ?? '';
    expect(degreesBetween(points.get(before) ?? [0, 0], points.get(code) ?? [0, 0])).toBeGreaterThanOrEqual(
      60,
    );
    // Its own press's headline names it.
    const slugs = readable.filter(({ countries }) => countries.includes(code)).map(({ slug }) => slug);
    const path = await panel(page).locator('.story-title a').getAttribute('href');
    expect(slugs).toContain(path?.split('/').at(-2));
    before = code;
  }
});

describe('how the globe is moved', () => {
  const hint = (page: Page) => page.locator('.globe-hint');

  it('is said to a mouse once, until it turns', async () => {
    const page = await openGlobe();
    await expect.poll(() => hint(page).textContent()).toBe('Drag to turn');
    expect(await hint(page).isVisible()).toBe(true);
    // Beside the picked country, which a click would open.
    await page.locator('.globe-stage').click({ position: { x: 60, y: 170 } });
    expect(await hint(page).isVisible()).toBe(false);
    await page.reload();
    await globeReady(page);
    await page.waitForTimeout(300);
    expect(await hint(page).isVisible()).toBe(false);
  });

  it('is said to a keyboard once, in its own words', async () => {
    const page = await openGlobe();
    await page.getByRole('button', { name: 'Take me somewhere' }).focus();
    await page.keyboard.press('Tab');
    await expect
      .poll(() => hint(page).textContent())
      .toBe('Arrow keys turn, letters find a country, Enter opens');
    await page.keyboard.press('ArrowLeft');
    expect(await hint(page).isVisible()).toBe(false);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await hint(page).isVisible()).toBe(false);
  });

  it('is said to a finger', async () => {
    const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } };
    const page = await openGlobe('/globe/', phone);
    await expect.poll(() => hint(page).textContent()).toBe('Drag to turn, pinch to zoom');
  });
});

it.each([
  ['the front page', '/', { viewport: { width: 1440, height: 900 } }],
  ['its own page', '/globe/', { viewport: { width: 1440, height: 900 } }],
  ['a phone', '/globe/', { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } }],
] as const)(
  'on %s at most nine names of 12 pixels or more are on the globe, none over another',
  async (_, path, options) => {
    const page = await openGlobe(path, options);
    // In one step, since a frame that is drawn between finding them and measuring them replaces them.
    const namesNow = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<SVGTextElement>('svg.globe .labels text')].map((each) => {
          const { left, right, top, bottom } = each.getBoundingClientRect();
          const scale = each.getScreenCTM()?.a ?? 0;
          return { left, right, top, bottom, pixels: parseFloat(getComputedStyle(each).fontSize) * scale };
        }),
      );
    // Names are drawn anew in the frame after one in which the globe has got another size.
    const smallest = async () => Math.min(...(await namesNow()).map(({ pixels }) => pixels));
    await expect.poll(smallest).toBeGreaterThanOrEqual(12);
    const names = await namesNow();
    expect(names.length).toBeGreaterThan(1);
    expect(names.length).toBeLessThanOrEqual(9);
    for (const [index, a] of names.entries()) {
      // The box of a name is as high as its font's tallest letters: a few pixels of it are empty.
      for (const b of names.slice(index + 1))
        expect(a.left < b.right && b.left < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom).toBe(
          false,
        );
    }
  },
);
