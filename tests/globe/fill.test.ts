import { describe, expect, it } from 'vitest';
import { fillOf, legend } from '../../src/components/globe/fill.ts';

describe('the fill of a country', () => {
  it.each([
    [0, 'none'],
    [1, 'level-1'],
    [4, 'level-1'],
    [5, 'level-2'],
    [14, 'level-2'],
    [15, 'level-3'],
    [4000, 'level-3'],
  ])('of %i articles is %s', (articles, fill) => {
    expect(fillOf(articles)).toBe(fill);
  });

  it('has a legend that names every fill once', () => {
    expect(legend()).toEqual([
      { fill: 'level-1', words: '1–4 articles' },
      { fill: 'level-2', words: '5–14' },
      { fill: 'level-3', words: '15 and more' },
      { fill: 'none', words: 'none' },
    ]);
  });
});
