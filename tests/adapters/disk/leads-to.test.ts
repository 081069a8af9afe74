import { mkdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { leadsTo } from '../../../scripts/adapters/disk/leads-to.ts';
import { temporaryFolder } from '../../support/make-fetcher.ts';

it('follows every link, also to what is not there for the moment', async () => {
  const folder = await realpath(await temporaryFolder());
  const at = (path: string): string => join(folder, path);
  await mkdir(at('real/deep'), { recursive: true });
  await writeFile(at('real/deep/file'), '');
  await symlink('real', at('link'));
  await symlink('../link/deep/gone', at('real/dangling'));
  await symlink(at('link/dangling'), at('chain'));
  expect(await leadsTo(at('link/deep/file'))).toBe(at('real/deep/file'));
  expect(await leadsTo(at('link/deep/none/at/all'))).toBe(at('real/deep/none/at/all'));
  expect(await leadsTo(at('chain'))).toBe(at('real/deep/gone'));
  expect(await leadsTo(at('chain/below'))).toBe(at('real/deep/gone/below'));
  await symlink('circle', at('circle'));
  await expect(leadsTo(at('circle/below'))).rejects.toThrow('ELOOP');
});
