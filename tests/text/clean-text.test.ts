import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../scripts/text/clean-text.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const nasty = fc.constantFrom(
  ...['\u0000', '\u001b', '\u0085', '\u009f', '\u200b', '\u200e', '\u202a', '\u202e', '\u2028', '\u2029'],
  ...[
    '\u2060',
    '\u2066',
    '\u2069',
    '\ufeff',
    '\ufffe',
    '\u{1fffe}',
    '\ud800',
    '\udc00',
    '\u{e0041}',
    '\u00ad',
  ],
  ...['\u0323'.repeat(29), '\u0344'.repeat(20), '\u0301\u0323'.repeat(40), '\ufb2a'],
  ...['e', '\u0301', '\u1100', '\u1161', ' ', '\u00a0', '\u3000', '\n', '\u200d', '\u200c', '\ufe0f'],
);
const nastyText = fc.array(fc.oneof(nasty, anyText), { maxLength: 30 }).map((parts) => parts.join(''));

describe('cleanText', () => {
  it('leaves nothing that hides, reorders or breaks a line, whatever comes in', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const clean = cleanText(text);
        expect(clean).toBe(clean.normalize('NFC'));
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029\u200B\u2060\uFEFF\u00AD]/u);
        expect(clean).not.toMatch(/\p{Noncharacter_Code_Point}/u);
        expect(clean).not.toMatch(/^\s|\s$|\s\s|[^\S ]/);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  it('keeps the words of a text with several kinds of white space apart', () => {
    expect(cleanText('  one\ttwo\r\nthree\u0085four\u2028five\u00a0six ')).toBe(
      'one two three four five six',
    );
  });

  it('composes letters and their marks', () => {
    expect(cleanText('cafe\u0301')).toBe('café');
  });

  it('keeps what scripts and emoji need', () => {
    for (const text of ['می\u200cخواهم', '👩\u200d👩\u200d👧', '❤\ufe0f', 'שלום\u200f!']) {
      expect(cleanText(text)).toBe(text);
    }
  });

  it('removes what would show a text in another order than it is read', () => {
    expect(cleanText('safe\u202Egpj.exe\u202C \u2066x\u2069')).toBe('safegpj.exe x');
  });

  it('leaves markup as text', () => {
    expect(cleanText('<script>alert(1)</script>')).toBe('<script>alert(1)</script>');
  });
});
