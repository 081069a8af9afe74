import { describe, expect, it } from 'vitest';
import { heaviest } from '../../../../scripts/pipeline/digest/cluster/words/heaviest.ts';
import { TermTable } from '../../../../scripts/pipeline/digest/cluster/words/term-table.ts';

function tableOf(words: readonly string[]): { table: TermTable; terms: Int32Array } {
  const table = new TermTable();
  const terms = Int32Array.from(words, (word) => table.numberOfWord(table.pool.numberOf(word, 'en')));
  return { table, terms };
}

const keysOf = (terms: Int32Array, table: TermTable) => [...terms].map((term) => table.keyOf(term)).sort();

describe('the heaviest terms of an article', () => {
  it('are all of them where there are few', () => {
    const { table, terms } = tableOf(['strike', 'port']);
    expect([...heaviest(terms, new Float64Array([2, 1]), table, 2)]).toEqual([...terms]);
  });

  it('are chosen among equals by the alphabet, in whatever order they are met', () => {
    const { table, terms } = tableOf(['wage', 'strike', 'port', 'crane']);
    const kept = heaviest(terms, new Float64Array([1, 3, 1, 1]), table, 3);
    expect(keysOf(kept, table)).toEqual(['en:crane', 'en:port', 'en:strike']);
  });
});
