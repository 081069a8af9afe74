import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../../scripts/pipeline/gather/feed/parse-feed.ts';

/** The registry knows an address that has moved; another answers. */
const ORIGIN = { url: 'https://old.example/feed', answeredBy: 'https://new.example/blog/feed.xml' };
const ATOM = 'xmlns="http://www.w3.org/2005/Atom"';

function entriesOf(document: string) {
  const parsed = parseFeed(document, ORIGIN);
  if (!parsed.ok) throw new Error(parsed.failure.detail);
  return parsed.value.entries;
}

const urlOf = (document: string) => entriesOf(document)[0]?.url;
const rss = (link: string, { channel = '', attributes = '' } = {}) =>
  `<rss version="2.0"><channel ${attributes}><title>G</title>${channel}<item><title>A</title><link>${link}</link></item></channel></rss>`;
const atom = (entry: string, { feed = '', attributes = '' } = {}) =>
  `<feed ${ATOM} ${attributes}><title>G</title>${feed}<entry><title>A</title>${entry}</entry></feed>`;

describe('a relative link of a feed is relative to', () => {
  it.each([
    ['the address that answered', rss('/posts/1'), 'https://new.example/posts/1'],
    ['its folder', rss('posts/1'), 'https://new.example/blog/posts/1'],
    [
      'the address that answered, where the feed names only itself',
      atom('<link href="/posts/1"/>', { feed: '<link rel="self" href="https://old.example/feed"/>' }),
      'https://new.example/posts/1',
    ],
    [
      'the channel’s link',
      rss('posts/1', { channel: '<link>https://site.example/</link>' }),
      'https://site.example/posts/1',
    ],
    [
      'the channel’s link, which is itself relative',
      rss('posts/1', { channel: '<link>/news/</link>' }),
      'https://new.example/news/posts/1',
    ],
    [
      'the document of an Atom feed, not the page that it belongs to',
      atom('<link href="1"/>', { feed: '<link href="/"/>' }),
      'https://new.example/blog/1',
    ],
    [
      'the site of an Atom feed that another host keeps',
      atom('<link href="/1"/>', { feed: '<link href="https://site.example/"/>' }),
      'https://site.example/1',
    ],
    [
      'the bases around it, each resolved against the next',
      atom('<link xml:base="c/" href="1"/>', { attributes: 'xml:base="/a/"' }).replace(
        '<entry>',
        '<entry xml:base="b/">',
      ),
      'https://new.example/a/b/c/1',
    ],
    [
      'the address that answered, where the guid is the only link',
      '<rss version="2.0"><channel><item><title>A</title><guid>/posts/1</guid></item></channel></rss>',
      'https://new.example/posts/1',
    ],
    [
      'the base of its content',
      atom('<content type="text/html" xml:base="https://base.example/x/" src="1?a=1&amp;b=2"/>'),
      'https://base.example/x/1?a=1&b=2',
    ],
    [
      'the base of the channel',
      rss('1', { attributes: 'xml:base="https://base.example/x/"' }),
      'https://base.example/x/1',
    ],
  ])('%s', (_, document, url) => {
    expect(urlOf(document)).toBe(url);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://me:secret@base.example/', 'file:///', ' '])(
    'nothing that is no address of the web: %s',
    (base) => {
      expect(urlOf(atom('<link href="/1"/>', { attributes: `xml:base="${base}"` }))).toBe(
        'https://new.example/1',
      );
    },
  );

  it.each([
    ['&#038; for an ampersand', '<![CDATA[/posts?a=1&#038;b=2]]>', '/posts?a=1&b=2'],
    ['an ampersand escaped twice', '/posts?a=1&amp;amp;b=2', '/posts?a=1&b=2'],
    ['its host without a scheme', 'new.example/posts/1', '/posts/1'],
    ['two schemes', 'http://https://new.example/posts/1', '/posts/1'],
  ])('and mended where it has %s', (_what, link, path) => {
    expect(urlOf(rss(link))).toBe(`https://new.example${path}`);
  });

  it('and found where RSS has a link as Atom writes it', () => {
    const item = '<item><title>A</title><link href="/posts/1"/></item>';
    expect(urlOf(`<rss version="2.0"><channel><title>G</title>${item}</channel></rss>`)).toBe(
      'https://new.example/posts/1',
    );
  });

  it('and taken with its scheme where it begins with www.', () => {
    expect(urlOf(rss('www.site.example/posts/1'))).toBe('https://www.site.example/posts/1');
  });

  it('and not the beginning of the site, where the entry has another address', () => {
    const item = 'https://new.example/</link><guid>https://new.example/posts/1</guid><link>';
    expect(urlOf(rss(item))).toBe('https://new.example/posts/1');
  });

  it('the base that is in force where it stands, not one that has ended', () => {
    const document = `<feed ${ATOM}><title>G</title><entry xml:base="https://a.example/"><title>A</title><link href="1"/></entry><entry><title>B</title><link href="2"/></entry></feed>`;
    expect(entriesOf(document).map(({ url }) => url)).toEqual([
      'https://a.example/1',
      'https://new.example/blog/2',
    ]);
  });
});

it('an entry names its feed by the address of the registry', () => {
  expect(entriesOf(rss('/1'))[0]?.feed).toBe(ORIGIN.url);
});
