import { z } from 'astro/zod';

/** Longest address for leaving the list, in characters: with a recipient in it, it still fits on a line (RFC 5322 §2.1.1). */
const MAX_LENGTH = 200;

/** What stands for the address of the recipient. */
const RECIPIENT = '{address}';

/**
 * Where a recipient leaves the list (RFC 2369 §3.2): a `mailto:` or `https:` address. An `https:` address with `{address}`
 * in it names the recipient, as leaving with one click needs (RFC 8058 §3.1).
 */
export const unsubscribeSchema = z
  .string()
  .max(MAX_LENGTH)
  .refine(
    (text) => /^(?:mailto:[!-~]+@[!-~]+|https:\/\/[!-~]+)$/.test(text) && !/[<>"\\^`|]/.test(text),
    'it is an address like mailto:leave@your.site or https://your.site/leave?address={address}',
  )
  .refine((text) => URL.canParse(filled(text, 'a')), 'it is not an address')
  .refine(
    (text) => !/[{}]/.test(text.replace(RECIPIENT, '')),
    'it has {address} at most once, and no other brace',
  )
  .refine((text) => !text.startsWith('mailto:') || !isOfRecipient(text), 'a mailto address has no {address}');

/** Whether an address differs from recipient to recipient. */
export const isOfRecipient = (unsubscribe: string): boolean => unsubscribe.includes(RECIPIENT);

/** The address with which one recipient leaves. */
export const filled = (unsubscribe: string, recipient: string): string =>
  unsubscribe.replace(RECIPIENT, () => encodeURIComponent(recipient));
