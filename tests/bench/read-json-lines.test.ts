import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { readCorpusArticles } from '../../scripts/bench/corpus-articles.ts';
import { readJsonLines } from '../../scripts/bench/read-json-lines.ts';
import { temporaryFolder } from '../support/snapshot-files.ts';

async function put(text: string, name = 'corpus.jsonl'): Promise<string> {
  const file = join(await temporaryFolder(), name);
  await writeFile(file, name.endsWith('.gz') ? gzipSync(text) : text);
  return file;
}

describe('a corpus of a bench', () => {
  it('is read line by line, packed or not', async () => {
    expect(readJsonLines(await put('{"a":1}\n[2]\n'))).toEqual([{ a: 1 }, [2]]);
    expect(readJsonLines(await put('"x"', 'corpus.jsonl.gz'), z.string())).toEqual(['x']);
  });

  it('names file and line of what is no JSON, or is not what is needed', async () => {
    const broken = await put('{"a":1}\n{"a":\n');
    expect(() => readJsonLines(broken)).toThrow(`${broken}:2: this is not JSON`);
    const wrong = await put('{"a":1}\n{"b":1}\n', 'corpus.jsonl.gz');
    expect(() => readJsonLines(wrong, z.object({ a: z.number() }))).toThrow(`${wrong}:2: a: Invalid input`);
    expect(() => readCorpusArticles(wrong)).toThrow(`${wrong}:1: `);
  });
});
