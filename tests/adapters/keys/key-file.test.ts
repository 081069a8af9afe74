import { chmod, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  configuredSigner,
  makeKeyFile,
  readKeyFile,
  rotateKeyFile,
} from '../../../scripts/adapters/keys/key-file.ts';
import { checkOutside, keyPath } from '../../../scripts/adapters/keys/key-path.ts';
import { PROJECT_FOLDER } from '../../../scripts/adapters/project-folder.ts';
import { checkHistory } from '../../../scripts/pipeline/snapshot/sign/key-history.ts';
import { temporaryFolder } from '../../support/snapshot-files.ts';

const SINCE = '2026-03-18T10:00:00Z';

describe('the file of a signing key', () => {
  it.each([
    ['empty', () => ''],
    ['of another kind', () => '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n'],
    ['damaged in the midst of its key', (good: string) => good.replace('MC4', '"MC4')],
    ['of another form', (good: string) => good.replace('"private"', '"privat"')],
  ])('is refused where it is %s, without a word of it', async (_how, damage) => {
    const path = join(await temporaryFolder(), 'key.json');
    await makeKeyFile(path, SINCE);
    await writeFile(path, damage(await readFile(path, 'utf8')));
    const error: unknown = await readKeyFile(path).catch((failure: unknown) => failure);
    expect(String(error)).toContain(`${path}: it is not a signing key`);
    expect(String(error)).toContain('What to do: restore it from a copy');
    expect(inspect(error)).not.toMatch(/MC4|BEGIN|-- seal/);
  });

  it('is for its owner alone, and is not made twice', async () => {
    const path = join(await temporaryFolder(), 'deep/key.json');
    const made = await makeKeyFile(path, SINCE);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await readKeyFile(path)).keys).toEqual([made]);
    await expect(makeKeyFile(path, SINCE)).rejects.toThrow('there is a file already');
  });

  it('gives, rotated, a new key that the old one signed, and the old private key is gone', async () => {
    const path = join(await temporaryFolder(), 'key.json');
    const first = await makeKeyFile(path, SINCE);
    const before = (await readKeyFile(path)).private;
    const keys = await rotateKeyFile(path, '2026-04-18T10:00:00Z');
    expect(keys).toMatchObject([first, { since: '2026-04-18T10:00:00Z' }]);
    checkHistory(keys, 'keys');
    expect(await readFile(path, 'utf8')).not.toContain(before.split('\n')[1]);
    // The clock was set back, or it is still the same second.
    for (const since of [SINCE, '2026-04-18T10:00:00Z'])
      await expect(rotateKeyFile(path, since)).rejects.toThrow(
        `its key is from 2026-04-18T10:00:00Z, and the clock of this machine says ${since}`,
      );
    expect((await readKeyFile(path)).keys).toEqual(keys);
  });

  it('is replaced where it lies, and not the link that names it', async () => {
    const folder = await temporaryFolder();
    const [path, link] = [join(folder, 'key.json'), join(folder, 'link.json')];
    await makeKeyFile(path, SINCE);
    await symlink(path, link);
    const keys = await rotateKeyFile(link, '2026-04-18T10:00:00Z');
    expect((await readKeyFile(path)).keys).toEqual(keys);
    expect(await readlink(link)).toBe(path);
    expect((await readdir(folder)).sort()).toEqual(['key.json', 'link.json']);
  });

  it('is refused where a link leads into the publication', async () => {
    const folder = await temporaryFolder();
    const [path, link] = [join(folder, 'site/key.json'), join(folder, 'link.json')];
    await makeKeyFile(path, SINCE);
    await symlink(path, link);
    await expect(checkOutside(link, [join(folder, 'site')])).rejects.toThrow('must not lie in the folder');
  });

  it('of two that replace it at once one does, and says the key that is there; the other does nothing', async () => {
    const path = join(await temporaryFolder(), 'key.json');
    await makeKeyFile(path, SINCE);
    const ended = await Promise.allSettled(
      ['2026-04-18T10:00:00Z', '2026-04-19T10:00:00Z'].map((since) => rotateKeyFile(path, since)),
    );
    const said = ended.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    expect(said).toEqual([(await readKeyFile(path)).keys]);
    const refused = ended.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []));
    expect(refused.join()).toContain('another command is changing this key');
    expect(await readdir(join(path, '..'))).toEqual(['key.json']);
  });

  it('is refused where others may read it, where it is damaged, and where it is missing', async () => {
    const path = join(await temporaryFolder(), 'key.json');
    await expect(configuredSigner({ OVERVIEW_SIGNING_KEY: path })).rejects.toThrow('there is no signing key');
    await makeKeyFile(path, SINCE);
    const text = await readFile(path, 'utf8');
    await chmod(path, 0o640);
    await expect(configuredSigner({ OVERVIEW_SIGNING_KEY: path })).rejects.toThrow('others may read');
    await chmod(path, 0o600);
    await writeFile(path, text.replace('BEGIN PRIVATE', 'BEGIN BROKEN'));
    await expect(readKeyFile(path)).rejects.toThrow('its private key cannot be read');
    expect(await configuredSigner({})).toBeUndefined();
  });

  it('does not lie in the folder of the publication', async () => {
    expect(keyPath({ OVERVIEW_SIGNING_KEY: 'key.json' })).toBe(join(PROJECT_FOLDER, 'key.json'));
    await expect(makeKeyFile(join(PROJECT_FOLDER, 'no/key.json'), SINCE)).rejects.toThrow('must not lie');
    await expect(checkOutside('/a/b/key.json', ['/a'])).rejects.toThrow('must not lie');
    await expect(checkOutside('/a/..b/key.json', ['/a'])).rejects.toThrow('must not lie');
    await expect(checkOutside('/ab/key.json', ['/a'])).resolves.toBeUndefined();
  });
});
