import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Day, monthOf } from '../../../src/schemas/day.ts';
import type { DayRecord } from '../../../src/schemas/day-record.ts';
import type { Restoration, Withdrawal } from '../../../src/schemas/withdrawal.ts';
import { onDisk, onDiskOfOthers } from '../../adapters/disk/disk-error.ts';
import { writeHostFiles } from '../../adapters/hosts/host-files.ts';
import { readSiteRecord, SITE_RECORD } from '../../adapters/publication/day-records.ts';
import { hashValue } from '../../adapters/publication/made-from.ts';
import { keysOf, writeKeys } from '../../adapters/publication/keys-file.ts';
import { removeWithdrawn } from '../../adapters/publication/withdrawn-files.ts';
import { writeSitemap } from '../../adapters/publication/write-sitemap.ts';
import { indexSearch, monthsWithoutIndex } from '../../adapters/site/index-search.ts';
import { listOffline } from '../../adapters/site/list-offline.ts';
import { siteRoot } from '../../adapters/site/site-root.ts';
import { canonicalLine } from '../../text/canonical-json.ts';
import { type Maker, rightsOf } from './plan-days.ts';
import { recordWithdrawnDays } from './record-withdrawals.ts';
import type { SiteOptions } from './site-options.ts';

/** What the lists of a site are made from. */
export interface Listed {
  /** The records of all days, from the oldest to the newest. */
  records: readonly DayRecord[];
  /** The newest days, which lists show with their articles, from the oldest to the newest. */
  newest: readonly Day[];
  maker: Maker;
  /** What is withdrawn from it, by name, and of this the days that are withdrawn as a whole. */
  withdrawals: readonly Withdrawal[];
  withdrawn: readonly Day[];
  /** What was withdrawn from it and is there again. */
  restored?: readonly Restoration[];
}

/** The SHA-256 of all that the lists of a site are made from. */
export const listsMadeFrom = ({ records, newest, maker, withdrawals, restored = [] }: Listed): string =>
  hashValue({
    ...{ ...maker, newest, withdrawals, keys: keysOf(records).map(({ key }) => key) },
    ...(restored.length > 0 && { restored }),
    days: records.map(({ day, madeFrom, paths, shortened }) => [day, madeFrom, paths, ...ifSo(shortened)]),
  });

/** A mark of days that are shortened; none of others, as before there were any. */
const ifSo = (shortened: true | undefined): string[] => (shortened ? ['shortened'] : []);

/**
 * The SHA-256 of all programs and settings that made days of a site or its lists. While it stays the same, no style or script
 * comes to be that no page names.
 */
export const makersOf = ({ records, maker }: Pick<Listed, 'records' | 'maker'>): string =>
  hashValue(
    [...new Set([{ ingredients: maker }, ...records].map(({ ingredients }) => makerIn(ingredients)))].sort(),
  );

const makerIn = (ingredients: Maker | undefined): string =>
  ingredients ? `${ingredients.program} ${ingredients.settings}` : '';

/** SHA-256 of what the searched pages of each month are made from. */
const searchedIn = (records: readonly DayRecord[]): Record<string, string> =>
  Object.fromEntries(
    [...Map.groupBy(records, ({ day }) => monthOf(day))].map(([month, own]) => [
      month,
      hashValue(
        own.map(({ day, madeFrom, beside = '', paths, shortened }) => [
          ...[day, madeFrom, beside, paths],
          ...ifSo(shortened),
        ]),
      ),
    ]),
  );

/**
 * Writes what lists the files of a site into it: the index of the search, the files for offline reading, the sitemap, what
 * hosts read, and the record of the site.
 * @param dist the folder of the pages that are of no day
 * @param site the folder of the pages of days, and the site so far, which has the records of days that are withdrawn
 */
export async function writeLists(
  dist: string,
  { days, published }: { days: string; published: string },
  listed: Listed,
  { digest, settings, onStep, onStage }: SiteOptions,
): Promise<void> {
  const { records, newest, withdrawals, restored = [] } = listed;
  onStage?.('search');
  onStep?.('indexing the site for search');
  const searched = searchedIn(records);
  const all = records.map(({ day }) => day);
  const months = await monthsToIndex(days, all, searched);
  await onDiskOfOthers(dist, () => indexSearch(dist, { dist: days, days: all, months }));
  onStage?.('lists');
  await onDisk(dist, async () => {
    await listOffline(dist, newest.at(-1) ?? '', days);
    await recordWithdrawnDays(dist, published, listed, rightsOf(digest));
    await writeSitemap(dist, records, siteRoot(settings));
    await writeHostFiles(dist, settings);
    await writeKeys(dist, keysOf(records));
    const made = { madeFrom: listsMadeFrom(listed), searched, swept: makersOf(listed) };
    await writeFile(join(dist, SITE_RECORD), canonicalLine({ formatVersion: 1, ...made }));
    if (withdrawals.length + restored.length === 0) await removeWithdrawn(dist);
  });
}

/**
 * The months whose pages are others than when they were last indexed, by what the site says of it, so that none is forgotten
 * after a kill; and those that have no index.
 */
async function monthsToIndex(
  dist: string,
  days: readonly Day[],
  searched: Readonly<Record<string, string>>,
): Promise<string[]> {
  const { searched: before = {} } = (await readSiteRecord(dist)) ?? {};
  const without = await monthsWithoutIndex(dist, days);
  return Object.keys(searched).filter(
    (month) => before[month] !== searched[month] || without.includes(month),
  );
}
