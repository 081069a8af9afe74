import { expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { contentWidth, lookThrough, shiftOf, unfold } from '../support/look-through.ts';
import { pagesToLookAt } from '../support/sample-pages.ts';

const open = lookThrough({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
const seen = new Map<string, string>();

it.each(pagesToLookAt())(
  'the page %s, wide and light, asks nothing of others, has no error, has a title of its own, does not jump and passes axe',
  async (_, path) => {
    const { page, troubles } = await open(path);
    expect(await shiftOf(page)).toBeLessThanOrEqual(0.02);
    expect(troubles).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('meta[name="description"]').getAttribute('content')).toMatch(/\S{3}/);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.getByText('This is a sample').isVisible()).toBe(true);
    const title = await page.title();
    expect(seen.get(title)).toBeUndefined();
    seen.set(title, path);
    await unfold(page);
    expect(await violationsOf(page)).toEqual([]);
    expect(await contentWidth(page, 1440)).toBeLessThanOrEqual(1440);
    expect(await contentWidth(page, 768)).toBeLessThanOrEqual(768);
  },
);
