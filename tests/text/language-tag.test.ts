import { describe, expect, it } from 'vitest';
import { languageTag } from '../../scripts/text/language-tag.ts';
import { mostCommon } from '../../scripts/text/most-common.ts';

describe('languageTag', () => {
  it.each([
    ['en', 'en'],
    ['EN_gb', 'en-GB'],
    [' zh-hant ', 'zh-Hant'],
    ['iw', 'he'],
    ['English', 'en'],
    ['español', 'es'],
    ['русский', 'ru'],
    ['cz', 'cs'],
    ['JP', 'ja'],
    ['ua', 'uk'],
    ['de, en', 'de'],
    ['ru_RU.UTF-8', 'ru-RU'],
    ['ckb', 'ckb'],
  ])('writes %s as %s', (written, tag) => expect(languageTag(written)).toBe(tag));

  it.each([
    '',
    'english language',
    'e',
    '<b>',
    'en-',
    'und',
    'mul',
    'xx',
    'default',
    `en-x-${'abcdefgh-'.repeat(9)}a`,
  ])('refuses "%s"', (text) => expect(languageTag(text)).toBeUndefined());
});

describe('mostCommon', () => {
  it('takes the first by code unit among equals, whatever their order', () => {
    expect(mostCommon(['b', 'a', 'b', 'a', 'c'])).toBe('a');
    expect(mostCommon([])).toBeUndefined();
  });
});
