import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSkeleton } from '../../scripts/text/name-skeleton.ts';

describe('spellings of one name', () => {
  it.each([
    ['Trump', 'Трамп'],
    ['Zelensky', 'Selenskyj'],
    ['Zelensky', 'Зеленський'],
    ['Erdogan', 'Эрдоган'],
    ['Merkel', 'Μέρκελ'],
    ['Merkel', 'Меркелем'],
    ['Netanyahu', 'Нетаньяху'],
  ])('%s and %s meet', (one, other) => {
    expect(nameSkeleton(other).slice(0, 4)).toBe(nameSkeleton(one).slice(0, 4));
    expect(nameSkeleton(one)).not.toBe('');
  });
});

describe('a name', () => {
  it('that is too short is not compared', () => {
    expect(nameSkeleton('Ali')).toBe('');
    expect(nameSkeleton('Zhou')).toBe('');
  });

  it('that starts with a vowel is not one that starts without', () => {
    expect(nameSkeleton('Armenia')).not.toBe(nameSkeleton('Romania'));
  });

  it('of any letters gives at most five consonants', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(nameSkeleton(name)).toMatch(/^(?:_?[a-z]{3,5})?$/);
      }),
    );
  });
});
