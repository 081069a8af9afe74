import { expect, it } from 'vitest';
import { makeJson } from '../../src/feeds/make-json.ts';
import { CHANNEL } from '../support/make-channel.ts';

it('a JSON feed says what JSON Feed 1.1 asks', () => {
  const item = {
    title: 'The digest',
    link: 'https://news.example/2026-03-18/',
    guid: 'urn:day',
    date: new Date('2026-03-18T23:59:59Z'),
    description: 'Fourteen stories',
    html: '<p>Fourteen stories</p>',
  };
  expect(JSON.parse(makeJson(CHANNEL, [item]))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Overview',
    home_page_url: 'https://news.example/',
    feed_url: 'https://news.example/feed.json',
    description: 'The world’s news',
    language: 'en',
    authors: [{ name: 'Overview' }],
    items: [
      {
        id: 'urn:day',
        url: 'https://news.example/2026-03-18/',
        title: 'The digest',
        content_html: '<p>Fourteen stories</p>',
        summary: 'Fourteen stories',
        date_published: '2026-03-18T23:59:59.000Z',
      },
    ],
  });
});

it('sets an item apart by a tag, if it has a category', () => {
  const item = {
    title: 'A',
    link: 'https://a.example/',
    guid: 'a',
    date: new Date(0),
    description: '',
    html: '',
  };
  const { items } = JSON.parse(makeJson(CHANNEL, [item, { ...item, category: 'Sport' }])) as {
    items: { tags?: string[] }[];
  };
  expect(items.map(({ tags }) => tags)).toEqual([undefined, ['Sport']]);
});
