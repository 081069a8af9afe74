import type { PicturePolicy } from '../../../src/schemas/picture.ts';
import { publicFormSchema, type SiteSettings } from '../../../src/schemas/public-form.ts';
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
import { sealSnapshot } from '../../pipeline/snapshot/seal-snapshot.ts';
import { MANIFEST, type SnapshotBytes } from '../../pipeline/snapshot/snapshot-files.ts';

/**
 * Packs the public snapshot of a day: made from the private one, or as it is. The archive that a public one was read from
 * stays as it is.
 * @param composed the day under the text policy `licensed`
 * @param about which pictures the site shows, and where it is served
 */
export async function archiveDay(
  snapshot: ReadSnapshot,
  composed: ComposedDay,
  about: { images: PicturePolicy; settings: SiteSettings },
): Promise<ArchivedDay> {
  const { day } = snapshot.manifest;
  if (snapshot.archive) return archived(snapshot.manifest, snapshot.archive);
  const files = isPublic(snapshot)
    ? sealSnapshot(snapshot, snapshot.manifest, day)
    : sealPublic(snapshot, composed, about);
  const manifest = parseManifest(files.get(MANIFEST) ?? new Uint8Array(), `${day}/${MANIFEST}`);
  return archived(manifest, await packFiles(files, manifest));
}

const archived = (manifest: Manifest, bytes: Uint8Array): ArchivedDay => ({
  day: manifest.day,
  bytes,
  about: { sha256: sha256(bytes), bytes: bytes.length, manifest: hashManifest(manifest) },
});

function sealPublic(
  snapshot: ReadSnapshot,
  composed: ComposedDay,
  { images, settings }: { images: PicturePolicy; settings: SiteSettings },
): SnapshotBytes {
  const { day, sealedAt, sample } = snapshot.manifest;
  const { excerpt = EXCERPT_CHARACTERS } = settings;
  const form = publicFormSchema.parse({
    madeFrom: privateHash(snapshot),
    texts: 'licensed',
    images,
    excerpt,
    coverageLimits: composed.digest.coverageLimits,
    settings,
  });
  const info = { day, sealedAt, sample, generator: GENERATOR, public: form };
  return sealSnapshot(publishSnapshot(snapshot, composed, images, excerpt), info, day);
}
