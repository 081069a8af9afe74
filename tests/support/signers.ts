import { generateKeyPairSync } from 'node:crypto';
import { publicKeyOf, signWith } from '../../scripts/pipeline/snapshot/sign/ed25519.ts';
import { handOver, type Signer } from '../../scripts/pipeline/snapshot/sign/signer.ts';

/** The day that made keys are from. */
export const SINCE = '2026-01-01T00:00:00Z';

/** A signer with a new key. */
export function makeSigner(since = SINCE): Signer & { key: string } {
  const { privateKey } = generateKeyPairSync('ed25519');
  const key = publicKeyOf(privateKey);
  return { key, keys: [{ key, since }], sign: (bytes) => signWith(privateKey, bytes) };
}

/** A signer with a new key, to which another handed over. */
export function rotated(earlier: Signer, since: string): Signer & { key: string } {
  const { key, sign } = makeSigner(since);
  return { key, sign, keys: handOver(earlier, { key, since }, sign) };
}
