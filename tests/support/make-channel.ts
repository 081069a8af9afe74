import type { Channel } from '../../src/feeds/make-rss.ts';

/** What an invented feed says of itself. */
export const CHANNEL: Channel = {
  title: 'Overview',
  description: 'The world’s news',
  author: 'Overview',
  link: 'https://news.example/',
  self: 'https://news.example/rss.xml',
  selfJson: 'https://news.example/feed.json',
  updated: new Date('2026-03-18T23:59:59Z'),
};
