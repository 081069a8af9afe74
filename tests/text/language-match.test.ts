import { describe, expect, it } from 'vitest';
import { bestLanguage } from '../../scripts/text/language-match.ts';

const BOTH = ['de', 'zh-Hans', 'zh-Hant', 'sr', 'nb', 'pt', 'he', 'tl'];

describe('the language of an engine that fits a tag best', () => {
  it.each([
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-cmn-Hans', 'zh-Hans'],
    ['zh-cmn-Hant-TW', 'zh-Hant'],
    ['zh-Hans', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh_Hant_HK', 'zh-Hant'],
    ['sr', 'sr'],
    ['sr-Latn', 'sr'],
    ['cnr', 'sr'],
    ['nb', 'nb'],
    ['no', 'nb'],
    ['nn', 'nb'],
    ['pt-BR', 'pt'],
    ['pt-PT', 'pt'],
    ['iw', 'he'],
    ['he', 'he'],
    ['fil', 'tl'],
    ['de-AT', 'de'],
  ])('of %s is %s', (tag, right) => expect(bestLanguage(tag, BOTH)).toBe(right));

  it.each([
    ['zh-TW', ['zh'], 'zh'],
    ['zh-Hans', ['zh-TW', 'zh-CN'], 'zh-CN'],
    ['pt', ['pt-PT', 'pt-BR'], 'pt-BR'],
    ['pt-AO', ['pt-PT', 'pt-BR'], 'pt-PT'],
    ['he', ['iw'], 'iw'],
    ['nn', ['da', 'nb', 'nn'], 'nn'],
    ['sr-Latn', ['sr-Cyrl', 'sr-Latn'], 'sr-Latn'],
    ['hr', ['sr', 'hr'], 'hr'],
    ['hr-BA', ['bs', 'hr'], 'hr'],
  ])('of %s among %s is %s', (tag, known, right) => expect(bestLanguage(tag, known)).toBe(right));

  it.each([
    ['yue', BOTH],
    ['zh-yue', BOTH],
    ['uz-Cyrl', ['uz-Latn']],
    ['hr', ['sr-Cyrl-RS']],
    ['x', ['de']],
    ['de', []],
  ])('of %s is none among %s', (tag, known) => expect(bestLanguage(tag, known)).toBeUndefined());
});
