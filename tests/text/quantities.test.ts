import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../scripts/text/quantities.ts';
import { inLittleWork } from '../support/work-time.ts';

const read = (text: string) => quantitiesIn(text).map(({ value, unit }) => [value, unit]);

describe('the numbers of an English text', () => {
  it.each([
    ['43 people were killed', [[43, 'count']]],
    ['at least 1,200 homes', [[1200, 'count']]],
    [
      'Twelve dead, two dozen hurt',
      [
        [12, 'count'],
        [24, 'count'],
      ],
    ],
    ['1.2 million voters', [[1_200_000, 'count']]],
    ['a fine of $3bn', [[3_000_000_000, '$']]],
    ['prices rose 6.4 per cent', [[6.4, '%']]],
    ['20 million euros', [[20_000_000, '€']]],
    ['a hundred jobs', [[100, 'count']]],
  ])('are read: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'on 18 March 2026',
    'March 18 talks',
    'a 43-year-old man',
    'won 7-0 at home',
    'at 10:30 a.m.',
    'the 21st time',
    'since 2019',
    'Section 12 of the law',
    'Covid-19',
    'aged 34',
  ])('leave out what counts nothing: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('say which values they admit', () => {
    const bounds = (text: string) => quantitiesIn(text).map(({ least, most }) => [least, most]);
    expect(bounds('at least 40 dead')).toEqual([[40, Infinity]]);
    expect(bounds('toll tops 150')).toEqual([[150, Infinity]]);
    expect(bounds('40 dead')).toEqual([[40, 40]]);
    expect(bounds('fewer than 40 dead')[0]?.[1]).toBe(40);
  });

  it('stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(99_999), (text, number) => {
        const whole = `${text} ${number} people ${text}`;
        for (const { start, end, as } of quantitiesIn(whole)) {
          expect(start).toBeLessThan(end);
          expect(whole.slice(0, end)).toContain(as);
        }
      }),
    );
  });

  it('are read of a long hostile text in no time', () => {
    inLittleWork(1_000, () => quantitiesIn('1,'.repeat(50_000)));
    inLittleWork(1_000, () => quantitiesIn('one '.repeat(50_000)));
  });
});
