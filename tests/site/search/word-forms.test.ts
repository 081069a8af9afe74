import { describe, expect, it } from 'vitest';
import { wordForms } from '../../../src/components/search/word-forms.ts';

const finds = (query: string, printed: string) => wordForms(query).sure.includes(printed);

describe('a word counts as found in', () => {
  it.each([
    ['protest', 'protests'],
    ['protests', 'protest'],
    ['protesting', 'protested'],
    ['country', 'countries'],
    ['countries', 'country'],
    ['voting', 'votes'],
    ['stop', 'stopped'],
    ['crash', 'crashes'],
  ])('English endings: %s, %s', (query, printed) => {
    expect(finds(query, printed)).toBe(true);
  });

  it.each([
    ['حكومة', 'الحكومة'],
    ['حكومة', 'بالحكومة'],
    ['حكومة', 'للحكومة'],
    ['الحكومة', 'حكومة'],
    ['والحكومة', 'الحكومة'],
    ['للحكومة', 'لحكومة'],
  ])('Arabic with and without its article and prefixes: %s, %s', (query, printed) => {
    expect(finds(query, printed)).toBe(true);
  });

  it.each([
    ['ממשלה', 'הממשלה'],
    ['הממשלה', 'ממשלה'],
    ['הממשלה', 'בממשלה'],
    ['ישראל', 'ובישראל'],
  ])('Hebrew with and without its article and prefixes: %s, %s', (query, printed) => {
    expect(finds(query, printed)).toBe(true);
  });

  it.each([
    ['import', 'important'],
    ['universe', 'university'],
    ['block', 'blockade'],
    ['news', 'new'],
    ['has', 'ha'],
    ['virus', 'viru'],
    ['وزير', 'زير'],
    ['בית', 'ית'],
    ['россия', 'россиянин'],
  ])('no other word: %s, %s', (query, printed) => {
    expect(finds(query, printed)).toBe(false);
  });

  it('one first letter less only as a possibility, where it may be a prefix', () => {
    expect(wordForms('وبوتين').sure).not.toContain('بوتين');
    expect(wordForms('وبوتين').possible).toContain('بوتين');
    expect(wordForms('وزير').possible).toEqual([]);
    expect(wordForms('לישראל').possible).toContain('ישראל');
  });
});
