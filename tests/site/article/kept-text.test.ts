import { expect, it } from 'vitest';
import { keptText } from '../../../src/lib/article/kept-text.ts';
import type { Block } from '../../../src/schemas/block.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const html = (...texts: string[]) => texts.map((text) => ({ tag: 'p' as const, html: text }));
const LEAD = 'The harbour opens after a winter of ice and storms.';
const REST = ['Ships return.', 'Nets are mended.'];
const article = { day: '2026-03-18', summary: undefined, withheldBlocks: 0 };
const text = {
  caption: undefined,
  shown: html('By a writer', LEAD, ...REST),
  blocks: ['Von jemandem', 'Der Hafen öffnet.', 'Schiffe.', 'Netze.'].map(paragraph),
};

it('a text stays whole from a day on, and where no day is named', () => {
  for (const from of ['', '2026-03-18', '2026-03-01'])
    expect(keptText(article, text, from)).toEqual({ ...text, isShortened: false });
});

it('of an older one its lead stays, in both languages: not the byline above it', () => {
  const kept = keptText(article, text, '2026-03-19');
  expect(kept).toMatchObject({
    shown: html(LEAD),
    blocks: [paragraph('Der Hafen öffnet.')],
    isShortened: true,
  });
});

it('or its summary, which stands above the text', () => {
  const kept = keptText({ ...article, summary: 'It opens.' }, text, '2026-03-19');
  expect(kept).toMatchObject({ shown: [], blocks: [], isShortened: true });
});

it('or the lead of the original, where nothing of it is translated but the headline', () => {
  const kept = keptText(article, { ...text, shown: [] }, '2026-03-19');
  expect(kept).toMatchObject({ shown: [], blocks: [paragraph('Von jemandem')], isShortened: true });
});

it('an excerpt stays one, and nothing is said to be left out of what has a single paragraph', () => {
  const excerpt = { ...article, withheldBlocks: 2 };
  expect(keptText(excerpt, text, '2026-03-19')).toEqual({ ...text, isShortened: false });
  const short = { caption: undefined, shown: html(LEAD), blocks: [] };
  expect(keptText(article, short, '2026-03-19')).toEqual({ ...short, isShortened: false });
});
