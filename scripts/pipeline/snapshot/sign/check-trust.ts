import { boundsOf, lastSecondOf } from '../../../../src/schemas/day-period.ts';
import type { Signature, SigningKey } from '../../../../src/schemas/signature.ts';
import type { Snapshot } from '../../../../src/schemas/snapshot.ts';
import { InputError } from '../../outcome/input-error.ts';

/** Whose signature is required. */
export interface Trust {
  /** The key that a reader has from somebody they trust. */
  key: string;
  /** A history of keys whose handovers were checked, such as the site's; only what leads to or from `key` counts. */
  known: readonly SigningKey[];
}

const FORGED = 'do not use this snapshot unless you know better than its signature';

/**
 * Checks that a snapshot is signed by a key, or by one that the key took over from or handed over to.
 * @param place the snapshot as messages name it
 * @throws InputError when it is not signed, is by a stranger, was sealed after its key was replaced, or has a history that
 * contradicts the known one
 */
export function checkTrust(
  { signature, manifest }: Pick<Snapshot, 'signature' | 'manifest'>,
  { key, known }: Trust,
  place: string,
): void {
  if (!signature)
    throw new InputError(place, `it is not signed, where a signature of ${key} is required`, FORGED);
  const histories = [signature.keys, known].filter((keys) => indexOf(keys, key) !== -1);
  const fork = histories.length > 1 ? forkOf(signature.keys, known) : undefined;
  if (fork)
    throw new InputError(
      place,
      `its keys go on from ${fork.before} with ${fork.own}, the known ones with ${fork.known}`,
      FORGED,
    );
  const own = histories.filter((keys) => indexOf(keys, signature.key) !== -1);
  if (own.length === 0)
    throw new InputError(
      place,
      `it is signed by the unknown key ${signature.key}, not by ${key} or a key that it leads to`,
      FORGED,
    );
  const until = lastUseOf(manifest);
  const replaced = own
    .map((keys) => successor(keys, signature))
    .find((next) => next !== undefined && Date.parse(next.since) <= until);
  if (replaced)
    throw new InputError(
      place,
      `it was sealed at ${manifest.sealedAt}, after its key ${signature.key} was replaced at ${replaced.since}`,
      FORGED,
    );
}

/**
 * The instant up to which a key has to be in use to have sealed a snapshot. One that says the end of its day was perhaps imported
 * earlier on that day, so that the day's beginning counts.
 */
function lastUseOf(manifest: Snapshot['manifest']): number {
  return manifest.sealedAt === lastSecondOf(manifest)
    ? boundsOf(manifest).from
    : Date.parse(manifest.sealedAt);
}

/** Where two histories of one key part: a key hands over once, so that whoever has an old one made the other. */
function forkOf(
  own: readonly SigningKey[],
  known: readonly SigningKey[],
): { before: string; own: string; known: string } | undefined {
  const at = own.findIndex(({ key }, index) => known[index] !== undefined && known[index].key !== key);
  const [here, there] = [own[at], known[at]];
  return here && there && { before: own[at - 1]?.key ?? 'their first', own: here.key, known: there.key };
}

const indexOf = (keys: readonly SigningKey[], key: string): number =>
  keys.findIndex((each) => each.key === key);

const successor = (keys: readonly SigningKey[], { key }: Signature): SigningKey | undefined =>
  keys[indexOf(keys, key) + 1];
