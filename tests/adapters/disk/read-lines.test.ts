import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../scripts/adapters/disk/read-lines.ts';
import { temporaryFolder } from '../../support/snapshot-files.ts';

async function linesOf(bytes: string | Uint8Array, maxBytes = 100, name = 'lines'): Promise<unknown[]> {
  const file = join(await temporaryFolder(), name);
  await writeFile(file, bytes);
  const lines = await Array.fromAsync(readLines(file, maxBytes));
  return lines.map((line, index) => {
    expect(line.number).toBe(index + 1);
    return line.text.ok ? line.text.value : line.text.failure;
  });
}

describe('readLines', () => {
  it('unpacks a file whose name ends with .gz, and says when it is damaged', async () => {
    const packed = gzipSync('a\nb\n');
    expect(await linesOf(packed, 100, 'lines.gz')).toEqual(['a', 'b']);
    await expect(linesOf(packed.subarray(0, 12), 100, 'lines.gz')).rejects.toThrow('damaged, or not gzip');
    await expect(linesOf('a\n', 100, 'lines.gz')).rejects.toThrow('damaged, or not gzip');
  });

  it('gives every line, the last one also without a line feed', async () => {
    expect(await linesOf('a\n\nc\n')).toEqual(['a', '', 'c']);
    expect(await linesOf('a\nb')).toEqual(['a', 'b']);
    expect(await linesOf('')).toEqual([]);
  });

  it('joins a line that came in several reads', async () => {
    const long = 'é'.repeat(100_000);
    expect(await linesOf(`${long}\nb\n`, 200_000)).toEqual([long, 'b']);
  });

  it('goes on after a line that is too long, even an endless one', async () => {
    expect(await linesOf(`a\n${'x'.repeat(300_000)}\nc`)).toEqual(['a', { reason: 'line too long' }, 'c']);
    expect(await linesOf('x'.repeat(101))).toEqual([{ reason: 'line too long' }]);
    expect(await linesOf(`${'x'.repeat(100)}\n`)).toEqual(['x'.repeat(100)]);
  });

  it('stops a file that is too long, however little of it is on the disk', async () => {
    const file = join(await temporaryFolder(), 'lines.gz');
    await writeFile(file, gzipSync(Buffer.alloc(2 ** 22)));
    await expect(Array.fromAsync(readLines(file, 100, 2 ** 20))).rejects.toThrow(
      'it unpacks to more than 1048576 bytes',
    );
    expect(await Array.fromAsync(readLines(file, 100, 2 ** 22))).toHaveLength(1);
  });

  it('goes on after a line that is not UTF-8, and drops a byte order mark', async () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x0a, 0xff, 0x0a, 0x62]);
    expect(await linesOf(bytes)).toEqual(['a', { reason: 'not UTF-8' }, 'b']);
  });

  it('says what is wrong with a file that it cannot read', async () => {
    const folder = await temporaryFolder();
    await expect(Array.fromAsync(readLines(join(folder, 'none'), 1))).rejects.toThrow('no such file');
    await expect(Array.fromAsync(readLines(folder, 1))).rejects.toThrow('it is a folder');
  });
});
