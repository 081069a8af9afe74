import { sha256Schema } from '../../src/schemas/sha256.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';

/**
 * Parses the value of `--sha256`.
 * @throws InputError when it is not 64 hexadecimal digits
 */
export function parseHash(option: string, text: string): string {
  const hash = text.toLowerCase();
  if (sha256Schema.safeParse(hash).success) return hash;
  throw new InputError(option, `${JSON.stringify(text)} is not a SHA-256`, 'give its 64 hexadecimal digits');
}
