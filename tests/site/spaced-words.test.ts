import { expect, it } from 'vitest';
import { spacedWords } from '../../src/schemas/spaced-words.ts';

it.each([
  ['東京で、交渉。', ['東', '京', 'で', '、', '交', '渉', '。']],
  ['iOSアプリ2019年', ['iOS', 'ア', 'プ', 'リ', '2019', '年']],
  ['ปิดถนน ข่าว', ['ปิด', 'ถนน', 'ข่าว']],
])('%s gets spaces', (text, words) => {
  expect(spacedWords(text).trim().split(/\s+/)).toEqual(words);
});

it.each(['Talks end, no deal.', 'Переговоры завершены', 'انتهت المحادثات', '협상이 끝났다', 'हिन्दी', ''])(
  '%s stays as it is',
  (text) => {
    expect(spacedWords(text)).toBe(text);
  },
);
