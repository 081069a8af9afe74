import { expect, it } from 'vitest';
import { readStories } from '../support/sample-pages.ts';
import { visitSite } from '../support/visit-site.ts';

const site = visitSite();

it.each(['/', '/2026-03-18/'])('%s prints as a front page on one sheet of A4', async (path) => {
  const { page } = await site.visit(path);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  // A4 in points: 210 × 297 mm.
  const [width, height] = (/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? []).slice(1).map(Number);
  expect([Math.round(width ?? 0), Math.round(height ?? 0)]).toEqual([595, 842]);
  await page.emulateMedia({ media: 'print' });
  const [lead] = readStories().sort((a, b) => a.rank - b.rank);
  expect(await page.locator('.front-lead .front-title').textContent()).toContain(lead?.title);
  expect(await page.locator('.front-lead').isVisible()).toBe(true);
  expect(await page.locator('.masthead').isVisible()).toBe(false);
});

it('a front page’s sheet is full to its foot: how the lead divides, then stories, then what was not found', async () => {
  const { page } = await site.visit('/');
  await page.emulateMedia({ media: 'print' });
  // A4 without its margins, in px.
  await page.setViewportSize({ width: 703, height: 1032 });
  expect(await page.locator('.front-lead .front-quote').count()).toBe(2);
  expect(await page.locator('.front-lead .takes-bar').isVisible()).toBe(true);
  expect(await page.locator('.front-side .swatch').count()).toBe(2);
  expect(await page.locator('.front-missed').textContent()).toMatch(
    /^\s*Not in the US headlines that we read\s*0 of 37 headlines in 3 sources/,
  );
  const sheet = await page.locator('.front-columns').evaluate((columns) => {
    const { bottom, right } = columns.getBoundingClientRect();
    const shown = [...columns.querySelectorAll('p')]
      .map((each) => each.getBoundingClientRect())
      .filter((box) => box.left < right);
    const feet = shown.filter((box) => box.left > right / 2).map((box) => box.bottom);
    return { left: bottom - Math.max(...feet), cut: shown.some((box) => box.bottom > bottom + 1) };
  });
  expect(sheet.cut).toBe(false);
  // Less than a title with its countries takes.
  expect(sheet.left).toBeLessThan(80);
  const titles = await page.locator('.front-page .front-title').allTextContents();
  expect(new Set(titles).size).toBe(titles.length);
});

it('a page other than a front page prints without its buttons', async () => {
  const { page } = await site.visit('/about/');
  const shortcuts = page.getByRole('button', { name: 'Shortcuts' });
  expect(await shortcuts.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await shortcuts.isVisible()).toBe(false);
});

it('a story’s last sheet ends with its text, and no link is underlined', async () => {
  for (const { day, slug } of readStories().filter(({ rank }) => rank <= 3)) {
    const { page } = await site.visit(`/${day}/${slug}/`);
    await page.emulateMedia({ media: 'print' });
    const below = await page.evaluate(() => {
      const text = document.querySelector('main')?.getBoundingClientRect().bottom ?? 0;
      return document.documentElement.scrollHeight - text;
    });
    // Less than a line.
    expect(below, slug).toBeLessThan(8);
    const underlined = await page
      .locator('main a:visible')
      .evaluateAll((links) => links.filter((link) => getComputedStyle(link).textDecorationLine !== 'none'));
    expect([slug, underlined.length]).toEqual([slug, 0]);
    await page.close();
  }
});

it('a story prints with the margins of a page and its address, without the reader’s own country', async () => {
  const [lead] = readStories().sort((a, b) => a.rank - b.rank);
  const { page } = await site.visit(`/${lead?.day}/${lead?.slug}/`);
  await page.emulateMedia({ media: 'print' });
  const address = page.locator('.printed-from');
  expect(await address.textContent()).toMatch(new RegExp(`/${lead?.slug}/$`));
  // In one line, on A4 without its margins.
  await page.setViewportSize({ width: 703, height: 1032 });
  expect((await address.boundingBox())?.height).toBeLessThan(20);
  expect(await page.locator('overview-reader-tag').isVisible()).toBe(false);
  expect(
    await page
      .locator('figure.sourced')
      .first()
      .evaluate((each) => getComputedStyle(each).breakInside),
  ).toBe('avoid');
});
