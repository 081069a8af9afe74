import { describe, expect, it } from 'vitest';
import { findFeeds } from '../../../../scripts/pipeline/gather/registry/find-feeds.ts';
import { webPage } from '../../../support/make-page.ts';

const HOME = 'https://gazette.example/world/';
const find = (head: string, article = '') => findFeeds(webPage({ head, article }), HOME);

describe('the feeds of a homepage', () => {
  it('are those that it announces, comments last', () => {
    const head = `<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">
      <link rel="ALTERNATE" type="application/atom+xml" href="atom">
      <link rel="alternate" type="text/html" hreflang="de" href="/de">
      <link rel="stylesheet" href="/feed.css"><link rel="feed" href="//feeds.example/all.json">`;
    expect(find(head).slice(0, 3)).toEqual([
      'https://gazette.example/world/atom',
      'https://feeds.example/all.json',
      'https://gazette.example/comments/feed/',
    ]);
  });

  it.each([
    ['<base href="/flow/">', 'https://gazette.example/flow/one.xml'],
    ['<base target="_top"><base href="https://cdn.example/a/">', 'https://cdn.example/a/one.xml'],
    ['<base href="/flow/"><base href="/second/">', 'https://gazette.example/flow/one.xml'],
    ['<base href="javascript:alert(1)"><base href="/second/">', 'https://gazette.example/world/one.xml'],
    ['<base href="data:text/html,x">', 'https://gazette.example/world/one.xml'],
  ])('relative to the base of the page: %s', (base, feed) => {
    const link = '<link rel="alternate" type="application/rss+xml; charset=utf-8" href="one.xml">';
    expect(find(`${base}${link}`)[0]).toBe(feed);
  });

  it('and those that the header of its answer announces', () => {
    const header = '</flow.xml>; rel="alternate"; type="application/rss+xml", </x.css>; rel=preload';
    expect(findFeeds(webPage({ head: '<base href="/flow/">', article: '' }), HOME, header)[0]).toBe(
      'https://gazette.example/flow.xml',
    );
    expect(findFeeds('<div>'.repeat(100_000), HOME, header)[0]).toBe('https://gazette.example/flow.xml');
  });

  it('then those that it links to', () => {
    const article =
      '<a href="/about">About</a> <a href="/rss/all.xml">Follow us</a> <a href="/x">RSS</a> <a href="javascript:rss()">feed</a>';
    expect(find('', article).slice(0, 2)).toEqual([
      'https://gazette.example/rss/all.xml',
      'https://gazette.example/x',
    ]);
  });

  it('then those that are usual, each once, no more than are worth trying', () => {
    const links = Array.from({ length: 50 }, (_, n) => `<a href="/feed?${n}">a</a>`).join('');
    expect(find('')).toContain('https://gazette.example/feed.json');
    expect(find('', links)).toHaveLength(12);
    expect(findFeeds('<div>'.repeat(100_000), HOME)).toContain('https://gazette.example/rss.xml');
  });
});
