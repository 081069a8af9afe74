import { expect, it } from 'vitest';
import { tombstonesOf, tombstoneTitle } from '../../src/lib/withdrawals.ts';
import { siteAddressSchema, sortedWithdrawals, withdrawalName } from '../../src/schemas/withdrawal.ts';
import { withdrawnArticle, withdrawnDay, withdrawnStory } from '../support/make-withdrawal.ts';

const ID = '0123456789abcdef';
const article = withdrawnArticle(ID, {
  addresses: [
    `/2026-03-18/articles/${ID}/`,
    '/2026-03-18/flood/',
    '/2026-03-18/flood/card.png',
    '/2026-03-19/missed/de/',
  ],
});

it('a day has a page for each address that went, and for no file', () => {
  expect(tombstonesOf('2026-03-18', [article]).map(({ path }) => path)).toEqual([`articles/${ID}`, 'flood']);
  expect(tombstonesOf('2026-03-19', [article]).map(({ path }) => path)).toEqual(['missed/de']);
  expect(tombstonesOf('2026-03-20', [article])).toEqual([]);
});

it('an address tells of its own withdrawal, else of that of its day', () => {
  const addresses = ['/2026-03-18/', `/2026-03-18/articles/${ID}/`, '/2026-03-18/flood/'];
  const day = withdrawnDay('2026-03-18', { addresses });
  for (const all of [
    [article, day],
    [day, article],
  ])
    expect(tombstonesOf('2026-03-18', all).map(({ path, withdrawal }) => [path, withdrawal.kind])).toEqual([
      ['', 'day'],
      [`articles/${ID}`, 'article'],
      ['flood', 'day'],
    ]);
});

it('says what was withdrawn, or that a page went with something else', () => {
  expect(tombstoneTitle(article, article.page)).toBe('This article was withdrawn on 20 March 2026');
  expect(tombstoneTitle(withdrawnStory([ID]), '/2026-03-18/story/')).toBe(
    'This story was withdrawn on 20 March 2026',
  );
  expect(tombstoneTitle(withdrawnDay(), '/2026-03-18/')).toBe(
    'The digest of 18 March 2026 was withdrawn on 20 March 2026',
  );
  expect(tombstoneTitle(article, '/2026-03-18/flood/')).toBe('This page is no longer here');
});

it('withdrawals have one name and one order each', () => {
  const all = [withdrawnStory([ID]), withdrawnDay(), article];
  expect(sortedWithdrawals([...all, article]).map(withdrawalName)).toEqual([
    `2026-03-18-article-${ID}`,
    '2026-03-18-day',
    `2026-03-18-story-${ID}`,
  ]);
});

it.each(['/../x/', '/2026-03-18/./x', '//x/', '/a/..', 'a/', '/A/', '/a b/', '/a\\b/'])(
  '%j is no address that a record may name',
  (address) => {
    expect(siteAddressSchema.safeParse(address).success).toBe(false);
  },
);
