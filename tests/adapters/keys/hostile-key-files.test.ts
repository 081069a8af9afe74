import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { chmod, mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeKeyFile, readKeyFile, rotateKeyFile } from '../../../scripts/adapters/keys/key-file.ts';
import { PROJECT_FOLDER } from '../../../scripts/adapters/project-folder.ts';
import { InputError } from '../../../scripts/pipeline/outcome/input-error.ts';
import { canonicalLine } from '../../../scripts/text/canonical-json.ts';
import { keyFileSchema, MAX_KEYS } from '../../../src/schemas/signature.ts';
import { temporaryFolder } from '../../support/snapshot-files.ts';

const SINCE = '2026-03-18T10:00:00Z';

/** A key file with something else in it, which only its owner may read. */
const changed = async (path: string, change: (file: Record<string, unknown>) => object): Promise<void> => {
  await makeKeyFile(path, SINCE);
  const file = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  await writeFile(path, canonicalLine(change(file)));
};

const rsa = (): string =>
  generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();

const locked = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({
    ...{ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' },
  }) as string;

/** What lies where a key is looked for; what is said of it, and what to do. */
const FILES: [string, (path: string) => Promise<unknown>, what: RegExp, todo: RegExp][] = [
  ['nothing', () => Promise.resolve(), /there is no signing key/, /keys -- new/],
  ['a folder', (path) => mkdir(path), /it is a folder, not a file/, /check the path/],
  ['a pipe', (path) => Promise.resolve(execFileSync('mkfifo', [path])), /a pipe or a device/, /check/],
  ['a device without an end', (path) => symlink('/dev/zero', path), /a pipe or a device/, /check/],
  ['a socket', listenAt, /a socket or a device/, /check the path/],
  ['a link in a circle', (path) => symlink(path, path), /lead in a circle/, /remove the link/],
  ['a link to nothing', (path) => symlink('nowhere', path), /there is no signing key/, /keys -- new/],
  [
    'a link into the publication',
    (path) => symlink(join(PROJECT_FOLDER, 'package.json'), path),
    /must not lie in the folder/,
    /keep it elsewhere/,
  ],
  [
    'a terabyte of nothing',
    async (path) => {
      await writeFile(path, '', { mode: 0o600 });
      await truncate(path, 2 ** 40);
    },
    /it has more than \d+ bytes/,
    /check the path/,
  ],
  [
    'a file in another encoding',
    (path) => write(path, Buffer.from('ffd8ffe0', 'hex')),
    /not a signing key/,
    /copy/,
  ],
  ['deep JSON', (path) => write(path, '['.repeat(200_000)), /not a signing key/, /restore it from a copy/],
  [
    'another kind of key',
    (path) => changed(path, (file) => ({ ...file, private: rsa() })),
    /private key/,
    /copy/,
  ],
  [
    'a locked key',
    (path) => changed(path, (file) => ({ ...file, private: locked() })),
    /cannot be read/,
    /copy/,
  ],
  ['no key', (path) => changed(path, (file) => ({ ...file, private: '' })), /cannot be read/, /copy/],
  ['no public key', (path) => changed(path, (file) => ({ ...file, keys: [] })), /not a signing key/, /copy/],
  [
    'another’s public key',
    async (path) => {
      const other = await makeKeyFile(`${path}-other`, SINCE);
      await changed(path, (file) => ({ ...file, keys: [other] }));
    },
    /its private key is not the last of its public ones/,
    /restore it from a copy/,
  ],
  ...[0o640, 0o604, 0o620, 0o602, 0o644, 0o666].map((mode): (typeof FILES)[number] => [
    `a key of mode ${mode.toString(8)}`,
    async (path) => {
      await makeKeyFile(path, SINCE);
      await chmod(path, mode);
    },
    /others may read the private key/,
    /chmod 600/,
  ]),
];

const write = (path: string, bytes: string | Buffer): Promise<void> =>
  writeFile(path, bytes, { mode: 0o600 });

async function listenAt(path: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(() => void server.close());
}

it.each(FILES)(
  '%s in the place of a key is refused by its path, with what to do',
  async (_, make, what, todo) => {
    const path = join(await temporaryFolder(), 'key.json');
    await make(path);
    for (const take of [() => readKeyFile(path), () => rotateKeyFile(path, '2026-04-18T10:00:00Z')]) {
      const error = await take().then(
        () => expect.fail('it was taken'),
        (failure: unknown) => failure,
      );
      expect(error).toBeInstanceOf(InputError);
      const { message, remedy, where } = error as InputError;
      expect(where).toBe(path);
      expect(message).toMatch(what);
      expect(remedy).toMatch(todo);
    }
  },
);

it('a key below a file is refused, read or made', async () => {
  const file = join(await temporaryFolder(), 'file');
  await writeFile(file, '');
  const path = join(file, 'key.json');
  for (const take of [() => readKeyFile(path), () => makeKeyFile(path, SINCE)])
    await expect(take()).rejects.toThrow(/a parent folder is a file/);
});

it('a key is not replaced where its history would be too long to be read again', async () => {
  const path = join(await temporaryFolder(), 'key.json');
  await makeKeyFile(path, SINCE);
  for (let keys = 2; keys <= MAX_KEYS; keys++)
    await rotateKeyFile(path, new Date(Date.parse(SINCE) + keys * 1000).toISOString().replace('.000', ''));
  const before = await readFile(path, 'utf8');
  expect(keyFileSchema.parse(JSON.parse(before)).keys).toHaveLength(MAX_KEYS);
  await expect(rotateKeyFile(path, '2027-01-01T00:00:00Z')).rejects.toThrow(
    /it has 100 keys, as many as a history may have[^]*in a new file/,
  );
  expect(await readFile(path, 'utf8')).toBe(before);
});
