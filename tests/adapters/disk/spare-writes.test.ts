import { existsSync } from 'node:fs';
import { readdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spareWrites } from '../../../scripts/adapters/disk/spare-writes.ts';
import { HttpCache } from '../../../scripts/adapters/http/http-cache.ts';
import { RunJournal } from '../../../scripts/adapters/http/run-journal.ts';
import { diskMemory } from '../../../scripts/adapters/translate/disk-memory.ts';
import { fail } from '../../../scripts/pipeline/outcome/result.ts';
import { temporaryFolder } from '../../support/make-fetcher.ts';

const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

describe('what a run can do without', () => {
  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the disk quota is used up'],
    ['EROFS', 'the disk is read-only'],
    ['EACCES', 'permission denied'],
    ['EIO', 'the disk failed'],
    ['EMFILE', 'too many files are open'],
  ])('is no longer written once the disk takes nothing more, which is said once: %s', async (code, what) => {
    const said: string[] = [];
    const spare = spareWrites((each) => said.push(each), 'without a cache');
    await Promise.all([spare('/cache/a', failing(code)), spare('/cache/b', failing(code))]);
    await spare('/cache/c', () => Promise.reject(new Error('not written')));
    expect(said).toEqual([`/cache/a: ${what}; the run goes on without a cache`]);
  });

  it('is no excuse for any other failure', async () => {
    const spare = spareWrites(() => undefined, 'without a cache');
    await expect(spare('/cache/a', failing('EISDIR'))).rejects.toThrow('it is a folder');
    await expect(spare('/cache/a', () => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug');
  });

  /** Stands for a disk that is full: a write is tried, and fails. */
  const full = () => spareWrites(() => undefined, 'without it');
  const filled = (spare: ReturnType<typeof full>) => spare('/a', failing('ENOSPC'));

  it('of the cache: a host that asked to wait still waits', async () => {
    const spare = full();
    await filled(spare);
    const folder = join(await temporaryFolder(), 'http');
    const cache = new HttpCache(folder, spare);
    const url = 'https://gazette.test/feed';
    await cache.write({ url, finalUrl: url, receivedAt: 1, freshUntil: 2, body: Buffer.from('a') });
    await cache.touch(url, 1);
    const wait = { until: 5_000, asked: 'for 5 s' };
    await cache.writeWait('gazette.test', wait);
    expect(await cache.read(url, 1)).toBeUndefined();
    expect(await cache.readWait('gazette.test', 1)).toEqual(wait);
    await new RunJournal(folder, spare).write(
      url,
      fail({ reason: 'timed out', detail: 'no answer', bytes: 0 }),
    );
    expect(await readdir(join(folder, '..'))).toEqual([]);
  });

  it.skipIf(!existsSync('/dev/full'))('of translations: those of this run are still known', async () => {
    const folder = await temporaryFolder();
    const said: string[] = [];
    const origin = { engine: 'bergamot', version: '1', language: 'fr' };
    const memory = diskMemory(folder, (what) => said.push(what));
    await memory.write(origin, new Map([['Bonjour', 'Hello']]));
    const [name = ''] = await readdir(folder);
    await rm(join(folder, name));
    // A device that is always full.
    await symlink('/dev/full', join(folder, name));
    await memory.write(origin, new Map([['Bonsoir', 'Good evening']]));
    await memory.write(origin, new Map([['Salut', 'Hi']]));
    expect(await memory.read(origin, 'Bonsoir')).toBe('Good evening');
    expect(await memory.read(origin, 'Salut')).toBe('Hi');
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/: the disk is full; the run goes on without keeping its translations$/);
  });
});
