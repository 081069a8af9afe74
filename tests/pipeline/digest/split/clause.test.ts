import { describe, expect, it } from 'vitest';
import { quotableSpan } from '../../../../scripts/pipeline/digest/split/clause.ts';

function quote(text: string, judge: (part: string) => number = () => 1): string | undefined {
  const span = quotableSpan(text, { start: 0, end: text.length }, judge);
  return span && text.slice(span.start, span.end);
}

describe('what may be quoted of a sentence', () => {
  it('is the whole sentence when it is short enough', () => {
    const sentence = 'The harbour will stay closed until the wreck is raised.';
    expect(quote(sentence)).toBe(sentence);
  });

  it('is nothing when it is too short to show anything', () => {
    expect(quote('It rained.')).toBeUndefined();
  });

  it('is the clause that shows most, cut at its own ends, when the sentence is long', () => {
    const before = `The minister spoke of the weather, of the harvest, of the choir and of his youth in the hills ${'and the valleys '.repeat(8)}`;
    const wanted = 'taxpayers will be paying for the empty stadium until the year 2050';
    expect(quote(`${before}; ${wanted}.`, (part) => (part.includes('taxpayers') ? 1 / part.length : 0))).toBe(
      `${wanted}.`,
    );
  });

  it('has no quotation mark without its partner', () => {
    expect(quote('"We counted the boats twice and one of them was missing.')).toBe(
      'We counted the boats twice and one of them was missing.',
    );
  });
});
