import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../src/schemas/article.ts';
import { manifestSchema } from '../../../src/schemas/snapshot.ts';
import { readDirectory } from '../../../scripts/adapters/snapshot/read-directory.ts';
import {
  checkCount,
  checkTotal,
  holdsMoreThan,
  MAX_ARTICLES,
  MAX_FILE_BYTES,
  MAX_LEDGER_LINES,
  MAX_TEXT_BYTES,
  MAX_VALUE_BYTES,
} from '../../../scripts/pipeline/snapshot/limits.ts';
import { parseJsonLines, parseRecord } from '../../../scripts/pipeline/snapshot/parse-records.ts';
import { sealSnapshot } from '../../../scripts/pipeline/snapshot/seal-snapshot.ts';
import { madeContents, temporaryFolder } from '../../support/snapshot-files.ts';
import { inLittleWork, workTime } from '../../support/work-time.ts';

const filled = (piece: string, size: number, before = '', after = '') =>
  Buffer.from(before + piece.repeat(Math.floor(size / Buffer.byteLength(piece))) + after);

const ALMOST = MAX_VALUE_BYTES - 100;

/** Milliseconds of processor time that a line takes the engine's own parser, on this machine. */
function workOfParsing(line: Buffer): number {
  const text = line.toString();
  const began = workTime();
  try {
    JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return workTime() - began;
}

describe('a hostile line of a snapshot', () => {
  it.each([
    ['lists in lists', filled('[', ALMOST)],
    ['objects in objects', filled('{"a":', ALMOST)],
    ['objects where blocks are due', filled('{},', ALMOST, '{"blocks":[', '0]}')],
    ['numbers', filled('0,', ALMOST, '[', '0]')],
    ['marks', filled('\u0301', ALMOST, '{"title":"', '"}')],
    ['keys', Buffer.from(`{${Array.from({ length: 300_000 }, (_, key) => `"k${key}":0`).join(',')}}`)],
    ['one long key', filled('k', ALMOST, '{"', '":0}')],
  ])('of %s is refused by its number, in little more work than its parsing takes', (_kind, line) => {
    expect(line.length).toBeLessThan(MAX_VALUE_BYTES);
    const parsing = workOfParsing(line);
    // How long parsing takes once differs by a factor of ten among these lines.
    inLittleWork(2 * parsing + 500, () => {
      expect(() => parseJsonLines(line, 'articles.jsonl', articleSchema)).toThrow(
        /^articles\.jsonl:1: .{1,400}$/m,
      );
    });
    inLittleWork(2 * parsing + 500, () => {
      expect(() => parseRecord(line, 'snapshot.json', manifestSchema)).toThrow(/^snapshot\.json: .{1,400}$/m);
    });
  });

  it('is refused before it is parsed where it is too long', () => {
    const lines = Buffer.concat([Buffer.from('1\n'), filled('[', MAX_VALUE_BYTES + 1)]);
    expect(() => parseJsonLines(lines, 'x.jsonl', z.unknown())).toThrow(
      `x.jsonl:2: it has ${MAX_VALUE_BYTES + 1} bytes, over ${MAX_VALUE_BYTES}`,
    );
  });

  it('is counted with all values in it', () => {
    const value: unknown = JSON.parse('{"a":[1,null,{"b":[]}],"c":"text"}');
    expect(holdsMoreThan(value, 6)).toBe(true);
    expect(holdsMoreThan(value, 7)).toBe(false);
  });
});

describe('a snapshot beyond its limits', () => {
  it('has too many lines, the first of which is named', () => {
    expect(() => parseJsonLines(filled('1\n', 8), 'x.jsonl', z.unknown(), 3)).toThrow(
      'x.jsonl:4: it has more than 3 lines',
    );
  });

  it('is not read from a folder, nor are its files', async () => {
    const folder = await temporaryFolder();
    const sized = async (name: string, size: number) => {
      await writeFile(join(folder, name), '');
      await truncate(join(folder, name), size);
    };
    await sized('sources.json', MAX_VALUE_BYTES + 1);
    await expect(readDirectory(folder)).rejects.toThrow(
      `sources.json: its ${MAX_VALUE_BYTES + 1} bytes are too many; a snapshot has up to ${MAX_VALUE_BYTES}`,
    );
    await sized('sources.json', 1);
    for (const name of ['articles.jsonl', 'headlines.jsonl', 'ledger.jsonl'])
      await sized(name, MAX_FILE_BYTES);
    await expect(readDirectory(folder)).rejects.toThrow(`a snapshot has up to ${MAX_TEXT_BYTES}`);
  });

  it('does not count its pictures to its texts', () => {
    checkTotal([['images/0123456789abcdef0123456789abcdef.avif', MAX_TEXT_BYTES + 1]], 'a snapshot');
  });

  it('is not sealed, since it could not be read', () => {
    expect(() => checkCount('articles.jsonl', MAX_ARTICLES + 1, 'articles.jsonl')).toThrow('more than 20000');
    checkCount('ledger.jsonl', MAX_LEDGER_LINES, 'ledger.jsonl');
    const contents = madeContents();
    const [line] = contents.ledger;
    const ledger = Array.from({ length: MAX_LEDGER_LINES + 1 }, () => line).filter(
      (each) => each !== undefined,
    );
    expect(() => sealSnapshot({ ...contents, ledger }, contents, 'made')).toThrow(
      'made/ledger.jsonl: it has more than 400000 records',
    );
  });
});
