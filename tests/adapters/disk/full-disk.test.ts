import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeTemporary } from '../../support/run-folder.ts';
import { PROJECT, run } from '../../support/run-script.ts';

const moduleOf = (path: string): string => JSON.stringify(join(PROJECT, 'scripts/adapters', path));

/** Writes a file in a process whose writes fail as Node says it: with a code, and without the file. */
const script = (folder: string, path: string): string => `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  fs.promises.writeFile = () => Promise.reject(Object.assign(new Error('ENOSPC, write'), { code: 'ENOSPC' }));
  syncBuiltinESMExports();
  const { writeWhole } = await import(${moduleOf('disk/write-whole.ts')});
  const { tokensOfDay } = await import(${moduleOf('chat/token-count.ts')});
  const works = [writeWhole(${JSON.stringify(path)}, 'whole'), tokensOfDay(${JSON.stringify(folder)}, '2026-03-18').add(1)];
  for (const { reason } of await Promise.allSettled(works)) console.log(reason?.message ?? 'written');
`;

it('a full disk is said with the name of the file that it has no room for, and leaves none', async () => {
  const folder = makeTemporary('full-');
  const path = join(folder, '2026-03-18.json');
  const { status, said } = await run(process.execPath, [
    '--input-type=module',
    '--eval',
    script(folder, path),
  ]);
  const message = `${path}: the disk is full\n  What to do: free some space`;
  expect([status, said.split(message).length - 1]).toEqual([0, 2]);
  expect(await readdir(folder)).toEqual([]);
});
