import { describe, expect, it } from 'vitest';
import { sentenceAfterDateline, withoutDateline } from '../../src/schemas/dateline.ts';

describe('a dateline is left out', () => {
  it.each([
    'WASHINGTON, Nov 15 (Agency) - ',
    'NAIROBI — ',
    'Jakarta - ',
    'New Delhi: May 3 - ',
    'Оттава, 3 мая (Агентство) — ',
    'القاهرة - ',
  ])('%s', (dateline) => {
    expect(withoutDateline(`${dateline}The bridge is open again.`)).toBe('The bridge is open again.');
  });
});

describe('what is none stays', () => {
  it.each([
    'The bridge - the longest of all - is open again.',
    'The bridge is open again.',
    'Ships wait, says the harbour master — and wait.',
  ])('%s', (text) => {
    expect(withoutDateline(text)).toBe(text);
  });
});

describe('a sentence is quoted without its dateline', () => {
  it.each([
    'VENICE, Italy (AP) — ',
    'Nov. 14 (UPI) -- ',
    'HONG KONG (Nov 15): ',
    'Jerusalem - ',
    'LA PAZ, Bolivia (AP) - ',
    'WASHINGTON (CNN)df - ',
    'Jakarta, CNN Indonesia -- ',
    'Bridge.example - ',
    'Kyiv, 14 November – ',
    'Topline: ',
    'Posted 2019.11.15 09:07 | Updated 2019.11.15 09:08 ',
    'by Anna Lindqvist ',
    'Summary: OTTAWA (Agency) - ',
  ])('%s', (dateline) => {
    const sentence = 'The bridge is open again, the mayor said.';
    expect(sentenceAfterDateline(`${dateline}${sentence}`)).toBe(sentence);
    const paragraph = `${sentence} Ships — all of them — pass again.`;
    expect(sentenceAfterDateline(`${dateline}${paragraph}`)).toBe(paragraph);
    expect(sentenceAfterDateline(`${dateline}“We are open.”`)).toBe('“We are open.”');
  });
});

describe('a sentence is quoted whole where its beginning may be no dateline', () => {
  it.each([
    'The bridge is open again, the mayor said.',
    'World Health Organization (WHO) Director-General Lindqvist said so.',
    'Anna Berg – Europe’s envoy – said that the bridge is open.',
    'Trump (73) said that the bridge is open.',
    'On November 14, the Turkey – Iceland match opened the round.',
    '14 ноября поединком Турция – Исландия открыт тур.',
    'Published reports say that the bridge is open.',
    'By Easter Anna Lindqvist will open the bridge.',
    'NAIROBI — the capital of Kenya — has a new bridge.',
  ])('%s', (sentence) => {
    expect(sentenceAfterDateline(sentence)).toBe(sentence);
  });
});

describe('a place in capitals before a sentence', () => {
  it.each([
    ['HONG KONG Hong Kong protesters blocked roads.', 'Hong Kong protesters blocked roads.'],
    ['VENICE Italy declared an emergency for Venice.', 'Italy declared an emergency for Venice.'],
    ['WASHINGTON (AP) — The bill — all of it — passed.', 'The bill — all of it — passed.'],
  ])('is not quoted: %s', (sentence, rest) => expect(sentenceAfterDateline(sentence)).toBe(rest));

  it('may be named again elsewhere in its paragraph', () => {
    const sentence = 'NAIROBI The bridge is open.';
    expect(sentenceAfterDateline(sentence, `${sentence} Nairobi has waited.`)).toBe('The bridge is open.');
  });

  it.each(['NASA Administrator Lindqvist said so.', 'UNESCO Director Berg left.', 'BTS Jin tops the chart.'])(
    'is not %s',
    (sentence) => expect(sentenceAfterDateline(sentence)).toBe(sentence),
  );
});
