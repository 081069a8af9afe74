import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../../../src/schemas/day.ts';
import { type Manifest, manifestSchema } from '../../../src/schemas/snapshot.ts';
import { daysBetween } from '../../text/days-between.ts';

/** A snapshot that lies in the project. */
export interface StoredSnapshot {
  folder: string;
  manifest: Manifest;
}

/** The snapshots of a folder by their manifests alone, from the oldest day to the newest. */
export async function storedSnapshots(folder: string): Promise<StoredSnapshot[]> {
  const names = await readdir(folder).catch(() => []);
  const stored = await Promise.all(names.map((name) => readManifest(join(folder, name))));
  return stored
    .filter((each) => each !== undefined)
    .sort((a, b) => (a.manifest.day < b.manifest.day ? -1 : 1));
}

/** How many articles each of the seven days before a day has, without samples and days that are not there. */
export function articlesOfLastDays(stored: readonly StoredSnapshot[], day: Day): number[] {
  return stored
    .map(({ manifest }) => manifest)
    .filter(({ sample }) => !sample)
    .filter((manifest) => daysBetween(manifest.day, day) >= 1 && daysBetween(manifest.day, day) <= 7)
    .map(({ files }) => files['articles.jsonl']?.records ?? 0);
}

async function readManifest(folder: string): Promise<StoredSnapshot | undefined> {
  try {
    const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder, 'snapshot.json'), 'utf8')));
    return { folder, manifest };
  } catch {
    // A folder that is no snapshot, or is broken, tells nothing here; opening it says what is wrong.
    return undefined;
  }
}
