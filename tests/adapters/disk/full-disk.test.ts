import type * as files from 'node:fs/promises';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { tokensOfDay } from '../../../scripts/adapters/chat/token-count.ts';
import { writeWhole } from '../../../scripts/adapters/disk/write-whole.ts';
import { temporaryFolder } from '../../support/make-fetcher.ts';

// As Node says it of a write: with a code, and without the file.
vi.mock('node:fs/promises', async (original) => ({
  ...(await original<typeof files>()),
  writeFile: () => Promise.reject(Object.assign(new Error('ENOSPC, write'), { code: 'ENOSPC' })),
}));

it('a full disk is said with the name of the file that it has no room for, and leaves none', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, '2026-03-18.json');
  const message = `${path}: the disk is full\n  What to do: free some space`;
  await expect(writeWhole(path, 'whole')).rejects.toThrow(message);
  await expect(tokensOfDay(folder, '2026-03-18').add(1)).rejects.toThrow(message);
  expect(await readdir(folder)).toEqual([]);
});
