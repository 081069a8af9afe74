import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../scripts/text/numbers.ts';

describe('the numbers of a text', () => {
  it.each(['44,800', '44.800', '44 800', '44\u00a0800', '44’800', '٤٤٬٨٠٠', '४४,८००'])(
    '%s is forty-four thousand eight hundred in whatever country it is written',
    (written) => {
      expect(numbersOf(`about ${written} people`)).toEqual(['44800']);
    },
  );

  it.each([
    ['1,4', '1.4'],
    ['3.50', '3.5'],
    ['0.250', '0.25'],
    ['007', '7'],
  ])('%s is %s', (written, number) => {
    expect(numbersOf(written)).toEqual([number]);
  });

  it('are found next to any letters and marks', () => {
    expect(numbersOf('F16, 𝟒𝟒 and №7½')).toEqual(['16', '44', '7']);
  });

  it('side by side stay two numbers', () => {
    expect(numbersOf('1,4 3 and 12 15')).toEqual(['1.4', '3', '12', '15']);
  });

  it('of a date or a score are read one by one', () => {
    expect(numbersOf('7.5.2026, 3-1')).toEqual(['7', '5', '2026', '3', '1']);
  });

  it('are read back whole, whatever the number', () => {
    fc.assert(
      fc.property(fc.nat(), (number) => {
        expect(numbersOf(`a ${number} b`)).toEqual([String(number)]);
      }),
    );
  });
});
