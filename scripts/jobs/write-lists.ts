import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../../src/schemas/day.ts';
import type { DayRecord } from '../../src/schemas/day-record.ts';
import { onDisk, onDiskOfOthers } from '../adapters/disk/disk-error.ts';
import { SITE_RECORD } from '../adapters/publication/day-records.ts';
import { hashValue } from '../adapters/publication/made-from.ts';
import { writeSitemap } from '../adapters/publication/write-sitemap.ts';
import { LOCAL_SITE } from '../adapters/site/build-site.ts';
import { indexSearch } from '../adapters/site/index-search.ts';
import { listOffline } from '../adapters/site/list-offline.ts';
import { canonicalLine } from '../text/canonical-json.ts';
import type { Maker } from './plan-days.ts';
import type { SiteOptions } from './site-options.ts';

/** What the lists of a site are made from. */
export interface Listed {
  /** The records of all days, from the oldest to the newest. */
  records: readonly DayRecord[];
  /** The newest days, which the search reaches, from the oldest to the newest. */
  newest: readonly Day[];
  maker: Maker;
}

/** The SHA-256 of all that the lists of a site are made from. */
export const listsMadeFrom = ({ records, newest, maker }: Listed): string =>
  hashValue({ ...maker, newest, days: records.map(({ day, madeFrom, paths }) => [day, madeFrom, paths]) });

/**
 * Writes what lists the files of a site into it: the index of the search, the files for offline reading, the sitemap, and the
 * record of the site.
 * @param dist the folder of the pages that are of no day
 * @param days the folder of the pages of days
 */
export async function writeLists(
  dist: string,
  days: string,
  listed: Listed,
  { settings, onStep, onStage }: SiteOptions,
): Promise<void> {
  const { records, newest } = listed;
  onStage?.('search');
  onStep?.('indexing the site for search');
  await onDiskOfOthers(dist, () => indexSearch(dist, { dist: days, days: newest }));
  onStage?.('lists');
  await onDisk(dist, async () => {
    await listOffline(dist, newest.at(-1) ?? '', days);
    const root = new URL((settings.base ?? '/').replace(/\/?$/, '/'), settings.site ?? LOCAL_SITE).href;
    await writeSitemap(dist, records, root);
    const record = canonicalLine({ formatVersion: 1, madeFrom: listsMadeFrom(listed) });
    await writeFile(join(dist, SITE_RECORD), record);
  });
}
