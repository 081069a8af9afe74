import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type KeyFile, keyFileSchema, MAX_KEYS, type SigningKey } from '../../../src/schemas/signature.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { parseRecord } from '../../pipeline/snapshot/parse-records.ts';
import { publicKeyOf, signWith } from '../../pipeline/snapshot/sign/ed25519.ts';
import { checkHistory } from '../../pipeline/snapshot/sign/key-history.ts';
import { handOver, type Signer, signerOf } from '../../pipeline/snapshot/sign/signer.ts';
import { canonicalLine } from '../../text/canonical-json.ts';
import { onDisk } from '../disk/disk-error.ts';
import { readPlain, statIfThere } from '../disk/if-there.ts';
import { whileClaimed } from '../disk/while-claimed.ts';
import { syncFolder } from '../disk/write-synced.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { checkOutside, keyPath, realKeyPath } from './key-path.ts';

/** Bytes of a key file at most: one of as many keys as a history may have has a tenth of that. */
const MAX_BYTES = 2 ** 19;

/** For its owner alone; and the bits of everybody else. */
const OWNER_ONLY = 0o600;
const OTHERS = 0o077;

/**
 * The signer that the environment names; undefined where it names none.
 * @throws InputError when the file is missing, may be read by others, or lies in the publication's folder
 */
export async function configuredSigner(environment: NodeJS.ProcessEnv): Promise<Signer | undefined> {
  const path = keyPath(environment);
  return path === undefined ? undefined : signerOf(await readKeyFile(path));
}

/**
 * Reads the file of a private key.
 * @throws InputError when it is missing, may be read by others, lies in the publication's folder, or is not one
 */
export async function readKeyFile(path: string): Promise<KeyFile> {
  await checkOutside(path);
  const found = await readPlain(path, MAX_BYTES);
  if (!found)
    throw new InputError(path, 'there is no signing key', 'make one with "npm run keys -- new", or unset it');
  if (process.platform !== 'win32' && (found.stats.mode & OTHERS) !== 0)
    throw new InputError(path, 'others may read the private key', `run chmod 600 ${path}`);
  const file = parseKeyFile(found.bytes, path);
  checkHistory(file.keys, path);
  if (publicOf(file, path) !== file.keys.at(-1)?.key)
    throw new InputError(
      path,
      'its private key is not the last of its public ones',
      'restore it from a copy',
    );
  return file;
}

/** Parses the file; what is wrong in it is not said, since that may quote the private key. */
function parseKeyFile(bytes: Buffer, path: string): KeyFile {
  try {
    return parseRecord(bytes, path, keyFileSchema);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(
      path,
      'it is not a signing key as "npm run keys -- new" makes it',
      'restore it from a copy; without one, make another in a new file, and say publicly that it is yours',
    );
  }
}

function publicOf(file: KeyFile, path: string): string {
  try {
    return publicKeyOf(createPrivateKey(file.private));
  } catch (error) {
    throw new InputError(path, 'its private key cannot be read', 'restore it from a copy', { cause: error });
  }
}

/**
 * Makes a key in a new file that only its owner may read.
 * @param since the present instant
 * @throws InputError when there is a file already, it would lie in the publication's folder, or another command makes it
 */
export const makeKeyFile = (path: string, since: string): Promise<SigningKey> =>
  whileAlone(path, async (real) => {
    if (await statIfThere(path))
      throw new InputError(path, 'there is a file already', 'replace its key with "npm run keys -- rotate"');
    const pair = makePair();
    const made = { key: pair.key, since };
    await writeKeyFile(real, [made], pair.own);
    return made;
  });

/**
 * Replaces the key of a file with a new one, signed by the old one; the old private key is then deleted.
 * @param since the present instant
 * @throws InputError when the file cannot be read, or another command changes it
 */
export async function rotateKeyFile(path: string, since: string): Promise<readonly SigningKey[]> {
  // First without the claim, which would make the folder of a key that is not there.
  await readKeyFile(path);
  return whileAlone(path, async (real) => {
    const signer = signerOf(await readKeyFile(path));
    checkYounger(signer.keys.at(-1)?.since, since, path);
    checkOneMore(signer.keys, path);
    const pair = makePair();
    const keys = handOver(signer, { key: pair.key, since }, (bytes) => signWith(pair.own, bytes));
    checkHistory(keys, path);
    await writeKeyFile(real, keys, pair.own);
    return keys;
  });
}

/** Checks that a history may have one more key: a longer one would be read by nobody, this program included. */
function checkOneMore(keys: readonly SigningKey[], path: string): void {
  if (keys.length < MAX_KEYS) return;
  const remedy = 'make another key in a new file, and say publicly that it is yours';
  throw new InputError(path, `it has ${keys.length} keys, as many as a history may have`, remedy);
}

/** Checks that a key is made after the one that it replaces: their instants tell which of them may sign what. */
function checkYounger(before: string | undefined, since: string, path: string): void {
  if (before === undefined || Date.parse(since) > Date.parse(before)) return;
  const what = `its key is from ${before}, and the clock of this machine says ${since}`;
  throw new InputError(path, what, 'wait a second and try again, or set the clock');
}

/**
 * Runs an action on the real file while no other command changes it, by whatever name: of two at once, one would lose its key.
 * Written through a link, since an old private key behind one would stay.
 */
async function whileAlone<T>(path: string, action: (real: string) => Promise<T>): Promise<T> {
  await checkOutside(path);
  const real = await realKeyPath(path);
  const folder = dirname(real);
  await onDisk(folder, () => mkdir(folder, { recursive: true, mode: 0o700 }));
  const remedy = 'wait until that has ended, then look at "npm run keys -- show"';
  const taken = new InputError(path, 'another command is changing this key', remedy);
  return whileClaimed(`${real}.claim`, taken, () => action(real));
}

function makePair(): { own: KeyObject; key: string } {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { own: privateKey, key: publicKeyOf(privateKey) };
}

/** Writes the file so that a crash, or a cut of the power, leaves the old key or the new one. */
async function writeKeyFile(path: string, keys: SigningKey[], own: KeyObject): Promise<void> {
  const file: KeyFile = {
    ...{ format: 'overview-signing-key', version: 1, keys },
    private: own.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
  await writeWhole(path, canonicalLine(file), { flush: true, mode: OWNER_ONLY });
  await onDisk(path, () => syncFolder(dirname(path)));
}
