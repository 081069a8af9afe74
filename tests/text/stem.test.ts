import { describe, expect, it } from 'vitest';
import { stemsOf } from '../../scripts/text/stem.ts';

const share = (one: string, other: string, language: string) =>
  stemsOf(one, language).some((stem) => stemsOf(other, language).includes(stem));

describe('forms of one word', () => {
  it.each([
    ['flood', 'Floods', 'en'],
    ['country', 'countries', 'en'],
    ["storm's", 'storms', 'en'],
    ['Überschwemmung', 'Überschwemmungen', 'de'],
    ['наводнение', 'наводнения', 'ru'],
    ['المدينة', 'والمدينة', 'ar'],
    ['지진으로', '지진이', 'ko'],
  ])('%s and %s (%s) are counted together', (one, other, language) => {
    expect(share(one, other, language)).toBe(true);
  });
});

describe('different words', () => {
  it.each([
    ['flood', 'floor', 'en'],
    ['glass', 'glad', 'en'],
    ['bus', 'but', 'en'],
  ])('%s and %s stay apart', (one, other, language) => {
    expect(share(one, other, language)).toBe(false);
  });
});
