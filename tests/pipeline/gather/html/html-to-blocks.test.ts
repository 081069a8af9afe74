import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToBlocks, htmlToText } from '../../../../scripts/pipeline/gather/html/html-to-blocks.ts';
import { cleanText } from '../../../../scripts/text/clean-text.ts';
import { inLittleWork } from '../../../support/work-time.ts';

const PAYLOADS = new URL('../../../../../shared/security/payloads.json', import.meta.url);

const texts = (html: string) => htmlToBlocks(html).map(({ kind, text }) => `${kind}: ${text}`);

describe('HTML becomes plain-text blocks', () => {
  it('of the kind that its elements are', () => {
    const html = `<h2>The vote</h2><p>It took <b>three</b> rounds.</p><blockquote><p>We are done.</p></blockquote>
      <ul><li>First round</li><li><p>Second <i>round</i></p></li></ul>
      <figure><img src="a.jpg" alt="Hall"><figcaption>The hall. Photo: A. Bee</figcaption></figure>`;
    expect(texts(html)).toEqual([
      'heading: The vote',
      'paragraph: It took three rounds.',
      'quote: We are done.',
      'listItem: First round',
      'listItem: Second round',
      'caption: The hall. Photo: A. Bee',
    ]);
  });

  it('with a break of line as a blank, and two as the end of a paragraph', () => {
    expect(texts('One<br>line.<br/> <br>Another.')).toEqual(['paragraph: One line.', 'paragraph: Another.']);
  });

  it('with the cells of a row apart, and the rows apart', () => {
    expect(texts('<table><tr><td>Yes</td><td>12</td></tr><tr><td>No</td><td>9</td></tr></table>')).toEqual([
      'paragraph: Yes 12',
      'paragraph: No 9',
    ]);
  });

  it('without scripts, styles, forms’ controls, navigation and what is hidden', () => {
    const html = `<script>alert(1)</script><style>p{}</style><nav>Home</nav><button>Share</button>
      <p hidden>a</p><p aria-hidden="true">b</p><p style="color:red; display: none">c</p><noscript>d</noscript><p>Text</p>`;
    expect(texts(html)).toEqual(['paragraph: Text']);
  });

  it('from text without tags too, whose empty lines part paragraphs', () => {
    expect(texts('Salt &amp; pepper\nrose.\n\nSugar fell: 3 < 5')).toEqual([
      'paragraph: Salt & pepper rose.',
      'paragraph: Sugar fell: 3 < 5',
    ]);
  });

  it('on one line where that is wanted', () => {
    expect(htmlToText('<p>One.</p><p>Two&nbsp;three.</p>')).toBe('One. Two three.');
  });
});

describe('whatever the HTML is', () => {
  it('only clean text comes out', () => {
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<b',
      '<li>',
      '<br>',
      '&lt;',
      '&#0;',
      '<!--',
      '<script>',
      '\u202e',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tags, fc.string({ unit: 'binary' }))), (pieces) => {
        for (const { text } of htmlToBlocks(pieces.join(''))) {
          expect(text).not.toBe('');
          expect(cleanText(text)).toBe(text);
        }
      }),
    );
  });

  it('text that is written as text stays the same text', () => {
    const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(htmlToText(`<p>${escape(text)}</p>`)).toBe(cleanText(text));
      }),
    );
  });

  it.each([
    ['<div>'.repeat(100_000) + 'text'],
    ['<ul><li>'.repeat(50_000)],
    ['<b>'.repeat(20_000) + '</i>'.repeat(20_000)],
    ['<'.repeat(200_000)],
    ['<a b="'.repeat(50_000)],
    ['<!--'.repeat(50_000)],
    ['&amp;'.repeat(200_000)],
    ['<p>x'.repeat(100_000)],
  ])('it takes no more than two seconds', (html) => {
    const blocks = inLittleWork(2_000, () => htmlToBlocks(html));
    expect(blocks.length).toBeLessThanOrEqual(1_000);
  });

  it.skipIf(!existsSync(PAYLOADS))('no known attack leaves an element in the text', () => {
    const payloads = JSON.parse(readFileSync(PAYLOADS, 'utf8')) as { payload: string }[];
    expect(payloads.length).toBeGreaterThan(1_000);
    for (const { payload } of payloads) {
      for (const { text } of htmlToBlocks(`<p>Before.</p>${payload}`)) expect(cleanText(text)).toBe(text);
    }
  });
});
