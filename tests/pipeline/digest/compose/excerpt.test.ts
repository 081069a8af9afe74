import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUT, cutShort, excerpt } from '../../../../scripts/pipeline/digest/compose/excerpt.ts';

const paragraphs = (...texts: string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text }));
const LONG = 'The lock was opened on Monday after three years of repairs, the council said in the evening.';

describe('a text is cut', () => {
  it.each([
    ['at the end of a word', LONG, 30, 'The lock was opened on Monday…'],
    ['without the comma that leads on', 'The lock, which the town built, is open', 12, 'The lock…'],
    ['without an opening bracket', 'The lock is open (since yesterday)', 19, 'The lock is open…'],
    ['with a blank between two sentences', 'The lock is open. Boats may pass.', 20, 'The lock is open. …'],
    [
      'at the end of a word without blanks between them',
      '東京都で震度五弱の地震があった',
      9,
      '東京都で震度五弱…',
    ],
    ['in Thai', 'ประเทศไทยมีประชากรมากมายในเมืองหลวง', 16, 'ประเทศไทยมี…'],
    ['not within an emoji of several', 'ab 👩‍👩‍👧 and more', 7, 'ab…'],
    ['not within a letter and its marks', `${'e\u0301'.repeat(8)} and`, 8, `${'e\u0301'.repeat(3)}…`],
    ['behind the mark of direction of a word', 'שלום\u200F, עולם טוב', 7, 'שלום\u200F…'],
  ])('%s', (_how, text, most, cut) => {
    expect(cutShort(text, most)).toBe(cut);
  });

  it('to its beginning and the mark of the cut, well-formed and as short as asked', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(
        text.filter((value) => value.isWellFormed()),
        fc.integer({ min: 0, max: 130 }),
        (value, most) => {
          const cut = cutShort(value, most) ?? '';
          expect(cut.length).toBeLessThanOrEqual(Math.max(most, 0));
          expect(cut.isWellFormed()).toBe(true);
          if (cut !== '' && cut !== value) {
            expect(cut.endsWith(CUT)).toBe(true);
            expect(value.startsWith(cut.slice(0, -CUT.length))).toBe(true);
          }
        },
      ),
    );
  });
});

describe('an excerpt', () => {
  it('goes on behind a byline, a dateline or a credit', () => {
    const { blocks, withheld } = excerpt(paragraphs('Von Ada Lund', LONG), 60);
    expect(blocks.map(({ text }) => text)).toEqual([
      'Von Ada Lund',
      'The lock was opened on Monday after three years…',
    ]);
    expect(withheld).toBe(1);
  });

  it('ends with a paragraph where that is half of it', () => {
    const { blocks, withheld } = excerpt(paragraphs('The lock was opened on Monday.', LONG), 59);
    expect(blocks.map(({ text }) => text)).toEqual(['The lock was opened on Monday.']);
    expect(withheld).toBe(1);
  });

  it('is all of a short text, and nothing of any where nothing may be shown', () => {
    expect(excerpt(paragraphs('One.', 'Two.'), 8)).toEqual({
      blocks: paragraphs('One.', 'Two.'),
      withheld: 0,
    });
    expect(excerpt(paragraphs('One.', 'Two.'), 0)).toEqual({ blocks: [], withheld: 2 });
  });
});
