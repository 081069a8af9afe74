import { expect, it } from 'vitest';
import { InputError } from '../../../scripts/pipeline/outcome/input-error.ts';
import { utf8Text } from '../../../scripts/pipeline/outcome/utf8-text.ts';

it.each([
  ['', ''],
  ['a\nÅ 日本 🌍\n', 'a\nÅ 日本 🌍\n'],
  ['\uFEFFtitle: A', 'title: A'],
])('%j is read as it was written, without a byte order mark', (text, read) => {
  expect(utf8Text(Buffer.from(text), 'file')).toBe(read);
});

it.each([
  [Buffer.from('title: Café', 'latin1'), 1],
  [Buffer.from('a\nb\nc\xE9\nd', 'latin1'), 3],
  [Buffer.from('\uFEFFtitle: A', 'utf16le'), 1],
  // Cut within a character.
  [Buffer.from('a\n日').subarray(0, 4), 2],
])('%j is refused by its first line that is not', (bytes, line) => {
  expect(() => utf8Text(bytes, 'file')).toThrow(InputError);
  expect(() => utf8Text(bytes, 'file')).toThrow(`file:${line}: it is not UTF-8`);
});
