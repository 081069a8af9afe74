import type { PicturePolicy } from '../../../src/schemas/picture.ts';
import { publicFormSchema, type SiteSettings } from '../../../src/schemas/public-form.ts';
import type { Day } from '../../../src/schemas/day.ts';
import type { Manifest, ReadSnapshot } from '../../../src/schemas/snapshot.ts';
import { GENERATOR } from '../../adapters/generator.ts';
import type { ArchivedDay } from '../../adapters/publication/day-archives.ts';
import { packFiles } from '../../adapters/snapshot/pack-snapshot.ts';
import type { ComposedDay } from '../../pipeline/digest/compose/compose-day.ts';
import { EXCERPT_CHARACTERS } from '../../pipeline/digest/compose/excerpt.ts';
import { publishSnapshot } from '../../pipeline/digest/public/publish-snapshot.ts';
import { sha256 } from '../../pipeline/snapshot/check-seal.ts';
import { hashManifest, isPublic, privateHash } from '../../pipeline/snapshot/public-snapshot.ts';
import { parseManifest } from '../../pipeline/snapshot/parse-manifest.ts';
import { type Signer, signFiles, withSignature } from '../../pipeline/snapshot/sign/signer.ts';
import { sealSnapshot } from '../../pipeline/snapshot/seal-snapshot.ts';
import { checkSignature } from '../../pipeline/snapshot/sign/check-signature.ts';
import { MANIFEST, SIGNATURE, type SnapshotBytes } from '../../pipeline/snapshot/snapshot-files.ts';

/**
 * Packs the public snapshot of a day: made from the private one, or as it is. The archive that a public one was read from
 * stays as it is.
 * @param composed the day under the text policy `licensed`
 * @param about which pictures the site shows, and where it is served
 */
export async function archiveDay(
  snapshot: ReadSnapshot,
  composed: ComposedDay,
  about: { images: PicturePolicy; settings: SiteSettings; signer?: Signer | undefined },
): Promise<ArchivedDay> {
  const { day } = snapshot.manifest;
  if (snapshot.archive) return archived(snapshot, snapshot.archive);
  const files = isPublic(snapshot)
    ? sealAgain(snapshot)
    : signFiles(sealPublic(snapshot, composed, about), about.signer, day);
  const manifest = manifestOf(files, day);
  const signed = files.get(SIGNATURE);
  const signature = signed && checkSignature(signed, manifest, `${day}/${SIGNATURE}`);
  return archived({ manifest, ...(signature && { signature }) }, await packFiles(files, manifest));
}

/** The files of a public snapshot, with its signature if they are what it signs. */
function sealAgain(snapshot: ReadSnapshot): SnapshotBytes {
  const { manifest, signature } = snapshot;
  const files = sealSnapshot(snapshot, manifest, manifest.day);
  const isSame = hashManifest(manifestOf(files, manifest.day)) === hashManifest(manifest);
  return signature && isSame ? withSignature(files, signature) : files;
}

const manifestOf = (files: SnapshotBytes, day: Day): Manifest =>
  parseManifest(files.get(MANIFEST) ?? new Uint8Array(), `${day}/${MANIFEST}`);

const archived = (
  { manifest, signature }: Pick<ReadSnapshot, 'manifest' | 'signature'>,
  bytes: Uint8Array,
): ArchivedDay => ({
  day: manifest.day,
  bytes,
  about: {
    ...{ sha256: sha256(bytes), bytes: bytes.length, manifest: hashManifest(manifest) },
    ...(signature && { keys: signature.keys }),
  },
});

function sealPublic(
  snapshot: ReadSnapshot,
  composed: ComposedDay,
  { images, settings }: { images: PicturePolicy; settings: SiteSettings },
): SnapshotBytes {
  const { day, period, sealedAt, sample, previous, corrections } = snapshot.manifest;
  const { excerpt = EXCERPT_CHARACTERS } = settings;
  const form = publicFormSchema.parse({
    madeFrom: privateHash(snapshot),
    texts: 'licensed',
    images,
    excerpt,
    coverageLimits: composed.digest.coverageLimits,
    settings,
  });
  const chain = { sample, previous, corrections };
  const info = { day, period, sealedAt, ...chain, generator: GENERATOR, public: form };
  return sealSnapshot(publishSnapshot(snapshot, composed, images, excerpt), info, day);
}
