import { join } from 'node:path';
import type { Day } from '../../../src/schemas/day.ts';
import { archiveIn, archiveName } from '../../adapters/publication/day-archives.ts';
import type { Move, Staging } from '../../adapters/site/staging.ts';
import type { SiteOptions } from './site-options.ts';
import type { SitePlace } from './site-place.ts';

/** The Markdown of days that were made, and their public snapshots if these are not part of the site, on their way. */
export const stagedFiles = (
  staging: Staging,
  days: readonly Day[],
  place: SitePlace,
  { digest, settings }: SiteOptions,
): Move[] => {
  const hasArchives = digest.textPolicy === 'licensed' && settings.snapshots !== undefined;
  return [
    ...days.map((day) => ({ from: join(staging.digests, day), to: join(place.digests, day) })),
    ...(hasArchives ? days : []).map((day) => ({
      from: archiveIn(staging, day),
      to: join(place.archives, archiveName(day)),
    })),
  ];
};
