import type { Snapshot } from '../../src/schemas/snapshot.ts';
import { composeSnapshot, type DigestOptions } from '../../scripts/pipeline/digest/build-digest.ts';
import { EXCERPT_CHARACTERS } from '../../scripts/pipeline/digest/compose/excerpt.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/digest/default-digest-options.ts';
import { publishSnapshot } from '../../scripts/pipeline/digest/public/publish-snapshot.ts';
import { parseSnapshot } from '../../scripts/pipeline/snapshot/parse-snapshot.ts';
import {
  isPublic,
  privateHash,
  type PublicSnapshot,
} from '../../scripts/pipeline/snapshot/public-snapshot.ts';
import { sealSnapshot } from '../../scripts/pipeline/snapshot/seal-snapshot.ts';
import type { SnapshotBytes } from '../../scripts/pipeline/snapshot/snapshot-files.ts';

/** The options under which a public snapshot is made. */
export const LICENSED = defaultDigestOptions('licensed');

/** The files of a snapshot’s public form. */
export function publicFilesOf(snapshot: Snapshot, options: DigestOptions = LICENSED): SnapshotBytes {
  const composed = composeSnapshot(snapshot, options);
  const form = {
    madeFrom: privateHash(snapshot),
    texts: 'licensed' as const,
    images: options.images ?? ('none' as const),
    excerpt: EXCERPT_CHARACTERS,
    coverageLimits: composed.digest.coverageLimits,
    settings: {},
  };
  const info = { ...snapshot.manifest, public: form };
  return sealSnapshot(publishSnapshot(snapshot, composed, form.images), info, 'public');
}

/** The public form of a snapshot, as reading it from disk gives it. */
export function publicFormOf(snapshot: Snapshot, options?: DigestOptions): PublicSnapshot {
  const read = parseSnapshot(publicFilesOf(snapshot, options), 'public');
  if (!isPublic(read)) throw new Error('the public form is none');
  return read;
}

/** The same day with no source that licenses its text: every text is withheld beyond its excerpt. */
export function unlicensed(snapshot: Snapshot): Snapshot {
  const sources = snapshot.sources.map((source) => ({ ...source, rights: { text: 'excerpt' as const } }));
  return { ...snapshot, sources };
}
