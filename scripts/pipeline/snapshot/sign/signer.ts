import { createPrivateKey } from 'node:crypto';
import type { KeyFile, Signature, SigningKey } from '../../../../src/schemas/signature.ts';
import { canonicalLine } from '../../../text/canonical-json.ts';
import { parseManifest } from '../parse-manifest.ts';
import { MANIFEST, SIGNATURE, type SnapshotBytes } from '../snapshot-files.ts';
import { signedBytes } from './check-signature.ts';
import { signWith } from './ed25519.ts';
import { handoverBytes } from './key-history.ts';

/** Who signs snapshots: the keys up to the one in use, which never leaves it. */
export interface Signer {
  keys: readonly SigningKey[];
  sign: (bytes: Uint8Array) => string;
}

/** The signer of a key file. @throws when its private key is none, which `readKeyFile` has checked */
export function signerOf(file: KeyFile): Signer {
  const key = createPrivateKey(file.private);
  return { keys: file.keys, sign: (bytes) => signWith(key, bytes) };
}

/** Adds a signature to the files of a sealed snapshot; without a signer, they stay unsigned. */
export function signFiles(files: SnapshotBytes, signer: Signer | undefined, place: string): SnapshotBytes {
  const bytes = files.get(MANIFEST);
  const key = signer?.keys.at(-1)?.key;
  if (!signer || !bytes || key === undefined) return files;
  const signature: Signature = {
    ...{ format: 'overview-signature', version: 1, algorithm: 'Ed25519' },
    key,
    signature: signer.sign(signedBytes(parseManifest(bytes, place))),
    keys: [...signer.keys],
  };
  return withSignature(files, signature);
}

/** Puts a signature beside the files that it signs. */
export const withSignature = (files: SnapshotBytes, signature: Signature): SnapshotBytes =>
  new Map([...files, [SIGNATURE, Buffer.from(canonicalLine(signature))]]);

/**
 * The history with one more key, which the last hands over to and which vouches for it in turn.
 * @param earlier the signer of the last key
 * @param own signs with the new key
 */
export function handOver(
  earlier: Signer,
  next: Pick<SigningKey, 'key' | 'since'>,
  own: Signer['sign'],
): SigningKey[] {
  const bytes = handoverBytes(earlier.keys.at(-1)?.key ?? '', next);
  return [...earlier.keys, { ...next, handover: { earlier: earlier.sign(bytes), own: own(bytes) } }];
}
