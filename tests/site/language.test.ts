import { describe, expect, it } from 'vitest';
import { languageName } from '../../src/lib/language.ts';
import { directionOf, isEnglish } from '../../src/schemas/language.ts';

describe('the direction of a text', () => {
  it.each(['ar', 'he', 'fa', 'ur', 'ps', 'ckb', 'dv', 'yi', 'sd', 'ug'])('is right to left in %s', (tag) => {
    expect(directionOf(tag)).toBe('rtl');
  });

  it('does not depend on region or case', () => {
    expect(directionOf('AR-eg')).toBe('rtl');
    expect(directionOf('fa-IR')).toBe('rtl');
  });

  it('follows the script where a tag names it', () => {
    expect(directionOf('az-Arab')).toBe('rtl');
    expect(directionOf('ar-Latn')).toBe('ltr');
  });

  it.each(['en', 'zh-Hant', 'ja', 'tr', 'ku', 'und', 'abcd'])('is left to right in %s', (tag) => {
    expect(directionOf(tag)).toBe('ltr');
  });
});

it.each([
  ['en', true],
  ['EN-gb', true],
  ['eng', false],
  ['fr', false],
  ['und', false],
])('%s is English: %s', (tag, expected) => {
  expect(isEnglish(tag)).toBe(expected);
});

describe('the name of a language', () => {
  it('is English', () => {
    expect(languageName('fr')).toBe('French');
    expect(languageName('zh-Hant')).toBe('Traditional Chinese');
  });

  it('says so when the language is not known', () => {
    expect(languageName('und')).toBe('an unknown language');
  });

  it('is the tag when it has no name', () => {
    expect(languageName('qqx')).toBe('qqx');
  });
});
