import { type Signature, signatureSchema } from '../../../../src/schemas/signature.ts';
import type { Manifest } from '../../../../src/schemas/snapshot.ts';
import { canonicalLine } from '../../../text/canonical-json.ts';
import { InputError } from '../../outcome/input-error.ts';
import { parseRecord } from '../parse-records.ts';
import { isSignedBy } from './ed25519.ts';
import { checkHistory } from './key-history.ts';

const DISTRUST = 'do not use this snapshot; get it again from its publisher';

/** What a signature signs: the manifest as canonical JSON (RFC 8785) with its line feed. */
export const signedBytes = (manifest: Manifest): Buffer => Buffer.from(canonicalLine(manifest));

/**
 * Parses a signature and checks it against the manifest, and its keys against each other. Whose keys they are, it does not
 * know.
 * @param place the file as messages name it
 * @throws InputError when it is not a signature, or one of something else
 */
export function checkSignature(bytes: Uint8Array, manifest: Manifest, place: string): Signature {
  const read = parseRecord(bytes, place, signatureSchema);
  const { key, signature, keys } = read;
  checkHistory(keys, place);
  if (keys.at(-1)?.key !== key)
    throw new InputError(place, `the key ${key} is not the last of its keys`, DISTRUST);
  if (!isSignedBy(key, signedBytes(manifest), signature))
    throw new InputError(place, `the manifest is not what the key ${key} signed`, DISTRUST);
  return read;
}
