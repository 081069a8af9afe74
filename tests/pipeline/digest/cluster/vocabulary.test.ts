import { describe, expect, it } from 'vitest';
import {
  STARTS_WITH_CAPITAL,
  FIGURE,
  formOf,
  hasBit,
  JOINED,
  OPENING,
  STOP_WORD,
} from '../../../../scripts/pipeline/digest/cluster/words/packed-words.ts';
import { StringPool } from '../../../../scripts/pipeline/digest/cluster/words/string-pool.ts';
import { Vocabulary } from '../../../../scripts/pipeline/digest/cluster/words/vocabulary.ts';

function read(text: string, language: string) {
  const pool = new StringPool();
  const vocabulary = new Vocabulary(pool);
  const words = [...vocabulary.read(text, language)];
  const stemsOf = (word: number) => {
    const stems: string[] = [];
    vocabulary.visitStems(formOf(word), (stem) => stems.push(pool.textOf(stem)));
    return stems;
  };
  return { vocabulary, words, stemsOf };
}

describe('the vocabulary of a day', () => {
  it('knows a word again, and what it shares with its other forms', () => {
    const { vocabulary, words } = read("harbour Harbour Harbour's harbour", 'en');
    const [small, capital, possessive, again] = words.map(formOf);
    expect(again).toBe(small);
    expect(capital).not.toBe(small);
    const plains = [small, capital, possessive].map((form) => vocabulary.plainOf(form ?? -1));
    expect(new Set(plains)).toEqual(new Set([vocabulary.plainOf(small ?? -1)]));
    expect(words.map((word) => vocabulary.textOf(formOf(word)))).toEqual([
      'harbour',
      'Harbour',
      "Harbour's",
      'harbour',
    ]);
  });

  it('gives the stems of the parts of a word, and none of stop words and numbers', () => {
    const { words, stemsOf } = read('The dock-workers won 1500', 'en');
    expect(words.map(stemsOf)).toEqual([[], ['dock', 'worker'], ['won'], []]);
  });

  it('says how each word stands', () => {
    const { words } = read('Ports closed. The Danube, 2025', 'en');
    const withBit = (bit: number) => words.map((word) => hasBit(word, bit));
    expect(withBit(OPENING)).toEqual([true, false, true, false, false]);
    expect(withBit(JOINED)).toEqual([false, true, false, true, false]);
    expect(withBit(STARTS_WITH_CAPITAL)).toEqual([true, false, true, true, false]);
    expect(withBit(STOP_WORD)).toEqual([false, false, true, false, false]);
    expect(withBit(FIGURE)).toEqual([false, false, false, false, true]);
  });
});
