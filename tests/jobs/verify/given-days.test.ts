import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { archiveAt, readKeys } from '../../../scripts/jobs/verify/given-days.ts';
import { makeFolder } from '../../support/fake-project.ts';

const SITE = 'https://fjord.example';

it.each([
  ['a page', '<!doctype html>'],
  ['other JSON', '{}'],
])('a host that answers %s is not taken for a file that one can mend', async (_what, answer) => {
  const fetch = () => Promise.resolve(Buffer.from(answer));
  for (const read of [archiveAt(SITE, fetch), readKeys(`${SITE}/keys.json`, fetch)]) {
    const error: unknown = await read.catch((failure: unknown) => failure);
    expect(String(error)).toContain(`${SITE}/`);
    expect(String(error)).toMatch(/What to do: check the address/);
    expect(String(error)).not.toContain('seal');
  }
});

it('a day of a site is passed over neither where its snapshot is a link nor where it is a pipe', async () => {
  const site = makeFolder({ 'snapshots/notes.tar.zst': '', 'snapshots/2026-03-01.tar.zst': '' });
  const at = (day: string): string => join(site, 'snapshots', `${day}.tar.zst`);
  symlinkSync('gone', at('2026-03-02'));
  execFileSync('mkfifo', [at('2026-03-03')]);
  mkdirSync(at('2026-03-04'));
  const { places } = await archiveAt(site, () => expect.fail('nothing is fetched'));
  expect(places).toEqual(['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'].map(at));
});

it('a pipe for a file of keys is not waited for', async () => {
  const path = join(makeFolder(), 'keys.json');
  execFileSync('mkfifo', [path]);
  await expect(readKeys(path, () => expect.fail('nothing is fetched'))).rejects.toThrow('a pipe or a device');
});
