import { expect, it } from 'vitest';
import { jsonFeedFailures } from '../../scripts/checks/json-feed-failures.ts';

const feed = (...ids: string[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items: ids.map((id) => ({ id })),
});

it('a feed with the items of the RSS feed has no failure', () => {
  expect(jsonFeedFailures(JSON.stringify(feed('a', 'b')), ['a', 'b'])).toEqual([]);
});

it.each([
  ['no JSON', '{', 'it is not JSON'],
  ['nothing', 'null', 'its version is not'],
  ['another version', JSON.stringify({ ...feed(), version: '1' }), 'its version is not'],
  ['no items', JSON.stringify({ ...feed(), items: undefined }), 'it has no items'],
  ['no title', JSON.stringify({ ...feed('a', 'b'), title: '' }), 'it has no title'],
  ['an id twice', JSON.stringify(feed('a', 'a')), 'two items have the id "a"'],
  ['an item less', JSON.stringify(feed('a')), 'its items are not those of the RSS feed'],
  ['another order', JSON.stringify(feed('b', 'a')), 'its items are not those of the RSS feed'],
])('%s is a failure', (_, text, failure) => {
  expect(jsonFeedFailures(text, ['a', 'b']).join('\n')).toContain(failure);
});
