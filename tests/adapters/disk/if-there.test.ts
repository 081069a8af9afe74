import { execFileSync } from 'node:child_process';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
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

  it('is not waited for where it is a pipe, and not read where it has no end', async () => {
    const folder = await temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await symlink('/dev/zero', join(folder, 'zero'));
    await writeFile(join(folder, 'long'), '');
    await truncate(join(folder, 'long'), 2 ** 40);
    for (const [name, what] of [
      ['pipe', 'it is a pipe or a device'],
      ['zero', 'it is a pipe or a device'],
      ['long', 'it has more than 1024 MiB'],
    ] as const)
      await expect(readIfThere(join(folder, name))).rejects.toThrow(`${join(folder, name)}: ${what}`);
  });

  it('is thrown as it is where no user can mend it', async () => {
    await expect(readIfThere('a\0b')).rejects.toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' });
  });
});
