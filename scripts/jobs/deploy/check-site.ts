import { join } from 'node:path';
import { type Day, daySchema } from '../../../src/schemas/day.ts';
import { listIfThere, statIfThere } from '../../adapters/disk/if-there.ts';
import { readRecord, recordedFiles, SITE_RECORD } from '../../adapters/publication/day-records.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';

/** Files without which nothing is a site. */
const NEEDED = ['index.html', '404.html', SITE_RECORD];

const REMEDY = 'build it again, or restore it as it was published, then deploy; --force deploys it as it is';

/**
 * The days of a built site, sorted, after a look at whether it is whole: its lists are made, and every day has its record and
 * all files that this names, but for those that were withdrawn.
 * @param force whether a day may lack files
 * @throws InputError when there is no site, or it is not whole
 */
export async function checkSite(dist: string, force: boolean): Promise<Day[]> {
  const names = await listIfThere(dist);
  if (!names || names.length === 0)
    throw new InputError(dist, 'there is no site', 'build one: npm run digest, or npm run build');
  for (const file of NEEDED)
    if (!(await statIfThere(join(dist, file))))
      throw new InputError(dist, `the site is not complete: it has no ${file}`, 'let a build of it end');
  const days = names.filter((name) => daySchema.safeParse(name).success).sort();
  for (const day of force ? [] : days) {
    const lacking = await lackingOf(dist, day);
    if (lacking.length === 0) continue;
    const others = lacking.length > 1 ? ` and ${lacking.length - 1} other file(s)` : '';
    throw new InputError(dist, `the site is not complete: it has no ${lacking[0] ?? ''}${others}`, REMEDY);
  }
  return days;
}

async function lackingOf(dist: string, day: Day): Promise<string[]> {
  const record = await readRecord(dist, day);
  if (!record) return [`${day}/addresses.json`];
  const gone = new Set(record.gone);
  const lacking: string[] = [];
  for (const file of recordedFiles(record))
    if (!gone.has(file) && !(await statIfThere(join(dist, file)))) lacking.push(file);
  return lacking;
}
