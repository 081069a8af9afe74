import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeWhole } from '../../../scripts/adapters/disk/write-whole.ts';
import { temporaryFolder } from '../../support/make-fetcher.ts';

it('removes what a killed process left in the folder, and nothing of one that runs or of another machine', async () => {
  const folder = await temporaryFolder();
  const { pid } = spawnSync(process.execPath, ['--version']);
  const left = (host: string, by: number) => `a.json.${host}.${by}.8e038690-c327-432c-b8c5-8a18915e8d6e.new`;
  const kept = [
    'a.json.new',
    `b.json.${hostname()}.1.new`,
    left(hostname(), process.pid),
    left('elsewhere', pid),
  ];
  for (const name of [...kept, left(hostname(), pid)]) await writeFile(join(folder, name), 'half');
  await writeWhole(join(folder, 'a.json'), Buffer.from('whole'));
  expect((await readdir(folder)).sort()).toEqual([...kept, 'a.json'].sort());
  expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('whole');
});
