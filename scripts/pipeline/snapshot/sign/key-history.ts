import type { SigningKey } from '../../../../src/schemas/signature.ts';
import { canonicalLine } from '../../../text/canonical-json.ts';
import { InputError } from '../../outcome/input-error.ts';
import { isSignedBy } from './ed25519.ts';

/** What both keys sign when one takes over from another; a manifest can never read like it. */
export const handoverBytes = (before: string, { key, since }: Pick<SigningKey, 'key' | 'since'>): Buffer =>
  Buffer.from(canonicalLine({ format: 'overview-key-handover', before, key, since }));

const DISTRUST = 'do not trust it; get the publisher’s key from where you trust it';

/**
 * Checks that each key of a history was handed over by the one before it, and says so itself, and that each is younger.
 * @param place the file as messages name it
 * @throws InputError naming the first key that was not
 */
export function checkHistory(keys: readonly SigningKey[], place: string): void {
  const seen = new Set<string>();
  let before: SigningKey | undefined;
  for (const each of keys) {
    const wrong = wrongWith(each, before, seen);
    if (wrong !== undefined) throw new InputError(place, `the key ${each.key} ${wrong}`, DISTRUST);
    seen.add(each.key);
    before = each;
  }
}

function wrongWith(
  each: SigningKey,
  before: SigningKey | undefined,
  seen: ReadonlySet<string>,
): string | undefined {
  if (seen.has(each.key)) return 'stands in its history twice';
  if (!before) return each.handover && 'was handed over by a key that is not there';
  if (Date.parse(each.since) <= Date.parse(before.since)) return 'is not younger than the one before it';
  if (!each.handover) return `was not handed over by the key before it, ${before.key}`;
  const bytes = handoverBytes(before.key, each);
  if (!isSignedBy(before.key, bytes, each.handover.earlier))
    return `is not signed by the key before it, ${before.key}`;
  return isSignedBy(each.key, bytes, each.handover.own) ? undefined : 'does not sign its own handover';
}
