import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/schemas/entry.ts';
import { parseFeed } from '../../../../scripts/pipeline/gather/feed/parse-feed.ts';
import { escapeLiterals } from '../../../../scripts/pipeline/gather/html/literal-brackets.ts';
import { htmlToText } from '../../../../scripts/pipeline/gather/html/html-to-blocks.ts';
import { cleanText } from '../../../../scripts/text/clean-text.ts';
import { rssFeed } from '../../../support/make-feed.ts';
import { inLittleWork } from '../../../support/work-time.ts';

function first(document: string): Entry | undefined {
  const parsed = parseFeed(document, { url: 'https://gazette.example/feed' });
  return parsed.ok ? parsed.value.entries[0] : undefined;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const atom = (inner: string) =>
  first(`<feed xmlns="http://www.w3.org/2005/Atom"><title>G</title><entry>${inner}</entry></feed>`);
const rss = (title: string) => first(rssFeed(`<title>${title}</title>`))?.title;

/** Texts that say something with the signs of markup. */
const TEXTS = [
  '<hello-friend> plays again',
  '<hello-friend>',
  'The <u> and the <s> are struck out',
  'Fish &amp; chips, as code has it',
  'Why x<y and y>z',
  'I <3 trams',
  'Save 10% <now',
];

describe('a plain text of a feed stays what it is', () => {
  it.each(TEXTS)('%s', (text) => {
    expect(atom(`<title type="text">${escaped(text)}</title>`)?.title).toBe(text);
    expect(atom(`<title>${escaped(text)}</title>`)?.title).toBe(text);
    expect(atom(`<title><![CDATA[${text}]]></title>`)?.title).toBe(text);
    const item = { id: '1', url: 'https://gazette.example/1', title: text, tags: [text], summary: text };
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ ...item, authors: [{ name: text }] }],
    };
    expect(first(JSON.stringify(feed))).toMatchObject({
      title: text,
      section: text,
      byline: text,
      summary: text,
    });
  });

  it('but for a summary of Atom without a type that is HTML', () => {
    const entry = `<title>A</title><summary>${escaped('<p>The <b>ferry</b> is back</p>')}</summary>`;
    expect(atom(entry)).toMatchObject({ summary: 'The ferry is back' });
  });

  it('in the names and categories of Atom too', () => {
    const entry = `<title>A</title><summary>${escaped('<b> is bold')}</summary><category term="${escaped('<i>')}"/><author><name>${escaped('<me>')}</name></author>`;
    expect(atom(entry)).toMatchObject({ summary: '<b> is bold', section: '<i>', byline: '<me>' });
  });
});

describe('a title of RSS has markup where it is markup', () => {
  it.each<[written: string, title: string]>([
    ...TEXTS.filter((text) => !text.includes('&')).map((text) => [escaped(text), text] as [string, string]),
    ['&lt;style&gt; sheets turn 30', '<style> sheets turn 30'],
    ['&lt;b&gt;Salt&lt;/b&gt; &amp;amp; bread', 'Salt & bread'],
    ['<![CDATA[<i class="x">Salt</i><br>and <span style="a:b">bread]]>', 'Salt and bread'],
    ['&lt;p&gt;Salt and bread', 'Salt and bread'],
    ['Salt&lt;br/&gt;and&lt;br&gt;bread', 'Salt and bread'],
    ['Baker&amp;#8217;s &amp;quot;salt&amp;quot;', 'Baker’s "salt"'],
    ['Baker&amp;amp;#8217;s salt', 'Baker’s salt'],
    ['&amp;lt;b&amp;gt;Salt&amp;lt;/b&amp;gt; rises', 'Salt rises'],
    ['How to write &amp;amp;amp;', 'How to write &amp;'],
    ['Salt &amp;amp;amp; bread', 'Salt & bread'],
    ['<![CDATA[B&amp;amp;B closes]]>', 'B&B closes'],
    ['Under &amp;lt;16s', 'Under <16s'],
    ['<![CDATA[Under &lt;16s]]>', 'Under <16s'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;Salt', 'Salt'],
  ])('%s', (written, title) => {
    expect(rss(written)).toBe(title);
  });

  it('and so has its description, escaped once or twice', () => {
    const html = '<p>The ferry & the <b>quay</b></p><p>are back.</p>';
    for (const written of [escaped(html), escaped(escaped(html))]) {
      const xml = `<title>A</title><description>${written}</description>`;
      expect(first(rssFeed(xml))?.summary).toBe('The ferry & the quay are back.');
    }
  });

  it('and so has its description, whose unknown elements are text', () => {
    const xml = `<title>A</title><description>${escaped('<p>The band <hello-friend> and the <16s.')}</description>`;
    expect(first(rssFeed(xml))?.summary).toBe('The band <hello-friend> and the <16s.');
  });
});

describe('a title of Atom is', () => {
  it.each([
    ['html', escaped('Under &lt;16s leave <em>school</em>'), 'Under <16s leave school'],
    ['html', escaped('Write &lt;b&gt;x&lt;/b&gt;'), 'Write <b>x</b>'],
    ['xhtml', '<div xmlns="http://www.w3.org/1999/xhtml">a &lt; <em>b</em> &amp; c</div>', 'a < b & c'],
    ['text/html', escaped('<b>Salt</b>'), 'Salt'],
  ])('%s where it says so: %s', (type, written, title) => {
    expect(atom(`<title type="${type}">${written}</title>`)?.title).toBe(title);
  });
});

it('whatever a text is, its brackets are escaped in little time, and only clean text comes of it', () => {
  const piece = fc.constantFrom('<', '>', '</', '<b>', '</b>', '<!--', '<x a=', '"', '&lt;', 'a', ' ');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = htmlToText(escapeLiterals(pieces.join(''), 'either'));
      expect(cleanText(text)).toBe(text);
    }),
  );
  for (const each of ['<', '<a ', '<b>', '</b>', '<a b="', '<!--'])
    inLittleWork(500, () => escapeLiterals(each.repeat(100_000), 'either'));
});
