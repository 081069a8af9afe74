import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../../../src/schemas/day.ts';
import type { ReadSnapshot } from '../../../src/schemas/snapshot.ts';
import { listFiles } from '../../adapters/disk/list-files.ts';
import { type PublishedDay, RECORD, recordedFiles } from '../../adapters/publication/day-records.ts';
import { archiveName } from '../../adapters/publication/day-archives.ts';
import { listDay } from '../../adapters/site/list-day.ts';
import type { Staging } from '../../adapters/site/staging.ts';
import { writeDay } from '../../adapters/site/write-day.ts';
import { composeSnapshot } from '../../pipeline/digest/build-digest.ts';
import { shownPictures } from '../../pipeline/digest/compose/picture-of.ts';
import { renderDay } from '../../pipeline/digest/render/render-day.ts';
import type { SiteOptions } from '../site/site-options.ts';

/** The files that the site has of a day, by composing it and asking the templates. */
export async function filesOfDay(
  snapshot: ReadSnapshot,
  { project, digest, settings }: SiteOptions,
  staging: Staging,
  name: string,
): Promise<string[]> {
  const { day } = snapshot.manifest;
  const digests = join(staging.root, name);
  const pictures = shownPictures(snapshot, digest.images ?? 'none');
  await writeDay(join(digests, day), renderDay(composeSnapshot(snapshot, digest)), pictures);
  return listDay({ project, settings, digests, work: staging.root, day });
}

/** The files of a day as published, relative to the site’s folder, without those that were withdrawn before. */
export function filesAsPublished({ record }: PublishedDay): string[] {
  const gone = new Set(record.gone);
  return recordedFiles(record).filter((file) => !gone.has(file) && file !== `${record.day}/${RECORD}`);
}

/** Whether a file is made anew with every version of a day: its record and its public snapshot. */
export const isRenewed = (day: Day, file: string): boolean =>
  file === `${day}/${RECORD}` || file === `snapshots/${archiveName(day)}`;

/** The pictures that the published pages of a day show, relative to the site’s folder. */
export async function picturesOf(dist: string, day: Day): Promise<string[]> {
  const found = new Set<string>();
  for (const file of await listFiles(dist, `${day}/**/*.html`))
    for (const [picture] of (await readFile(join(dist, file), 'utf8')).matchAll(/images\/[0-9a-f]+\.avif/g))
      found.add(picture);
  return [...found].sort();
}

/** Those of some texts that the published pages of a day have. */
export async function textsIn(dist: string, day: Day, texts: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const file of texts.length > 0 ? await listFiles(dist, `${day}/**/*.html`) : []) {
    const html = await readFile(join(dist, file), 'utf8');
    for (const text of texts) if (html.includes(text)) found.add(text);
  }
  return [...found];
}
