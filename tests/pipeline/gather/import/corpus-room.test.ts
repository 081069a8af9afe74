import { describe, expect, it } from 'vitest';
import type { CorpusLine } from '../../../../scripts/pipeline/gather/import/corpus-line.ts';
import {
  CorpusRoom,
  filledLines,
  MAX_CORPUS_LINES,
} from '../../../../scripts/pipeline/gather/import/corpus-room.ts';
import { succeed } from '../../../../scripts/pipeline/outcome/result.ts';
import { MAX_ARTICLES, MAX_TEXT_BYTES } from '../../../../scripts/pipeline/snapshot/limits.ts';

function* lines(count: number, text: string): Generator<CorpusLine> {
  for (let number = 1; number <= count; number++) yield { number, text: succeed(text) };
}

describe('a corpus that is too large for a snapshot', () => {
  it('is refused at the first line that is one too many, blank ones apart', async () => {
    const count = async (found: AsyncIterable<CorpusLine>) => (await Array.fromAsync(found)).length;
    expect(await count(filledLines(lines(MAX_CORPUS_LINES + 1, ' '), 'c.jsonl'))).toBe(0);
    expect(await count(filledLines(lines(MAX_CORPUS_LINES, 'x'), 'c.jsonl'))).toBe(MAX_CORPUS_LINES);
    await expect(count(filledLines(lines(MAX_CORPUS_LINES + 1, 'x'), 'c.jsonl'))).rejects.toThrow(
      'c.jsonl:200001: it has more than 200000 lines',
    );
  });

  it('is refused at the article that is one too many', () => {
    const room = new CorpusRoom();
    for (let article = 0; article < MAX_ARTICLES; article++) room.addArticle('c.jsonl:1', 'x');
    expect(() => room.addArticle('c.jsonl:7', 'x')).toThrow(/^c\.jsonl:7: .*nothing was written$/s);
  });

  it('is refused where its texts are too long together, those of headlines too', () => {
    const room = new CorpusRoom();
    const half = 'x'.repeat(MAX_TEXT_BYTES / 2);
    room.addArticle('c.jsonl:1', half);
    room.addText('h.jsonl:1', half);
    expect(() => room.addText('h.jsonl:2', 'x')).toThrow('h.jsonl:2: up to here there are over 134217728');
  });
});
