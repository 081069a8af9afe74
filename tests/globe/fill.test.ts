import { describe, expect, it } from 'vitest';
import { fillOf, legend } from '../../src/components/globe/fill.ts';

describe('the fill of a country', () => {
  it.each([
    [1, 'level-1'],
    [2, 'level-2'],
    [3, 'level-2'],
    [4, 'level-3'],
    [7, 'level-3'],
    [8, 'level-4'],
    [15, 'level-4'],
    [16, 'level-5'],
    [4000, 'level-5'],
  ])('of %i articles is %s', (articles, fill) => {
    expect(fillOf(articles, true)).toBe(fill);
  });

  it('distinguishes a press with nothing today from one that is not read', () => {
    expect([fillOf(0, true), fillOf(0, false)]).toEqual(['silent', 'none']);
  });

  it('has a legend that names every fill once', () => {
    expect(legend().map(({ words }) => words)).toEqual([
      '1 article',
      '2–3',
      '4–7',
      '8–15',
      '16 or more',
      'nothing today',
      'no sources yet',
    ]);
    expect(new Set(legend().map(({ fill }) => fill)).size).toBe(7);
  });
});
