import { expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { contentWidth, lookThrough, shiftOf, unfold } from '../support/look-through.ts';
import { pagesToLookAt } from '../support/sample-pages.ts';

const open = lookThrough({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });

it.each(pagesToLookAt())(
  'the page %s, narrow and dark, has no error, does not jump, fits its window and passes axe',
  async (_, path) => {
    const { page, troubles } = await open(path);
    expect(await shiftOf(page)).toBeLessThanOrEqual(0.02);
    expect(troubles).toEqual([]);
    await unfold(page);
    expect(await contentWidth(page, 390)).toBeLessThanOrEqual(390);
    expect(await violationsOf(page)).toEqual([]);
  },
);
