import { publicKeySchema } from '../../src/schemas/signature.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';

/** What `--require-signature` does, for the help of a command. */
export const KEY_HELP = 'the public key that must have signed, directly or through its successors';

/**
 * Parses the value of `--require-signature`.
 * @throws InputError when it is not an Ed25519 public key in base64url
 */
export function parseKey(option: string, text: string): string {
  if (publicKeySchema.safeParse(text).success) return text;
  const remedy = 'give the 43 letters and digits of the key, as in overview-keys.json of the site';
  throw new InputError(option, `${JSON.stringify(text)} is not a public key`, remedy);
}
