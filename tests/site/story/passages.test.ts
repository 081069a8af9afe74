import { describe, expect, it } from 'vitest';
import { firstSentences, passagesOf } from '../../../src/lib/story/passages.ts';
import type { TextBlock } from '../../../src/lib/text-blocks.ts';
import type { PublishedArticle } from '../../../src/schemas/published-article.ts';

const article = { id: 'a', shownLanguage: 'en', source: {} } as PublishedArticle;
const SENTENCE = 'The ferry sank in thick fog off Ostrevik Bay on Tuesday night, rescuers said.';
const quotesOf = (...blocks: TextBlock[]) => passagesOf(article, blocks, 100);
const paragraph = (html: string): TextBlock => ({ tag: 'p', html });

describe('a text that is too long', () => {
  it('ends with its last whole sentence that fits', () => {
    expect(firstSentences(`${SENTENCE} All were saved by a fishing boat.`, 90)).toBe(SENTENCE);
  });

  it('is not cut at an abbreviation', () => {
    const text =
      'The ferry of the port authority sank, as was said on Tuesday by Capt. Berg of the Ostrevik guard';
    expect(firstSentences(text, 80)).toBe(
      'The ferry of the port authority sank, as was said on Tuesday by Capt. Berg…',
    );
  });

  it('is cut after a word where no sentence fits', () => {
    expect(firstSentences(SENTENCE, 30)).toBe('The ferry sank in thick fog…');
  });
});

describe('the passages of an article', () => {
  it('are its paragraphs, without datelines, headings, captions and labels', () => {
    const quotes = quotesOf(
      { tag: 'h2', html: 'The ferry that sank in thick fog off Ostrevik Bay on Tuesday night.' },
      paragraph('Ostrevik – Harbour Post'),
      paragraph('<em>A picture of the ferry that sank in thick fog off Ostrevik Bay on Tuesday.</em>'),
      paragraph(`OSTREVIK, Norland (AP) — ${SENTENCE}`),
    );
    expect(quotes.map(({ text }) => text)).toEqual([SENTENCE]);
  });

  it.each([
    'OSTREVIK (AP) — ',
    'OSTREVIK/HARBOUR (Nordbyrå) - ',
    'Ostrevik - ',
    'NEW OSTREVIK, Nov 15 — ',
    'OSTREVIK, Norland, March 3 (Nordbyrå) – ',
  ])('begin after the dateline “%s”', (dateline) => {
    expect(quotesOf(paragraph(dateline + SENTENCE))[0]?.text).toBe(SENTENCE);
  });

  it('are exact spans of their blocks, also where they are cut', () => {
    const long = `Ostrevik - ${SENTENCE.replace('.', ' and then again said')}, and many more words followed.`;
    const [quote] = quotesOf(paragraph(long));
    const { start = 0, end = 0, text, block } = quote?.evidence ?? {};
    expect(block).toBe(0);
    expect(long.slice(start, end)).toBe(text);
    expect(quote?.text).toBe(`${text}…`);
    expect(text?.startsWith('The ferry sank')).toBe(true);
  });
});
