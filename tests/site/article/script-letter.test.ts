import { expect, it } from 'vitest';
import { scriptLetter } from '../../../src/lib/article/script-letter.ts';

it.each([
  ['ar', 'ع'],
  ['fa', 'ع'],
  ['ru', 'Я'],
  ['zh-Hant', '文'],
  ['he', 'א'],
  ['de', 'DE'],
  ['pt-BR', 'PT'],
  ['abcd', 'ABCD'],
])('the switch of a text in %s has %s', (language, letter) => {
  expect(scriptLetter(language)).toBe(letter);
});
