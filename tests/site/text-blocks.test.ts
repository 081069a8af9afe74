import { expect, it } from 'vitest';
import { plainText, textBlocks } from '../../src/lib/text-blocks.ts';

it('a text is taken apart into its blocks, items of a list one by one', () => {
  const html =
    '<h2>Heading</h2>\n<p>One &amp; two &lt;b&gt;</p>\n<ul>\n<li>first</li>\n<li>second</li>\n</ul>\n<blockquote>\n<p>said</p>\n</blockquote>';
  expect(textBlocks(html)).toEqual([
    { tag: 'h2', html: 'Heading' },
    { tag: 'p', html: 'One &amp; two &lt;b&gt;' },
    { tag: 'li', html: 'first' },
    { tag: 'li', html: 'second' },
    { tag: 'blockquote', html: '<p>said</p>' },
  ]);
});

it('no text has no blocks', () => {
  expect(textBlocks('')).toEqual([]);
});

it('a block without markup is its text', () => {
  expect(plainText({ tag: 'p', html: 'One &amp; <em>two</em> &lt;b&gt; ' })).toBe('One & two <b>');
});
