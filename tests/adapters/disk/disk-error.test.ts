import { expect, it } from 'vitest';
import { onDisk } from '../../../scripts/adapters/disk/disk-error.ts';

/** What a copy says that fails. */
const failing = (code: string) => (): Promise<string> =>
  Promise.reject(Object.assign(new Error(code), { code, path: '/from/file', dest: '/to/file' }));

it('a copy to a full or read-only disk names where it goes, and one of what is not there where it comes from', async () => {
  await expect(onDisk('/to', failing('ENOSPC'))).rejects.toThrow('/to/file: the disk is full');
  await expect(onDisk('/to', failing('EROFS'))).rejects.toThrow(/^\/to\/file: /);
  await expect(onDisk('/to', failing('ENOENT'))).rejects.toThrow(/^\/from\/file: /);
});

it('a failure says that nothing was changed, unless the action says what is left', async () => {
  await expect(onDisk('/to', failing('ENOSPC'))).rejects.toThrow('; nothing was changed');
  const said = onDisk('/to', failing('ENOSPC'), 'the next deploy goes on').catch(String);
  expect(await said).toContain('; the next deploy goes on');
  expect(await said).not.toContain('nothing was changed');
});
