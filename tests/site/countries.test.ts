import { expect, it } from 'vitest';
import { countryInSentence, countryPossessive } from '../../src/lib/countries.ts';

it.each([
  ['US', 'the United States'],
  ['GB', 'the United Kingdom'],
  ['NL', 'the Netherlands'],
  ['PH', 'the Philippines'],
  ['CF', 'the Central African Republic'],
  ['CD', 'the DR Congo'],
  ['SB', 'the Solomon Islands'],
  ['FR', 'France'],
  ['CZ', 'Czechia'],
  ['IS', 'Iceland'],
  ['XX', 'XX'],
])('in a sentence %s is %s', (code, words) => {
  expect(countryInSentence(code)).toBe(words);
});

it.each([
  ['FR', 'France’s'],
  ['US', 'the United States’'],
])('what belongs to %s is %s', (code, words) => {
  expect(countryPossessive(code)).toBe(words);
});
