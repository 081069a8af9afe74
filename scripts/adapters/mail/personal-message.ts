import { createHash } from 'node:crypto';
import { filled, isOfRecipient } from '../../../src/schemas/unsubscribe.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { mailAddress } from '../../text/mail-address.ts';

/** A message as a build wrote it, apart from what differs between its recipients. */
export interface DayMessage {
  /** Its header fields in their order, as written, folded or not. */
  fields: string[];
  body: string;
  /** The address that it comes from, to which servers report failures. */
  sender: string;
  id: string;
}

/** Characters of a hash that name a message: 128 bits. */
const NAME_LENGTH = 32;

/**
 * Reads a message that a build wrote (RFC 5322).
 * @param path as messages name it
 * @throws InputError when it is none, or comes from nobody
 */
export function readMessage(bytes: Uint8Array, path: string): DayMessage {
  const text = Buffer.from(bytes).toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const fields = text.slice(0, Math.max(end, 0)).split(/\r\n(?![ \t])/);
  const id = /^<[^<>\s]+>$/.exec(valueOf(fields, 'message-id') ?? '')?.[0];
  const from = valueOf(fields, 'from');
  if (id === undefined || from === undefined)
    throw new InputError(path, 'it is not a message that a build wrote', 'run npm run build -- --all');
  const sender = mailAddress(/(?:^|<)([^<>\s]+)>?$/.exec(from)?.[1] ?? '');
  if (sender === undefined)
    throw new InputError(
      path,
      'it comes from nobody',
      'set sender in overview.config.yaml, and run npm run build -- --all',
    );
  return { fields, body: text.slice(end + 4), sender, id };
}

/** The value of a header field, unfolded. */
function valueOf(fields: readonly string[], name: string): string | undefined {
  const field = fields.find((each) => each.toLowerCase().startsWith(`${name}:`));
  return field
    ?.slice(name.length + 1)
    .replaceAll('\r\n', '')
    .trim();
}

/** Fields that differ between recipients. */
const OF_RECIPIENT = /^(?:to|message-id|list-unsubscribe|list-unsubscribe-post):/i;

/**
 * The message to one recipient. Its Message-ID follows from the day's and the recipient, so that a second copy can be recognised.
 * @param address as `mailAddress` gives it
 * @param unsubscribe where recipients leave the list, of the publication
 */
export function personalMessage(
  { fields, body, id }: DayMessage,
  address: string,
  unsubscribe: string | undefined,
): string {
  const name = createHash('sha256').update(`${id}\n${address}`).digest('hex').slice(0, NAME_LENGTH);
  const own = [
    `To: ${address}`,
    `Message-ID: <${name}${id.slice(id.lastIndexOf('@'))}`,
    ...(unsubscribe === undefined ? [] : [`List-Unsubscribe:\r\n <${filled(unsubscribe, address)}>`]),
    // RFC 8058 §3.1: only where the address says who leaves.
    ...(unsubscribe !== undefined && isOfRecipient(unsubscribe)
      ? ['List-Unsubscribe-Post: List-Unsubscribe=One-Click']
      : []),
  ];
  return `${[...own, ...fields.filter((field) => !OF_RECIPIENT.test(field))].join('\r\n')}\r\n\r\n${body}`;
}
