import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { primaryLanguage } from '../../src/schemas/language.ts';
import { wordsOf } from '../../scripts/text/words.ts';

const texts = (text: string, language: string) => wordsOf(text, language).map((word) => word.text);

describe('the words of a text', () => {
  it('are found between blanks and signs, with hyphens and apostrophes kept inside', () => {
    expect(texts('The mayor’s plan—ready. Jean-Paul waits!', 'en')).toEqual([
      'The',
      "mayor's",
      'plan',
      'ready',
      'Jean-Paul',
      'waits',
    ]);
  });

  it('are found by dictionary in a script without blanks', () => {
    expect(texts('東京で地震', 'ja')).toEqual(['東京', 'で', '地震']);
  });

  it('keep their marks, and letters beyond the basic plane, whole', () => {
    expect(texts('cafe\u0301 𐐀𐐨𐐩 \ud800a', 'en')).toEqual(['café', '𐐀𐐨𐐩', 'a']);
  });

  it('end at a hyphen, apostrophe or point that no letter follows', () => {
    expect(texts("the boys' pre- and post-war U.S. vote.", 'en')).toEqual([
      'the',
      'boys',
      'pre',
      'and',
      'post-war',
      'US',
      'vote',
    ]);
  });

  it.each([
    ['The U.S. and the U.N. agree', ['The', 'US', 'and', 'the', 'UN', 'agree']],
    ['EE.UU. y la O.N.U.', ['EEUU', 'y', 'la', 'ONU']],
    ['rt.com, Ph.D. and e.g. p.m.', ['rt.com', 'Ph.D', 'and', 'e.g', 'p.m']],
  ])('have initials without their points: %s', (text, expected) => {
    expect(texts(text, 'en')).toEqual(expected);
  });

  it('distinguish a capital at the start of a sentence from one that marks a name', () => {
    const [the, , paris, then] = wordsOf('The mayor Paris. Then', 'en');
    expect(the).toMatchObject({ capital: true, opening: true });
    expect(paris).toMatchObject({ capital: true, opening: false, joined: true });
    expect(then).toMatchObject({ capital: true, opening: true, joined: false });
  });

  it('are parted by a narrow blank, which segmenters take for a joint', () => {
    expect(texts('10\u202fkm', 'zh')).toEqual(['10', 'km']);
  });

  it('hold no blank, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'ar', 'zh'), (text, language) => {
        for (const word of texts(text, language)) expect(word).not.toMatch(/\s/);
      }),
    );
  });
});

describe('the primary language', () => {
  it('of a tag leaves out script and region', () => {
    expect(primaryLanguage('pt-BR')).toBe('pt');
    expect(primaryLanguage('ZH-Hant-TW')).toBe('zh');
  });
});
