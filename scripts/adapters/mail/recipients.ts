import { InputError } from '../../pipeline/outcome/input-error.ts';
import { mailAddress } from '../../text/mail-address.ts';

/** Who gets a message. */
export interface Recipient {
  address: string;
  /** File and line, by which reports name it: their log may be public, an address is not. */
  place: string;
}

/** The text of a list of recipients: each once, however it is written, in the order of the list. */
export interface RecipientList {
  recipients: Recipient[];
  /** Lines with an address that stands further up. */
  repeated: number;
}

/**
 * Parses a list of recipients: an address a line; empty lines, and lines that begin with `#`, count for nothing.
 * @param file as messages name it
 * @throws InputError at the first line that is no address, or when there is none
 */
export function parseRecipients(text: string, file: string): RecipientList {
  const found = new Map<string, Recipient>();
  let addresses = 0;
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const written = line.trim();
    if (written === '' || written.startsWith('#')) continue;
    const place = `${file}:${index + 1}`;
    const address = mailAddress(written);
    if (address === undefined)
      throw new InputError(
        place,
        'it is not an e-mail address',
        'write one like name@example.org, and no name beside it',
      );
    addresses += 1;
    const key = address.toLowerCase();
    if (!found.has(key)) found.set(key, { address, place });
  }
  if (addresses === 0)
    throw new InputError(file, 'it has no address', 'write an e-mail address on each line');
  return { recipients: [...found.values()], repeated: addresses - found.size };
}
