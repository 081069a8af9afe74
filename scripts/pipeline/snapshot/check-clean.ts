import { cleanText } from '../../text/clean-text.ts';
import { InputError } from '../outcome/input-error.ts';

/** Keys whose value is kept verbatim: addresses, which have a schema of their own, and the feed's guid. */
const VERBATIM: ReadonlySet<string> = new Set([
  'url',
  'canonicalUrl',
  'homepage',
  'feeds',
  'licence',
  'imagesLicence',
  'ownershipReference',
  'guid',
  'subject',
]);

/**
 * Checks that every text of the records is clean (see cleanText), which makes snapshots from elsewhere safe to show.
 * @param at the place of a record, by its index
 * @throws InputError at the first record with a text that is not
 */
export function checkClean(records: readonly object[], at: (index: number) => string): void {
  for (const [index, record] of records.entries()) {
    const path = uncleanPath(record);
    if (path) {
      const what = `${path.join('.')}: the text is not clean (control or bidi characters, not NFC, or loose white space)`;
      throw new InputError(at(index), what, 'remove these characters; do not trust the snapshot otherwise');
    }
  }
}

/** The path of keys to the first text in a value that is not clean (see cleanText); undefined when all are clean. */
export function uncleanPath(value: unknown): string[] | undefined {
  if (typeof value === 'string') return cleanText(value) === value ? undefined : [];
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, each] of Object.entries(value)) {
    const path = VERBATIM.has(key) ? undefined : uncleanPath(each);
    if (path) return [key, ...path];
  }
  return undefined;
}
