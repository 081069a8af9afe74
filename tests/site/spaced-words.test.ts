import { expect, it } from 'vitest';
import { spacedWords } from '../../src/lib/spaced-words.ts';

it.each([
  ['東京で交渉が終わった。', ['東京', '交渉']],
  ['การเจรจาสิ้นสุดลง', ['การ']],
])('%s has spaces between its words', (text, words) => {
  const spaced = spacedWords(text).split(' ');
  expect(spaced.length).toBeGreaterThan(2);
  expect(spaced).toEqual(expect.arrayContaining(words));
});

it.each(['Talks end, no deal.', 'Переговоры завершены', 'انتهت المحادثات', '협상이 끝났다', ''])(
  '%s stays as it is',
  (text) => {
    expect(spacedWords(text)).toBe(text);
  },
);
