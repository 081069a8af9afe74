import { expect, it } from 'vitest';
import { byInterest } from '../../src/lib/by-interest.ts';
import type { PublishedArticle } from '../../src/schemas/published-article.ts';

type Compared = Pick<PublishedArticle, 'id' | 'kind' | 'shownLanguage' | 'worth'>;

const article = (id: string, changes: Partial<Compared> = {}): PublishedArticle =>
  ({ id, kind: 'report', shownLanguage: 'en', worth: 2, ...changes }) as PublishedArticle;

it('lists reports by consequence, then forecasts and opinion, then what has no English', () => {
  const articles = [
    article('forecast', { kind: 'routine', worth: 4 }),
    article('foreign', { shownLanguage: 'fa', worth: 5 }),
    article('small', { worth: 1 }),
    article('equal-b'),
    article('equal-a'),
    article('large', { worth: 3 }),
    article('view', { kind: 'opinion', worth: 3 }),
  ];
  const order = ['large', 'equal-a', 'equal-b', 'small', 'forecast', 'view', 'foreign'];
  expect(articles.toSorted(byInterest).map(({ id }) => id)).toEqual(order);
});
