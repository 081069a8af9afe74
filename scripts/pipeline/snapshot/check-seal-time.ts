import { asInstant, boundsOf } from '../../../src/schemas/day-period.ts';
import type { Manifest } from '../../../src/schemas/snapshot.ts';
import { InputError } from '../outcome/input-error.ts';

/**
 * Checks that a snapshot was not sealed before its day began. Otherwise whoever stole a key could sign any later day with it,
 * however long ago it was replaced, by dating the seal back.
 * @param place the manifest as messages name it
 * @throws InputError naming both instants
 */
export function checkSealTime(manifest: Pick<Manifest, 'day' | 'period' | 'sealedAt'>, place: string): void {
  const { from } = boundsOf(manifest);
  if (Date.parse(manifest.sealedAt) >= from) return;
  const what = `it says that it was sealed at ${manifest.sealedAt}, before its day began at ${asInstant(from)}`;
  throw new InputError(place, what, 'do not trust it; if it is your own, seal it again at a later time');
}
