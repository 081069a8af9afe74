import { describe, expect, it } from 'vitest';
import { findTerms, compileTerms, termWordsOf } from '../../../../scripts/pipeline/digest/split/terms.ts';

function owners(text: string, ...lists: string[]): number[] {
  return findTerms(termWordsOf(text), compileTerms(lists)).map(({ owner }) => owner);
}

describe('terms of a frame', () => {
  it('are found as whole words', () => {
    expect(owners('The cost of the coast road', 'cost')).toEqual([0]);
  });

  it('with a star match any ending, at the end of a word only', () => {
    expect(owners('Subsidies and subsidised fares, unsubsidised too', 'subsid*')).toEqual([0, 0]);
  });

  it('of several words match only in that order', () => {
    expect(owners('No deal was done, the deal is no more', 'no deal')).toEqual([0]);
  });

  it('name the list they come from, and count double when marked', () => {
    const hits = findTerms(termWordsOf('privacy and cost'), compileTerms(['cost', '!privacy']));
    expect(hits.map(({ owner, strength }) => [owner, strength])).toEqual([
      [1, 2],
      [0, 1],
    ]);
  });

  it('match whichever apostrophe the writer used', () => {
    expect(owners('It isn’t true', "isn't true")).toEqual([0]);
  });
});
