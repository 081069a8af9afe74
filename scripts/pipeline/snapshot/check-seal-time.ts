import { asInstant, boundsOf } from '../../../src/schemas/day-period.ts';
import type { Manifest } from '../../../src/schemas/snapshot.ts';
import { InputError } from '../outcome/input-error.ts';

const READERS_REMEDY = 'do not trust it; if it is your own, seal it again at a later time';

/** What to do about a seal at a wrong time, for whoever is making it. */
export const SEALERS_REMEDY =
  'seal it at a time of its day or after it, and not in the future: check --sealed-at, or the clock of this machine';

/**
 * Checks that a snapshot was not sealed before its day began. Otherwise whoever stole a key could sign any later day with it,
 * however long ago it was replaced, by dating the seal back.
 * @param place the manifest as messages name it
 * @param remedy for whoever made it, or whoever reads it
 * @throws InputError naming both instants
 */
export function checkSealTime(
  manifest: Pick<Manifest, 'day' | 'period' | 'sealedAt'>,
  place: string,
  remedy = READERS_REMEDY,
): void {
  const { from } = boundsOf(manifest);
  if (Date.parse(manifest.sealedAt) >= from) return;
  const what = `it says that it was sealed at ${manifest.sealedAt}, before its day began at ${asInstant(from)}`;
  throw new InputError(place, what, remedy);
}
