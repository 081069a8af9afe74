import { describe, expect, it } from 'vitest';
import { TypeAhead } from '../../src/components/globe/type-ahead.ts';

const places = ['Côte d’Ivoire', 'Finland', 'France', 'Saudi Arabia', 'Spain', 'Türkiye'].map((name) => ({
  name,
}));

/** What typing gives, a letter every tenth of a second. */
function typing(word: string, picked?: string): string | undefined {
  const typeAhead = new TypeAhead(places);
  let found = places.find(({ name }) => name === picked);
  [...word].forEach((letter, index) => (found = typeAhead.type(letter, index * 100, found) ?? found));
  return found?.name;
}

describe('typing on the globe', () => {
  it.each([
    ['f', 'Finland'],
    ['fr', 'France'],
    ['cote d', 'Côte d’Ivoire'],
    ['tur', 'Türkiye'],
    ['saudi a', 'Saudi Arabia'],
  ])('%s finds %s', (word, name) => {
    expect(typing(word)).toBe(name);
  });

  it('goes on to the next by the same letter', () => {
    expect(typing('ff')).toBe('France');
    expect(typing('s', 'Saudi Arabia')).toBe('Spain');
  });

  it('begins a new word after a pause', () => {
    const typeAhead = new TypeAhead(places);
    typeAhead.type('f', 0);
    expect(typeAhead.type('s', 1500)?.name).toBe('Saudi Arabia');
  });
});
