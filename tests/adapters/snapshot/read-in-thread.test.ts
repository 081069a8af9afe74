import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readInThread } from '../../../scripts/adapters/snapshot/read-in-thread.ts';
import { entriesOf, makeTar } from '../../support/make-tar.ts';
import { forgedFiles, madeFiles, temporaryFolder } from '../../support/snapshot-files.ts';

async function put(files: ReadonlyMap<string, string>): Promise<string> {
  const file = join(await temporaryFolder(), 'archive');
  await writeFile(file, zstdCompressSync(makeTar(entriesOf(files))));
  return file;
}

/** A reader that ends with the test. */
function opened(limits: Parameters<typeof readInThread>[0] = {}) {
  const reader = readInThread(limits);
  onTestFinished(() => reader.close());
  return (path: string, wantsFiles = false) => reader.read({ path, wantsFiles });
}

/** More than a hundred thousand lines of a ledger, none of which is like another. */
const LEDGER = Array.from(
  { length: 200_000 },
  (_, index) => `{"outcome":"dropped","stage":"select","subject":"https://a.test/${index * 7_919}"}\n`,
).join('');

describe('an archive that is read in a thread', () => {
  it('gives the snapshot, its files if they are wanted, and names the line of what is wrong', async () => {
    const read = opened();
    const good = await put(madeFiles());
    const { snapshot, files } = await read(good);
    expect(snapshot.articles).toHaveLength(3);
    expect(files).toBeUndefined();
    expect([...((await read(good, true)).files ?? []).keys()]).toEqual([...madeFiles().keys()]);
    const bad = await put(forgedFiles({ 'ledger.jsonl': () => '{"stage":""}\n' }));
    await expect(read(bad)).rejects.toMatchObject({
      name: 'InputError',
      where: `${bad}/ledger.jsonl:1`,
      remedy: expect.stringContaining('restore the file') as string,
    });
  });

  it('is refused where it takes too much work or memory, and the next is read', async () => {
    const heavy = await put(forgedFiles({ 'ledger.jsonl': () => LEDGER }));
    const read = opened({ cpuLimit: 400 });
    await expect(read(heavy)).rejects.toThrow('reading it takes over 0.4 s of work');
    const good = await put(madeFiles());
    expect((await read(good)).snapshot.articles).toHaveLength(3);
    // A small one may fit where Node has its code compiled already.
    await expect(opened({ memory: 8 })(heavy)).rejects.toThrow('reading it takes over 8 MB of memory');
  });
});
