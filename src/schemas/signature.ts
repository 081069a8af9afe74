import { z } from 'astro/zod';
import { instantSchema } from './day.ts';

/** Bytes of an Ed25519 public key and of a signature (RFC 8032 §5.1). */
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** So many bytes in base64url without padding (RFC 4648 §5), of which there is one spelling. */
const bytesSchema = (bytes: number, what: string) =>
  z.string().refine((text) => {
    const read = Buffer.from(text, 'base64url');
    return read.length === bytes && read.toString('base64url') === text;
  }, `${what} is ${bytes} bytes in base64url`);

/** An Ed25519 public key. */
export const publicKeySchema = bytesSchema(KEY_BYTES, 'a public key');
const signatureBytesSchema = bytesSchema(SIGNATURE_BYTES, 'a signature');

/** A key of a publisher, and how it came to be theirs. */
export const signingKeySchema = z.strictObject({
  key: publicKeySchema,
  /** When it was made, and the key before it ended. */
  since: instantSchema,
  /** Signatures over the handover, by the key before it and by itself; absent of the first key. */
  handover: z.strictObject({ earlier: signatureBytesSchema, own: signatureBytesSchema }).optional(),
});

/** The most keys of a publisher: one a month for eight years. */
export const MAX_KEYS = 100;

/** The keys of a publisher, the oldest first. */
export const keyHistorySchema = z.array(signingKeySchema).min(1).max(MAX_KEYS);

/** `signature.json`: a publisher's signature over the manifest beside it as canonical JSON with its line feed. */
export const signatureSchema = z.strictObject({
  format: z.literal('overview-signature'),
  version: z.literal(1),
  algorithm: z.literal('Ed25519'),
  key: publicKeySchema,
  signature: signatureBytesSchema,
  /** The keys up to the one that signed, which is the last. */
  keys: keyHistorySchema,
});

/** `/.well-known/overview-keys.json`: the keys of a site. */
export const keysFileSchema = z.strictObject({
  format: z.literal('overview-keys'),
  version: z.literal(1),
  keys: keyHistorySchema,
});

/** The publisher's own file: the private key, and the public ones up to it. */
export const keyFileSchema = z.strictObject({
  format: z.literal('overview-signing-key'),
  version: z.literal(1),
  /** PKCS #8 as PEM (RFC 8410). */
  private: z.string(),
  keys: keyHistorySchema,
});

/** A public key of a publisher. */
export type SigningKey = z.infer<typeof signingKeySchema>;
/** A signature of a manifest, with the keys up to its own. */
export type Signature = z.infer<typeof signatureSchema>;
/** A publisher's private key, with the public ones up to it. */
export type KeyFile = z.infer<typeof keyFileSchema>;
