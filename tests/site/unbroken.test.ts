import { expect, it } from 'vitest';
import { unbroken } from '../../src/lib/unbroken.ts';

it.each([
  ['The bridge is closed. It opens on Monday.', 'The bridge is closed. It opens on Monday.'],
  ['The bridge is closed. It opens on Mon...', 'The bridge is closed.'],
  ['“It is closed.” It opens on Mon…', '“It is closed.”'],
  ['Well... the bridge is clo...', ''],
  ['The bridge is closed. The council says:', 'The bridge is closed.'],
  ['According to the announcement of the harbour office:', ''],
  ['桥已关闭。据港务局称：', '桥已关闭。'],
  ['Discredit the witnesses, dismiss the accusati...', ''],
])('of a text that a feed may have cut or that leads on, whole sentences are shown: %s', (text, shown) => {
  expect(unbroken(text)).toBe(shown);
});
