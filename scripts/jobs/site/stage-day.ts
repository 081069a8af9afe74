import { join } from 'node:path';
import type { ReadSnapshot } from '../../../src/schemas/snapshot.ts';
import { stageArchive } from '../../adapters/publication/day-archives.ts';
import type { Staging } from '../../adapters/site/staging.ts';
import { writeDay } from '../../adapters/site/write-day.ts';
import { composeSnapshot } from '../../pipeline/digest/build-digest.ts';
import { shownPictures } from '../../pipeline/digest/compose/picture-of.ts';
import { renderDay } from '../../pipeline/digest/render/render-day.ts';
import { archiveDay } from './archive-day.ts';
import type { SiteOptions } from './site-options.ts';

/**
 * Stages the Markdown of a day, its pictures, and its public snapshot. Returns the names of the Markdown files.
 * @throws InputError when the disk is full
 */
export async function stageDay(
  staging: Staging,
  snapshot: ReadSnapshot,
  { digest, settings, signer, onStep, onStage }: SiteOptions,
): Promise<string[]> {
  onStage?.('digest');
  const { day } = snapshot.manifest;
  onStep?.(`${day}: making the digest of ${snapshot.articles.length} articles`);
  const { images = 'none' } = digest;
  const composed = composeSnapshot(snapshot, digest);
  const made = renderDay(composed);
  await writeDay(join(staging.digests, day), made, shownPictures(snapshot, images));
  // Before the pages, whose footers name it.
  if (digest.textPolicy === 'licensed')
    await stageArchive(staging, await archiveDay(snapshot, composed, { images, settings, signer }));
  return [...made.keys()];
}
