import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtWord, cutText } from '../../scripts/text/cut-text.ts';
import { splitParagraph } from '../../scripts/text/split-paragraph.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((value) => value.isWellFormed());
const max = fc.integer({ min: 2, max: 60 });

describe('cutText', () => {
  it('gives the start of the text, short enough and well-formed', () => {
    fc.assert(
      fc.property(text, max, (value, length) => {
        const cut = cutText(value, length);
        expect(value.startsWith(cut)).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(length);
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });

  it('keeps a letter and its marks, or an emoji and its parts, together', () => {
    expect(cutText('ab👩‍👩‍👧', 5)).toBe('ab');
    expect(cutText('abe\u0301f', 3)).toBe('ab');
  });

  it('cuts even one endless grapheme', () => {
    expect(cutText(`a${'\u0301'.repeat(100)}`, 10)).toHaveLength(10);
  });
});

describe('cutAtWord', () => {
  it('ends with a whole word, never with a blank', () => {
    expect(cutAtWord('alpha beta gamma', 16)).toBe('alpha beta gamma');
    expect(cutAtWord('alpha beta gamma', 15)).toBe('alpha beta');
    expect(cutAtWord('alpha beta gamma', 11)).toBe('alpha beta');
    expect(cutAtWord('alpha beta gamma', 10)).toBe('alpha beta');
  });

  it('cuts a word that is longer than half, and scripts without blanks, between letters', () => {
    expect(cutAtWord('ab abcdefghijkl', 10)).toBe('ab abcdefg');
    expect(cutAtWord('第一句第二句很长', 6)).toBe('第一句第二句');
  });
});

describe('splitParagraph', () => {
  it('loses nothing but spaces, and no piece is too long or empty', () => {
    fc.assert(
      fc.property(text, max, (value, length) => {
        const pieces = splitParagraph(value.trim(), length);
        expect(pieces.join('').replace(/\s/g, '')).toBe(value.replace(/\s/g, ''));
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(length);
          expect(piece).not.toBe('');
        }
      }),
    );
  });

  it('prefers the end of a sentence to a space, and a space to the middle of a word', () => {
    expect(splitParagraph('One two. Three four five', 20)).toEqual(['One two.', 'Three four five']);
    expect(splitParagraph('alpha beta gamma', 12)).toEqual(['alpha beta', 'gamma']);
    expect(splitParagraph('第一句。第二句很长', 6)).toEqual(['第一句。', '第二句很长']);
  });
});
