import { boundsOf } from '../../../src/schemas/day-period.ts';
import type { Signature } from '../../../src/schemas/signature.ts';
import type { Manifest } from '../../../src/schemas/snapshot.ts';
import { InputError } from '../outcome/input-error.ts';

/** How far two machines' clocks may be apart, in milliseconds: ten minutes, more than any that is ever set by the network. */
const CLOCKS_APART = 10 * 60_000;

const READERS_REMEDY = 'do not trust it; if the clock of this machine is slow, set it';

/** What of a snapshot has a time. */
export interface Timed {
  manifest: Pick<Manifest, 'day' | 'period' | 'sealedAt' | 'sample'>;
  signature?: { keys: Readonly<Signature['keys']> } | undefined;
}

/**
 * Checks that a snapshot was not sealed, and its keys not made, after the present. The rest of the present day, and of its
 * own where that has begun, counts as present, because an import is sealed at the end of its day, however early it is made. A
 * sample is of an invented day, which may lie ahead; its seal may then lie in that day, and no later.
 * @param now the present instant, in milliseconds since 1970
 * @param place the snapshot as messages name it
 * @param remedy for whoever made it, or whoever reads it
 * @throws InputError naming the instant that lies ahead
 */
export function checkClock(
  { manifest, signature }: Timed,
  now: number,
  place: string,
  remedy = READERS_REMEDY,
): void {
  const today = new Date(now + CLOCKS_APART).toISOString().slice(0, 'YYYY-MM-DD'.length);
  const { from, to } = boundsOf(manifest);
  const latest = Math.max(boundsOf({ day: today }).to, to);
  const ahead = (what: string): InputError =>
    new InputError(place, `${what}, which lies ahead of the clock`, remedy);
  if (!manifest.sample && from > now + CLOCKS_APART) throw ahead(`it is of ${manifest.day}`);
  if (Date.parse(manifest.sealedAt) > latest)
    throw ahead(`it says that it was sealed at ${manifest.sealedAt}`);
  for (const { key, since } of signature?.keys ?? [])
    if (Date.parse(since) > latest) throw ahead(`its key ${key} is from ${since}`);
}
