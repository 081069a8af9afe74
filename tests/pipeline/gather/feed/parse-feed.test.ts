import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entrySchema } from '../../../../src/schemas/entry.ts';
import { parseFeed, type ParsedFeed } from '../../../../scripts/pipeline/gather/feed/parse-feed.ts';
import { rssFeed } from '../../../support/make-feed.ts';

const URL_OF_FEED = 'https://gazette.example/rss.xml';

function parse(document: string): ParsedFeed {
  const parsed = parseFeed(document, { url: URL_OF_FEED });
  if (!parsed.ok) throw new Error(`${parsed.failure.reason}: ${parsed.failure.detail}`);
  return parsed.value;
}

const first = (document: string) => parse(document).entries[0];
const item = (xml: string) => first(rssFeed(xml));
const LINKED = '<title>A</title><link>https://gazette.example/1</link>';

const ATOM = 'xmlns="http://www.w3.org/2005/Atom"';

describe('every format gives the same entry', () => {
  const expected = {
    title: 'Bread & salt',
    url: 'https://gazette.example/1',
    published: '2026-11-23T06:00:00Z',
  };

  it.each([
    [
      'rss',
      rssFeed(
        '<title>Bread &amp; salt</title><link>https://gazette.example/1</link><pubDate>Mon, 23 Nov 2026 06:00:00 GMT</pubDate>',
      ),
    ],
    [
      'rss',
      '<rss version="0.91"><channel><title>G</title><item><title>Bread &amp;amp; salt</title><link>https://gazette.example/1</link><pubDate>23 Nov 26 07:00 CET</pubDate></item></channel></rss>',
    ],
    [
      'rdf',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>G</title></channel><item rdf:about="https://gazette.example/1"><title>Bread &amp; salt</title><dc:date>2026-11-23T06:00:00Z</dc:date></item></rdf:RDF>',
    ],
    [
      'atom',
      `<feed ${ATOM}><title>G</title><entry><title type="html">Bread &amp;amp; salt</title><link rel="self" href="https://gazette.example/1.atom"/><link href="https://gazette.example/1"/><published>2026-11-23T07:00:00+01:00</published></entry></feed>`,
    ],
    [
      'atom',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>G</title><entry><title>Bread &amp; salt</title><link rel="alternate" href="https://gazette.example/1"/><issued>2026-11-23T06:00:00Z</issued></entry></feed>',
    ],
    [
      'json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'G',
        items: [
          {
            id: '1',
            url: 'https://gazette.example/1',
            title: 'Bread & salt',
            date_published: '2026-11-23T06:00:00Z',
          },
        ],
      }),
    ],
  ])('%s', (format, document) => {
    expect(parse(document).format).toBe(format);
    expect(first(document)).toMatchObject(expected);
  });
});

