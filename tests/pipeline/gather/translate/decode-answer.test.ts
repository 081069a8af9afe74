import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAnswer } from '../../../../scripts/pipeline/gather/translate/decode-answer.ts';

const PLAIN = "L'entité n'a pas été supprimée";

describe('the character references of an engine', () => {
  it.each([
    ['named', 'It wasn&apos;t removed', "It wasn't removed"],
    ['decimal', 'It wasn&#39;t removed', "It wasn't removed"],
    ['hexadecimal', 'It wasn&#x27;t, it&#X2019;s there', "It wasn't, it’s there"],
    ['named, of any kind', 'Caf&eacute;s &amp; b&oelig;uf for 3&nbsp;&euro;', 'Cafés & bœuf for 3\u00a0€'],
    ['of angle brackets', 'opens &lt;free&gt;', 'opens <free>'],
    ['encoded twice', 'wasn&amp;apos;t', "wasn't"],
    ['taken apart', 'It wasn& apos;t, wasn&#39 ;t, wasn& # x27 ;t', "It wasn't, wasn't, wasn't"],
  ])('are decoded: %s', (_kind, english, right) => {
    expect(decodeAnswer(PLAIN, english)).toBe(right);
  });

  it.each([
    ['which the original writes', 'Écrivez &amp; pour et', 'Write &amp; for and', 'Write &amp; for and'],
    [
      'and is encoded again',
      'Écrivez &amp; pour et',
      'Write &amp;amp; for &quot;and&quot;',
      'Write &amp; for "and"',
    ],
    [
      'beside others',
      "Écrivez &lt; sans l'oublier",
      'Write &lt; and don&apos;t forget',
      "Write &lt; and don't forget",
    ],
    ['taken apart, beside an original with an ampersand', 'R & D', 'R & lt; D', 'R & lt; D'],
    ['that does not exist', PLAIN, 'A &nosuch; reference', 'A &nosuch; reference'],
    ['without its semicolon', PLAIN, 'AT&T, R&D and ?a=1&copy=2', 'AT&T, R&D and ?a=1&copy=2'],
  ])('are kept: one %s', (_kind, original, english, right) => {
    expect(decodeAnswer(original, english)).toBe(right);
  });

  it('make no difference to any text without an ampersand', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (original, english) => {
        const text = english.replaceAll('&', '');
        expect(decodeAnswer(original, text)).toBe(text);
      }),
    );
  });
});
