import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSpans, trimSpan } from '../../scripts/text/sentences.ts';

function sentences(text: string): string[] {
  return sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
}

describe('sentences of an English text', () => {
  it('come one by one without the space between them', () => {
    expect(sentences('The ferry left. Nobody waved!  Why?')).toEqual([
      'The ferry left.',
      'Nobody waved!',
      'Why?',
    ]);
  });

  it.each([
    'The bridge, said Dr. Amara Lund, is safe.',
    'He met J. P. Okoro at the quay.',
    'The U.S. Senate adjourned early.',
    'Trains run until 11 p.m. Sundays excepted.',
  ])('are not cut after an abbreviation: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('begin anew where a feed has lost the break between two paragraphs', () => {
    expect(sentences('Boats lost control of the siteAt least one sank. More follows.')).toEqual([
      'Boats lost control of the site',
      'At least one sank.',
      'More follows.',
    ]);
    for (const name of [
      'The iPhone sold.',
      'YouTube grew.',
      'A macOS update came.',
      'eBay and McDonald’s pay.',
    ])
      expect(sentences(name)).toEqual([name]);
  });

  it('lie in order, do not overlap, and hold every letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const spans = sentenceSpans(text);
        spans.reduce((before, { start, end }) => {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          return end;
        }, 0);
        expect(sentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('a span loses only the white space at its ends', () => {
    expect(trimSpan('ab  cd  ef', { start: 2, end: 8 })).toEqual({ start: 4, end: 6 });
  });
});
