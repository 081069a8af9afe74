import { describe, expect, it } from 'vitest';
import {
  NAME_TERM,
  NUMBER_TERM,
  PAIR_TERM,
  PHRASE_TERM,
  PLACE_TERM,
  TermTable,
} from '../../../../scripts/pipeline/digest/cluster/words/term-table.ts';

describe('the terms of a day', () => {
  it('are numbered in the order in which they are met, however many there are', () => {
    const table = new TermTable();
    const numbers = Array.from({ length: 5000 }, (_, text) => table.numberOf(PHRASE_TERM, text, text + 1));
    expect(numbers).toEqual(Array.from({ length: 5000 }, (_, number) => number));
    expect(numbers.map((_, text) => table.numberOf(PHRASE_TERM, text, text + 1))).toEqual(numbers);
    expect(table.size).toBe(5000);
  });

  it('are distinguished by kind and by both of their texts', () => {
    const table = new TermTable();
    const numbers = [
      table.numberOfWord(3),
      table.numberOf(NAME_TERM, 3),
      table.numberOf(PLACE_TERM, 3),
      table.numberOf(PAIR_TERM, 3, 4),
      table.numberOf(PAIR_TERM, 4, 3),
    ];
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(table.numberOfWord(3)).toBe(numbers[0]);
  });

  it('have keys by which they are put in order', () => {
    const table = new TermTable();
    const { pool } = table;
    const [strike, port] = [pool.numberOf('strike', 'en'), pool.numberOf('port', 'en')];
    const [mrkl, skls] = [pool.numberOf('mrkl'), pool.numberOf('skls')];
    const keys = [
      table.numberOfWord(strike),
      table.numberOf(PHRASE_TERM, strike, port),
      table.numberOf(NAME_TERM, mrkl),
      table.numberOf(PAIR_TERM, skls, mrkl),
      table.numberOf(PLACE_TERM, pool.numberOf('DE')),
      table.numberOf(NUMBER_TERM, pool.numberOf('4500')),
    ].map((term) => table.keyOf(term));
    expect(keys).toEqual([
      'en:strike',
      'phrase:en:port strike',
      'name:mrkl',
      'pair:skls mrkl',
      'place:DE',
      'number:4500',
    ]);
  });

  it('are shared by all languages, but for words and phrases', () => {
    const table = new TermTable();
    const terms = [table.numberOfWord(0), table.numberOf(PHRASE_TERM, 0, 1), table.numberOf(NAME_TERM, 2)];
    expect(terms.map((term) => table.isShared(term))).toEqual([false, false, true]);
  });
});
