import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typographicMarks } from '../../src/schemas/typographic-marks.ts';

describe('the marks of a headline that is shown', () => {
  it.each([
    ["Pelosi says Trump's actions amount to ‘bribery'", 'Pelosi says Trump’s actions amount to ‘bribery’'],
    [
      "Trump says Putin 'playing with fire' as pressure grows",
      'Trump says Putin ‘playing with fire’ as pressure grows',
    ],
    [
      'Xi challenges bottom line of "one country, two systems"',
      'Xi challenges bottom line of “one country, two systems”',
    ],
    ["Angels' Trout, Dodgers' Bellinger win awards", 'Angels’ Trout, Dodgers’ Bellinger win awards'],
    ["Fans of the '90s tell 'em to stay", 'Fans of the ’90s tell ’em to stay'],
    ["'PM chuppi todo': Congress targets Centre", '‘PM chuppi todo’: Congress targets Centre'],
    ["Minister: 'We can't wait'", 'Minister: ‘We can’t wait’'],
    ['US wary, says Trump ’playing with fire’', 'US wary, says Trump ‘playing with fire’'],
    ['’We can’t wait’, says minister', '‘We can’t wait’, says minister'],
    ['Fans of the ’90s love rock ’n’ roll', 'Fans of the ’90s love rock ’n’ roll'],
    ['Class of ’68 at the students’ march', 'Class of ’68 at the students’ march'],
    ['The ’burbs, they say, are ‘dying’', 'The ’burbs, they say, are ‘dying’'],
    ['Workers’ rights and miners’ pay', 'Workers’ rights and miners’ pay'],
    ['The 65" screen and the "smart" home', 'The 65" screen and the “smart” home'],
    ['He said "no" ("never")', 'He said “no” (“never”)'],
    ['At dawn.. Occupation aircraft bomb targets', 'At dawn… Occupation aircraft bomb targets'],
    ['Instagram to hide likes...pilot in five countries', 'Instagram to hide likes… pilot in five countries'],
    ['Kein Taurus, aber...', 'Kein Taurus, aber…'],
    ['Disposal under way in Balakliia - General Staff', 'Disposal under way in Balakliia – General Staff'],
    ['...and the talks go on', '…and the talks go on'],
    ['../../etc/passwd', '../../etc/passwd'],
    ['- No deal at the talks', 'No deal at the talks'],
    ['Six-week-old U.S. offer stands at 1.5 million', 'Six-week-old U.S. offer stands at 1.5 million'],
  ])('%s', (headline, shown) => {
    expect(typographicMarks(headline)).toBe(shown);
  });

  it('change no word, and are set once for all', () => {
    const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const headlines = fc.array(
      fc.constantFrom('a', 'Trump', "'", '’', '`', '"', '‘', '”', ' ', '..', ' - ', '9'),
    );
    fc.assert(
      fc.property(headlines, (parts) => {
        const headline = parts.join('');
        const shown = typographicMarks(headline);
        expect(words(shown)).toEqual(words(headline));
        expect(typographicMarks(shown)).toBe(shown);
      }),
    );
  });
});
