import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** Whether a signature over bytes is by a public key (RFC 8032); both in base64url. */
export function isSignedBy(key: string, bytes: Uint8Array, signature: string): boolean {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: key };
  return verify(
    null,
    bytes,
    createPublicKey({ key: jwk, format: 'jwk' }),
    Buffer.from(signature, 'base64url'),
  );
}

/** Signs bytes, in base64url. The same bytes and key give the same signature. */
export const signWith = (key: KeyObject, bytes: Uint8Array): string =>
  sign(null, bytes, key).toString('base64url');

/** The public key of a private one, in base64url. */
export function publicKeyOf(key: KeyObject): string {
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  if (typeof x !== 'string') throw new Error('sign: the key is not one of Ed25519');
  return x;
}
