import { expect, it } from 'vitest';
import { ownedBy, ownershipOf } from '../../src/lib/ownership.ts';
import type { PublishedArticle } from '../../src/schemas/published-article.ts';

const article = (id: string, ownership: PublishedArticle['source']['ownership'], agency?: string) => ({
  source: { id, ownership } as PublishedArticle['source'],
  agency,
});

it('each source counts once by its owner, however many articles it has; one of unknown ownership is not mentioned', () => {
  const articles = [
    article('a', 'private'),
    article('a', 'private'),
    article('b', 'state'),
    article('c', 'unknown'),
  ];
  expect(ownershipOf(articles)).toEqual(['1 privately owned source', '1 state-owned source']);
});

it('copies of one agency are the words of the agency, not of those who print them', () => {
  const articles = [article('a', 'private', 'AFP'), article('b', 'state', 'AFP'), article('c', 'public')];
  expect(ownershipOf(articles)).toEqual(['1 public-service source', '1 news agency']);
});

it('a source shows its owner and the kind of ownership, as far as known', () => {
  expect(ownedBy({ ownership: 'private', owner: 'Hill Press' })).toBe('privately owned (Hill Press)');
  expect(ownedBy({ ownership: 'unknown', owner: 'Hill Press' })).toBe('Hill Press');
  expect(ownedBy({ ownership: 'state' })).toBe('state-owned');
  expect(ownedBy({ ownership: 'unknown' })).toBeUndefined();
});
