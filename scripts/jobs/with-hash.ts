import { InputError } from '../pipeline/outcome/input-error.ts';

/** An archive whose SHA-256 is part of its address: `https://…/2026-03-18.tar.zst#sha256=…`. */
const WITH_HASH = /^([^#]*)#sha256=([0-9a-f]{64})$/i;

/** The same of a path, which may hold the sign itself. */
const PATH_WITH_HASH = /^(.*)#sha256=([0-9a-f]{64})$/i;

/** Where an archive is, and the SHA-256 that it must have; undefined where none is asked for. */
export interface Hashed {
  address: string;
  /** In lower case. */
  hash: string | undefined;
}

/** Whether a text is a URL rather than a path. */
export const isUrl = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(text);

/**
 * Takes the SHA-256 from an address. What follows the `#` of a URL is never sent to its host, so that anything else there
 * would be dropped without a word, and a mistyped hash with it.
 * @param wanted the hash that is asked for beside the address
 * @throws InputError when something else follows the `#`, or the two hashes differ
 */
export function withHash(given: string, wanted: string | undefined): Hashed {
  const [, address = given, found] = (isUrl(given) ? WITH_HASH : PATH_WITH_HASH).exec(given) ?? [];
  if (isUrl(address) && address.includes('#'))
    throw new InputError(
      given,
      'what follows its # is not sha256= with 64 hexadecimal digits',
      'copy the whole hash again, or leave it out with its #',
    );
  const hash = found?.toLowerCase();
  if (hash !== undefined && wanted !== undefined && hash !== wanted.toLowerCase())
    throw new InputError(
      '--sha256',
      `it is another hash than that of ${given}`,
      'give the one that you trust',
    );
  return { address, hash: hash ?? wanted?.toLowerCase() };
}
