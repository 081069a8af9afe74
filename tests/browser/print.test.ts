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

it('a page other than a front page prints without its buttons', async () => {
  const { page } = await site.visit('/about/');
  const shortcuts = page.getByRole('button', { name: 'Shortcuts' });
  expect(await shortcuts.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await shortcuts.isVisible()).toBe(false);
});

it('a story prints with the margins of a page and its address, without the reader’s own country', async () => {
  const [lead] = readStories().sort((a, b) => a.rank - b.rank);
  const { page } = await site.visit(`/${lead?.day}/${lead?.slug}/`);
  await page.emulateMedia({ media: 'print' });
  const address = page.locator('.printed-from');
  expect(await address.textContent()).toMatch(new RegExp(`/${lead?.slug}/$`));
  expect(await address.isVisible()).toBe(true);
  expect(await page.locator('overview-reader-tag').isVisible()).toBe(false);
  expect(
    await page
      .locator('figure.sourced')
      .first()
      .evaluate((each) => getComputedStyle(each).breakInside),
  ).toBe('avoid');
});
