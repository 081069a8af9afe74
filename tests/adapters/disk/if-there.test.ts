import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listIfThere, readIfThere, statIfThere } from '../../../scripts/adapters/disk/if-there.ts';
import { InputError } from '../../../scripts/pipeline/outcome/input-error.ts';
import { temporaryFolder } from '../../support/snapshot-files.ts';

describe('what may not be there', () => {
  it('is nothing where it is not', async () => {
    const path = join(await temporaryFolder(), 'none');
    expect(await readIfThere(path)).toBeUndefined();
    expect(await listIfThere(path)).toBeUndefined();
    expect(await statIfThere(path)).toBeUndefined();
  });

  it('is given where it is', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), 'text');
    expect(String(await readIfThere(join(folder, 'file')))).toBe('text');
    expect(await listIfThere(folder)).toEqual(['file']);
    expect((await statIfThere(folder))?.isDirectory()).toBe(true);
  });

  it('is a bad input, and not nothing, where it cannot be read', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'sub'));
    await writeFile(join(folder, 'file'), '');
    await expect(readIfThere(join(folder, 'sub'))).rejects.toThrow(/sub.*: it is a folder, not a file/);
    await expect(readIfThere(join(folder, 'file/below'))).rejects.toBeInstanceOf(InputError);
    await expect(listIfThere(join(folder, 'file'))).rejects.toThrow('a parent folder is a file');
    await expect(statIfThere(join(folder, 'file/below'))).rejects.toBeInstanceOf(InputError);
  });

  it('is thrown as it is where no user can mend it', async () => {
    await expect(readIfThere('a\0b')).rejects.toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' });
  });
});