describe('an entry is plain text with absolute addresses', () => {
  it('whose title is text, however often its HTML was escaped', () => {
    expect(item('<title>&lt;b&gt;Salt&lt;/b&gt; &amp;amp; bread</title>')?.title).toBe('Salt & bread');
    expect(item('<title><![CDATA[<i>Salt</i> &amp; bread]]></title>')?.title).toBe('Salt & bread');
  });

  it('with its summary on one line and its full content as blocks', () => {
    const xml = `${LINKED}<description>&lt;p&gt;Prices rose.&lt;/p&gt;</description>
      <content:encoded><![CDATA[<p>Prices rose.</p><h2>Why</h2><p>Nobody knows.</p>]]></content:encoded>`;
    expect(item(xml)).toMatchObject({
      summary: 'Prices rose.',
      blocks: [
        { kind: 'paragraph', text: 'Prices rose.' },
        { kind: 'heading', text: 'Why' },
        { kind: 'paragraph', text: 'Nobody knows.' },
      ],
    });
  });

  it('whose long description is its content', () => {
    const paragraph =
      'The council met for the third time this week and again left without a decision. '.repeat(5);
    const entry = item(
      `${LINKED}<description><![CDATA[<p>${paragraph}</p><p>${paragraph}</p>]]></description>`,
    );
    expect(entry?.blocks).toHaveLength(2);
    expect(entry?.summary).toMatch(/^The council .+decision\.$/);
  });

  it('with a title from its summary when it has none', () => {
    expect(item('<link>/1</link><description>Rain came. It stayed.</description>')?.title).toBe('Rain came.');
  });

  it.each([
    ['/a/b', 'https://gazette.example/a/b'],
    ['//other.example/x', 'https://other.example/x'],
    ['https://gazette.example/ä?a=1&amp;b=2', 'https://gazette.example/%C3%A4?a=1&b=2'],
    ['https:\\\\gazette.example\\1', 'https://gazette.example/1'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['https://user:secret@gazette.example/1', undefined],
    [`https://gazette.example/${'a'.repeat(3_000)}`, undefined],
  ])('whose link %s leads to %s', (link, url) => {
    expect(item(`<title>A</title><link>${link}</link>`)?.url).toBe(url);
  });

  it('whose relative link is relative to the nearest xml:base', () => {
    const document = `<feed ${ATOM} xml:base="https://gazette.example/news/"><title>G</title><entry xml:base="2026/"><title>A</title><link href="1.html"/></entry></feed>`;
    expect(first(document)?.url).toBe('https://gazette.example/news/2026/1.html');
  });

  it('whose guid stands in for a missing link when it is one', () => {
    expect(item('<title>A</title><guid>https://gazette.example/7</guid>')?.url).toBe(
      'https://gazette.example/7',
    );
    const other = item('<title>A</title><guid isPermaLink="false">https://gazette.example/7</guid>');
    expect(other).toMatchObject({ guid: 'https://gazette.example/7', url: undefined });
  });

  it('with author, section, language and image', () => {
    const xml = `${LINKED}<dc:creator>A. Bee</dc:creator><category>Politics</category><category>Salt</category>
      <media:content url="small.jpg" medium="image" width="100"/>
      <media:content url="/large.jpg" medium="image" width="900"><media:credit>C. Dee</media:credit><media:description>A salt &lt;b&gt;pan&lt;/b&gt;</media:description></media:content>`;
    expect(item(xml)).toMatchObject({
      byline: 'A. Bee',
      section: 'Politics',
      language: 'fr',
      image: { url: 'https://gazette.example/large.jpg', alt: 'A salt pan', credit: 'C. Dee' },
    });
  });
});

describe('a malformed feed yields what can be had', () => {
  it('cut off within an entry: the entries before it', () => {
    const whole = rssFeed(LINKED, LINKED);
    const { entries, notes } = parse(whole.slice(0, whole.lastIndexOf('example/1') + 3));
    expect(entries).toHaveLength(1);
    expect(notes).toEqual(['it breaks off within an entry, which was dropped']);
  });

  it('cut off between two entries: all of them', () => {
    const whole = rssFeed(LINKED, LINKED);
    expect(parse(whole.slice(0, whole.lastIndexOf('</channel>'))).entries).toHaveLength(2);
  });

  it('with junk before it, bare ampersands, control characters, undeclared prefixes', () => {
    const document = `\n junk ${rssFeed('<title>Salt & b\0re\bad</title><foo:bar>x</foo:bar><link>/?a=1&b=2</link>')}`;
    expect(first(document)).toMatchObject({ title: 'Salt & bread', url: 'https://gazette.example/?a=1&b=2' });
  });

  it('in capitals', () => {
    expect(
      first(
        '<RSS VERSION="2.0"><CHANNEL><TITLE>G</TITLE><ITEM><TITLE>A</TITLE><LINK>https://gazette.example/1</LINK></ITEM></CHANNEL></RSS>',
      ),
    ).toMatchObject({ title: 'A' });
  });

  it('with one guid for all', () => {
    const entries = parse(
      rssFeed('<title>A</title><guid>x</guid>', '<title>B</title><guid>x</guid>'),
    ).entries;
    expect(entries.map(({ title }) => title)).toEqual(['A', 'B']);
  });

  it('with more entries than a feed has: the first 500', () => {
    const { entries, notes } = parse(rssFeed(...Array<string>(700).fill(LINKED)));
    expect(entries).toHaveLength(500);
    expect(notes).toEqual(['only the first 500 entries were read']);
  });
});

describe('what is no feed is named', () => {
  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    [
      '<!doctype html><html><title>Just a moment...</title><body>Checking your browser</body></html>',
      'challenge page',
    ],
    ['<!doctype html><title>Not found</title>', 'web page'],
    ['{"error":"rate limited"}', 'not a feed'],
    ['{"version":"https://jsonfeed.org/version/1.1","items":[', 'unreadable'],
    ['hello', 'not a feed'],
  ])('%s', (document, reason) => {
    expect(parseFeed(document, { url: URL_OF_FEED })).toMatchObject({ failure: { reason } });
  });
});

describe('whatever the document is', () => {
  const pieces = fc.constantFrom(
    '<rss>',
    '<channel>',
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<link>',
    'https://a.example/',
    '<![CDATA[',
    ']]>',
    '&lt;b&gt;',
    '&#0;',
    '&nbsp;',
    '<pubDate>',
    '99 Foo 2026',
    '<feed>',
    '<entry>',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '<',
  );

  it('its entries are valid, and their addresses http or https', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 40 }), (parts) => {
        const parsed = parseFeed(`<rss><channel>${parts.join('')}`, { url: URL_OF_FEED });
        for (const entry of parsed.ok ? parsed.value.entries : []) {
          expect(entrySchema.safeParse(entry).error).toBeUndefined();
          expect(entry.url ?? 'https:').toMatch(/^https?:/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
